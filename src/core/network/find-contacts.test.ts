import { describe, expect, it } from 'vitest'
import { foundBy } from './find-contacts.ts'

const PEOPLE = ['Łukasz Nowak', 'Søren Holm', 'Ana Straße', 'Hana Kovář', 'Bo Lind']
const found = (text: string) => foundBy(text, PEOPLE, (name) => [name])

describe('foundBy', () => {
  it.each([
    ['lukasz', 'Łukasz Nowak'],
    ['soren', 'Søren Holm'],
    ['strasse', 'Ana Straße'],
    ['kovar', 'Hana Kovář'],
    ['ŁUKASZ now', 'Łukasz Nowak'],
  ])('finds by %s, with plain letters or their own', (text, name) => {
    expect(found(text)).toEqual([name])
  })

  it('asks each word to begin one', () => {
    expect(found('ukasz')).toEqual([])
    expect(found('ana holm')).toEqual([])
    expect(found(' ')).toEqual(PEOPLE)
  })
})
