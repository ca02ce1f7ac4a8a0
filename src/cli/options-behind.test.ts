import { describe, expect, it } from 'vitest'
import { optionsBehind } from './options-behind.ts'

describe('optionsBehind', () => {
  it('puts shared options that stand first behind the command and its arguments', () => {
    expect(optionsBehind(['--home', 'd', '--now=2026-03-01', '--json', 'import', 'a.csv'])).toEqual(
      ['import', 'a.csv', '--home', 'd', '--now=2026-03-01', '--json'],
    )
  })

  it('keeps them before what is no option any more', () => {
    expect(optionsBehind(['--json', 'import', '--', '--odd.csv'])).toEqual([
      'import',
      '--json',
      '--',
      '--odd.csv',
    ])
  })

  it('changes nothing where a command stands first, or none at all', () => {
    const same = [
      ['import', '--home', 'd'],
      ['--home', 'd'],
      ['--home'],
      ['--help'],
      ['--json', '--help'],
      [],
    ]
    for (const args of same) expect(optionsBehind(args)).toEqual(args)
  })

  it('takes no value of an option for a command', () => {
    expect(optionsBehind(['--home', 'demo', 'debrief'])).toEqual(['debrief', '--home', 'demo'])
  })
})
