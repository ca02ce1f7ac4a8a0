import { describe, expect, it } from 'vitest'
import { findNamed } from './find-named.ts'

describe('findNamed', () => {
  it('finds what is meant', () => {
    expect(findNamed(['Ada', 'Bo'], (one) => one === 'Bo', 'Bo')).toBe('Bo')
  })

  it('leaves no unknown name out in silence', () => {
    expect(() => findNamed(['Ada'], (one) => one === 'Bo', 'the contact "Bo"')).toThrow(
      'The example search does not have the contact "Bo".',
    )
  })
})
