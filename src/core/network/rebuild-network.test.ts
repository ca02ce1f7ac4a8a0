import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContactCard, ContactFacts, Employment } from '#core/model/contact.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import { rebuildNetwork } from './rebuild-network.ts'

const at = '2026-03-01T10:00:00.000Z'
const event = (seq: number, body: EventBody): SearchEvent => ({ id: `ev-${seq}`, seq, at, body })

function card(seq: number, contactId: string, facts: ContactCard['facts']): ContactCard {
  return { id: `k-${seq}`, seq, importId: 'i-1', contactId, facts }
}

const works = (employer: string, title: string | null = null): Employment => ({
  ...{ employer, title, from: null, to: null, isCurrent: true },
})

const network = (cards: readonly ContactCard[], ...bodies: readonly EventBody[]) =>
  rebuildNetwork({ cards, events: bodies.map((body, place) => event(100 + place, body)) })

const keep = (contactId: string, facts: Partial<ContactFacts>): EventBody => ({
  type: 'keep-contact',
  contactId,
  facts,
})

describe('rebuildNetwork', () => {
  it('makes one contact of two cards of one person, and puts the former work behind', () => {
    const { contacts } = network([
      card(1, 'c-1', {
        name: 'Priya Sharma',
        mails: ['p@a.example'],
        employments: [works('Larch')],
      }),
      card(2, 'c-1', { name: 'Priya Sharma', employments: [works('Alder', 'Lead')] }),
    ])
    expect(contacts).toHaveLength(1)
    expect(contacts[0]?.mails).toEqual(['p@a.example'])
    expect(
      contacts[0]?.employments.map(({ employer, isCurrent }) => [employer, isCurrent]),
    ).toEqual([
      ['Alder', true],
      ['Larch', false],
    ])
  })

  it('lets what the person says go before what a file says, also of a file that comes later', () => {
    const cards = [card(1, 'c-1', { name: 'P Sharma', mails: ['old@a.example'] })]
    const said = keep('c-1', { name: 'Priya Sharma', mails: [], tie: 'close' })
    const [contact] = network([...cards, card(500, 'c-1', { name: 'P Sharma' })], said).contacts
    expect(contact).toMatchObject({ name: 'Priya Sharma', mails: [], tie: 'close' })
  })

  it('keeps nothing that was not said', () => {
    const [contact] = network([card(1, 'c-1', { name: 'Bo' })]).contacts
    expect(contact).toMatchObject({ relation: null, tie: null, consent: 'not-asked' })
  })

  it('joins two contacts, fills in what the kept one lacks, and an undo parts them', () => {
    const cards = [
      card(1, 'c-1', { name: 'Priya Sharma', mails: ['p@a.example'] }),
      card(2, 'c-2', { name: 'Priya S.', phones: ['+49 1'], knownFrom: 'university' }),
    ]
    const merge: EventBody = { type: 'merge-contacts', into: 'c-1', from: 'c-2' }
    const merged = network(cards, merge)
    expect(merged.contacts).toHaveLength(1)
    expect(merged.contacts[0]).toMatchObject({
      ...{ id: 'c-1', name: 'Priya Sharma', mails: ['p@a.example'], phones: ['+49 1'] },
      knownFrom: 'university',
    })
    expect(merged.aliases.get('c-2')).toBe('c-1')
    expect(network(cards, merge, { type: 'undo', eventId: 'ev-100' }).contacts).toHaveLength(2)
  })

  it('tells what a champion was asked and did by day, and at which employer', () => {
    const step = (employer: string, on: string, name: 'asked' | 'agreed' | 'open'): EventBody => ({
      ...{ type: 'champion-step', contactId: 'c-2', employer, on, step: name },
    })
    const { champions } = network(
      [card(1, 'c-1', { name: 'Priya' }), card(2, 'c-2', { name: 'Priya Sharma' })],
      step('Larch GmbH', '2026-03-05', 'agreed'),
      step('Larch', '2026-03-02', 'asked'),
      step('Alder', '2026-03-02', 'open'),
      { type: 'merge-contacts', into: 'c-1', from: 'c-2' },
    )
    expect(
      champions.map(({ contactId, employer, step: last }) => [contactId, employer, last]),
    ).toEqual([
      ['c-1', 'Larch GmbH', 'agreed'],
      ['c-1', 'Alder', 'open'],
    ])
    expect(champions[0]?.steps.map(({ step: one }) => one)).toEqual(['asked', 'agreed'])
  })

  it('lets steps and meetings of a contact that is gone go with it', () => {
    const { champions, meetings } = network(
      [card(1, 'c-1', { name: 'Priya' })],
      {
        type: 'champion-step',
        contactId: 'c-1',
        employer: 'Larch',
        on: '2026-03-02',
        step: 'open',
      },
      {
        type: 'keep-meeting',
        meetingId: 'm-1',
        meeting: { title: 'Coffee', with: ['c-1', 'c-9'] },
      },
      { type: 'drop-contact', contactId: 'c-1' },
    )
    expect(champions).toEqual([])
    expect(meetings.map((one) => one.with)).toEqual([[]])
  })

  it('gives the same for any order of what it is given', () => {
    const cards = [
      card(1, 'c-1', { name: 'Ana', mails: ['a@a.example'], employments: [works('Larch')] }),
      card(2, 'c-2', { name: 'Bo', employments: [works('Alder')] }),
      card(3, 'c-1', { name: 'Ana Reyes', employments: [works('Fern')] }),
    ]
    const events = [
      event(4, keep('c-1', { tie: 'weak' })),
      event(5, keep('c-9', { name: 'Cy' })),
      event(6, { type: 'merge-contacts', into: 'c-9', from: 'c-2' }),
      event(7, keep('c-2', { notes: 'after the merge' })),
    ]
    const expected = rebuildNetwork({ cards, events })
    expect(expected.contacts.find(({ id }) => id === 'c-9')?.notes).toBe('after the merge')
    fc.assert(
      fc.property(
        fc.shuffledSubarray(cards, { minLength: 3 }),
        fc.shuffledSubarray(events, { minLength: 4 }),
        (someCards, someEvents) => {
          expect(rebuildNetwork({ cards: someCards, events: someEvents })).toEqual(expected)
        },
      ),
    )
  })
})
