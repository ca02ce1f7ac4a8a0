import { expect, it } from 'vitest'
import { type Contact, NOTHING_KNOWN } from '#core/model/contact.ts'
import { duplicatesIn } from './duplicates.ts'
import type { Network } from './network.ts'
import { offerKey, peopleOffered } from './people-offered.ts'

const contact = (id: string, name: string, facts: Partial<Contact> = {}): Contact => ({
  ...NOTHING_KNOWN,
  ...{ id, name, ...facts },
})

const network = (contacts: readonly Contact[], apart: Network['apart'] = []): Network => ({
  ...{ contacts, apart, aliases: new Map(), champions: [], meetings: [], employerWords: [] },
  declined: new Set(),
})

const pairs = (contacts: readonly Contact[], apart?: Network['apart']) =>
  duplicatesIn(network(contacts, apart)).map(({ a, b, reason }) => [a.id, b.id, reason])

it('offers those with one address, one number or one name, the surest reason first', () => {
  const found = pairs([
    contact('c-1', 'Ana Reyes', { mails: ['a@x.example'], phones: ['+49 170 1234567'] }),
    contact('c-2', 'A. Reyes', { mails: ['a@x.example'] }),
    contact('c-3', 'Reyes, Ana'),
    contact('c-4', 'Bo Lind', { phones: ['0170 1234567'] }),
    contact('c-5', 'Ána  Reyes, PhD'),
  ])
  expect(found).toEqual([
    ['c-1', 'c-2', 'mail'],
    ['c-1', 'c-4', 'phone'],
    ['c-1', 'c-5', 'name'],
  ])
})

it('offers nothing for a first name, a desk of many, or two who were said to be two', () => {
  expect(pairs([contact('c-1', 'Ana'), contact('c-2', 'Ana')])).toEqual([])
  const desk = Array.from({ length: 8 }, (_, at) =>
    contact(`c-${at}`, `Person ${'abcdefgh'[at]}${'abcdefgh'[at]}`, { phones: ['+49 30 5555555'] }),
  )
  expect(pairs(desk)).toEqual([])
  const twice = [contact('c-1', 'Ana Reyes'), contact('c-2', 'Ana Reyes')]
  expect(pairs(twice)).toHaveLength(1)
  expect(pairs(twice, [['c-2', 'c-1']])).toEqual([])
})

it('offers people of talks and mails who are no contacts, once, and never the person', () => {
  const met = (name: string, mail: string | null, on: string) => ({
    ...{ name, mail, on, employer: 'Larch', applicationId: 'a-1', from: 'mail' as const },
  })
  const all = [
    met('Ana Reyes', 'ana@larch.example', '2026-03-01'),
    met('Ana Reyes', null, '2026-03-04'),
    met('Bo Lind', 'bo@larch.example', '2026-03-02'),
    met('Cy Moss', 'cy@larch.example', '2026-03-03'),
    met('Nadia Brenner', null, '2026-03-03'),
  ]
  const known = network([contact('c-1', 'B. Lind', { mails: ['bo@larch.example'] })])
  const declined = new Set([
    offerKey({ name: 'Cy Moss', mail: 'cy@larch.example', employer: 'Larch' }),
  ])
  const offered = peopleOffered(all, { ...known, declined }, 'Nadia Brenner')
  expect(offered.map(({ name, on }) => [name, on])).toEqual([['Ana Reyes', '2026-03-04']])
})
