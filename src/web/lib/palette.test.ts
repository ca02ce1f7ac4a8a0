import { describe, expect, it } from 'vitest'
import type { PersonRow } from '#contracts/people.ts'
import type { ApplicationView } from '#contracts/shared.ts'
import { foundWords, paletteFor, paletteIndex } from './palette.ts'

const application = (employer: string, role: string | null, appliedOn: string | null = null) =>
  ({
    id: employer + role,
    employer,
    role,
    channel: null,
    stage: 'applied',
    stageAtRejection: null,
    outcome: 'open',
    milestones: [{ kind: 'applied', date: appliedOn, source: 'entry', certainty: 1 }],
  }) satisfies ApplicationView

const person = (name: string, employer: string, lastContact: string | null = null) =>
  ({
    ...{ id: name, name, employer, title: 'Engineer', relation: null, tie: null },
    ...{ isInCircle: false, lastContact, at: null },
  }) satisfies PersonRow

const APPLICATIONS = [
  application('Café Müller', 'Barista', '2026-05-01'),
  application('Northwind', 'Data Analyst', '2026-04-01'),
  application('Łódź Labs', 'Data Engineer', '2026-05-03'),
  application('Contoso', 'Senior data analyst', '2026-05-02'),
  application('Datawerk', null, '2026-01-01'),
]
const PEOPLE = [
  person('Łukasz Nowak', 'Northwind'),
  person('Søren Holm', 'Larch'),
  person('Lukas Berg', 'Larch', '2026-04-01'),
]
const index = paletteIndex(APPLICATIONS, PEOPLE)

const texts = (typed: string) =>
  paletteFor(index, typed).groups.flatMap(({ items }) => items.map(({ text }) => text))

describe('the palette', () => {
  it('finds by employer and role, in any order, without accents and capitals', () => {
    expect(texts('cafe muller')).toEqual(['Café Müller, Barista'])
    expect(texts('ANALYST northw')).toEqual(['Northwind, Data Analyst'])
    expect(texts('lodz')).toEqual(['Łódź Labs, Data Engineer'])
  })

  it('finds a contact by name, and leads to the card', () => {
    const { groups } = paletteFor(index, 'lukasz')
    expect(groups).toMatchObject([
      {
        value: 'People',
        items: [
          {
            text: 'Łukasz Nowak',
            detail: 'Engineer, Northwind',
            target: { kind: 'person', id: 'Łukasz Nowak' },
          },
        ],
      },
    ])
    expect(texts('soren')).toEqual(['Søren Holm'])
    // Among equals the one with the later contact.
    expect(texts('luk')).toEqual(['Lukas Berg', 'Łukasz Nowak'])
  })

  it('finds contacts by employer behind the applications there', () => {
    expect(texts('northwind')).toEqual(['Northwind, Data Analyst', 'Łukasz Nowak'])
  })

  it('shows the nearest ten of many contacts', () => {
    const many = Array.from({ length: 5000 }, (_, at) => person(`Ada ${at}`, 'Larch'))
    const found = paletteFor(paletteIndex([], many), 'ada')
    expect(found.groups[0]?.items).toHaveLength(10)
    expect(foundWords(found)).toBe('5,000 found, the nearest 10 shown. A further word narrows it.')
  })

  it('puts what begins as typed first, then whole words, and the latest news first among equals', () => {
    expect(texts('data').slice(0, 4)).toEqual([
      'Datawerk',
      'Łódź Labs, Data Engineer',
      'Contoso, Senior data analyst',
      'Northwind, Data Analyst',
    ])
  })

  it('finds an action by words that its name does not hold', () => {
    expect(texts('undo')[0]).toBe('Take back the last change')
    expect(texts('debrief')[0]).toBe('Look at the newest no')
    expect(texts('night')).toEqual(['Dark theme'])
    expect(texts('988')).toEqual(['Need a person to talk to?'])
  })

  it('puts the page before an application that only holds its name inside', () => {
    expect(texts('patterns')[0]).toBe('Patterns')
    expect(texts('settings')[0]).toBe('Settings')
  })

  it('needs every word', () => {
    expect(texts('northwind barista')).toEqual([])
    expect(foundWords(paletteFor(index, 'northwind barista'))).toBe(
      'Nothing found. Try a name, the employer or a word of the role.',
    )
  })

  it('shows the first actions, the latest applications and the pages where nothing is typed', () => {
    const { groups } = paletteFor(index, '  ')
    expect(groups.map(({ value }) => value)).toEqual(['Actions', 'Applications', 'Pages'])
    expect(groups[1]?.items[0]?.text).toBe('Łódź Labs, Data Engineer')
  })

  it('says how many there are where it does not show all', () => {
    const many = Array.from({ length: 2000 }, (_, at) => application(`Firm ${at}`, 'Clerk'))
    const found = paletteFor(paletteIndex(many, []), 'clerk')
    expect(foundWords(found)).toBe('2,000 found, the nearest 20 shown. A further word narrows it.')
  })

  it('takes signs alone for nothing', () => {
    expect(texts('—')).toEqual([])
  })

  it('gives every item an id of its own', () => {
    const ids = index.map(({ item }) => item.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
