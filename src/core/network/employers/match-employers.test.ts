import { describe, expect, it } from 'vitest'
import { type Contact, NOTHING_KNOWN } from '#core/model/contact.ts'
import type { EmployerWord } from '#core/network/network.ts'
import { labelledSet, peopleFigures } from '#tests/eval/people/people-figures.ts'
import { matchEmployers } from './match-employers.ts'
import { readCompany } from './read-company.ts'

function contact(employer: string | null, facts: Partial<Contact> = {}): Contact {
  const work = { title: null, from: null, to: null, isCurrent: true }
  const employments = employer === null ? [] : [{ employer, ...work }]
  return { ...NOTHING_KNOWN, id: 'c-1', name: 'Made Person', employments, ...facts }
}

function told(
  contacts: readonly Contact[],
  employers: readonly (string | { readonly name: string; readonly domains: readonly string[] })[],
  words: readonly EmployerWord[] = [],
) {
  const targets = employers.map((one) =>
    typeof one === 'string' ? { name: one, domains: [] } : one,
  )
  return matchEmployers({ contacts, employers: targets, words }).map(
    ({ employer, isSure, basis }) => [targets[employer]?.name, isSure ? 'sure' : 'asked', basis],
  )
}

describe('matchEmployers', () => {
  it.each([
    ['Quillmere Analytics, Inc.', 'Quillmere Analytics'],
    ['Vantrex Deutschland GmbH & Co. KG', 'Vantrex'],
    ['Halden Robotics A/S', 'Halden Robotics AS'],
    ['University of Ashgrove, Department of History', 'University of Ashgrove'],
    ['Grupo Valdemar S.A. de C.V.', 'Grupo Valdemar'],
    ['Oresund Maritime', 'Øresund Maritime'],
    ['Notion Labs, Inc.', 'Notion'],
    ['Quayside CU', 'Quayside Credit Union'],
    ['Brightmoor', 'Brightmoor Energy'],
    ['Wexcombe University', 'University of Wexcombe'],
    ['UW – University of Wexcombe', 'University of Wexcombe'],
    ['University of Wexcombe School of Medicine', 'University of Wexcombe'],
    ['Osterwald Klinikum', 'Klinikum Osterwald'],
    ['Centre hospitalier universitaire de Corvin', 'CHU de Corvin'],
    ['Mairie de Corvin', 'Ville de Corvin'],
    ['Tarnhurst Council', 'London Borough of Tarnhurst'],
    ['Tamarel', 'Banco Tamarel'],
    ['Halcro Sp. z o.o.', 'Halcro'],
    ['Halcro do Brasil Ltda', 'Halcro'],
    ['Halcro, S. de R.L. de C.V.', 'Halcro'],
    ['株式会社Halcro', 'Halcro'],
    ['@Halcro™ 🚀', 'Halcro'],
    ['Zorbin → Halcro', 'Halcro'],
    ['Zorbin d/b/a Halcro', 'Halcro'],
    ['ex-Halcro', 'Halcro'],
    ['Team Halcro', 'Halcro'],
  ])('takes %s for %s', (company, employer) => {
    const found = told([contact(company)], [employer, 'Other House'])
    expect(found.map(([name, sure]) => [name, sure])).toEqual([[employer, 'sure']])
  })

  it.each([
    ['Square Enix', 'Square'],
    ['Apple Bank', 'Apple'],
    ['Target Optical', 'Target'],
    ['Notion Capital', 'Notion'],
    ['Universidad Politécnica de Montefrío', 'Universidad de Montefrío'],
    ['Tarnhurst County Council', 'Tarnhurst City Council'],
    ['Stadt Graz', 'Stadt Wien'],
    ['Bank of Scotland', 'Bank of England'],
    ['Air', 'Air France'],
    ['Baker, formerly at Halcro Vane', 'Halcro Vane'],
  ])('takes %s for another firm than %s', (company, employer) => {
    expect(told([contact(company)], [employer])).toEqual([])
  })

  it('knows an employer by the name it had before, where the profile says so', () => {
    expect(told([contact('Block, Inc. (formerly Square)')], ['Square'])).toEqual([
      ['Square', 'sure', 'other-name'],
    ])
    expect(told([contact('Innogrid, now part of Bremel Energy')], ['Bremel Energy'])).toEqual([])
  })

  it.each([
    ['Pennick Healthcare', 'Pennick Health'],
    ['Marl Assurance', 'Marl Insurance'],
    ['Washington University', 'University of Washington'],
    ['Orme Bank', 'Bank of Orme'],
    ['Kent Council', 'Kent County Council'],
    ['IVK', 'Ibero Vidrio Kastor'],
    ['Brightmoor Energy Trading', 'Brightmoor Energy'],
  ])('asks whether %s is %s', (company, employer) => {
    expect(told([contact(company)], [employer]).map(([name, sure]) => [name, sure])).toEqual([
      [employer, 'asked'],
    ])
  })

  it('asks about a slip of the pen, and about a lone word that others begin with, too', () => {
    expect(told([contact('Vertex Mobility')], ['Vortex Mobility'])).toEqual([])
    expect(told([contact('Merrow Prass')], ['Merrow Press'])).toEqual([
      ['Merrow Press', 'asked', 'name'],
    ])
    const others = [contact('Pelican'), contact('Pelican Point', { id: 'c-2' })]
    expect(told(others, ['Pelican Press'])).toEqual([['Pelican Press', 'asked', 'name']])
  })

  it('tells a group from the firm of the same name where the search has both', () => {
    const both = ['Compass', 'Compass Group']
    expect(told([contact('Compass Group plc')], both)).toEqual([['Compass Group', 'sure', 'name']])
    expect(told([contact('Compass, Inc.')], both)).toEqual([['Compass', 'sure', 'name']])
  })

  it('goes by the address where no employer is named, not by a provider of mailboxes', () => {
    const larch = { name: 'Larch', domains: ['larch.example', 'gmail.com'] }
    const mails = ['ana@mail.larch.example', 'ana@gmail.com']
    expect(told([contact(null, { mails })], [larch])).toEqual([['Larch', 'sure', 'mail']])
    expect(told([contact('Alder', { mails })], [larch])).toEqual([])
  })

  it('lets the word of the person go before everything', () => {
    const word = { name: 'Pear Works', other: 'Larch', isSame: true }
    expect(told([contact('Pear Works Ltd')], ['Larch'], [word])).toEqual([
      ['Larch', 'sure', 'said'],
    ])
    const no = { name: 'Larch', other: 'Larch GmbH', isSame: false }
    expect(told([contact('Larch')], ['Larch GmbH'], [no])).toEqual([])
    const other = { name: 'Larch Labs', other: 'Larch', isSame: false }
    expect(told([contact('Larch Labs')], ['Larch'], [other])).toEqual([])
  })

  it('names each employer once for a contact who worked there twice', () => {
    const { employments } = contact('Larch')
    const twice = [...employments, { ...employments[0], isCurrent: false }] as typeof employments
    expect(told([contact('Larch', { employments: twice })], ['Larch'])).toHaveLength(1)
  })

  it.each(['tuned', 'tuned-b', 'tuned-c', 'tuned-f'] as const)(
    'holds precision .98 and recall .95 on %s',
    (set) => {
      const { precision, recall, companies } = peopleFigures(labelledSet(set))
      expect(companies).toBeGreaterThan(200)
      expect(precision).toBeGreaterThanOrEqual(0.98)
      expect(recall).toBeGreaterThanOrEqual(0.95)
    },
  )
})

describe('readCompany', () => {
  it.each(['Self-employed', 'Stealth Startup', 'Looking for a new role', 'n/a', '-', ' '])(
    'finds no employer in "%s"',
    (text) => expect(readCompany(text)).toBeNull(),
  )
})
