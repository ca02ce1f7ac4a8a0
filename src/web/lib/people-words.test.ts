import { describe, expect, it } from 'vitest'
import type { PersonPageView } from '#contracts/people.ts'
import { filteredPeople, peopleSearchOf } from '#web/lib/people-filter.ts'
import { asWords, championWords, erasureWords, factsOfForm } from '#web/lib/people-words.ts'

const row = (id: string, name: string, tie: 'close' | 'weak' | null, isUnderWay: boolean) => ({
  ...{ id, name, tie, employer: 'Larch', title: 'Cook', relation: null, isInCircle: id === 'c-1' },
  ...{ lastContact: null, at: { employer: 'Larch', isUnderWay } },
})
const PEOPLE = [row('c-1', 'Ana Reyes', 'close', true), row('c-2', 'Bo Lind', null, false)]
const ids = (search: Parameters<typeof filteredPeople>[1]) =>
  filteredPeople(PEOPLE, search).map(({ id }) => id)

describe('the filters of the list', () => {
  it('are read from the address, and anything else is left out', () => {
    expect(peopleSearchOf({ q: 'ana', tie: 'close', only: 'x', view: 'where', a: 1 })).toEqual({
      ...{ q: 'ana', tie: 'close', view: 'where' },
    })
  })
  it('find by beginnings of words, without accents, and by tie, circle and employer', () => {
    expect(ids({ q: 'rey lar' })).toEqual(['c-1'])
    expect(ids({ q: 'eyes' })).toEqual([])
    expect(ids({ tie: 'unsaid' })).toEqual(['c-2'])
    expect(ids({ only: 'circle' })).toEqual(['c-1'])
    expect(ids({ only: 'under-way' })).toEqual(['c-1'])
  })
})

describe('words of people', () => {
  it('quote another name of an employer, not another legal form', () => {
    const known = {
      contactId: 'c-1',
      name: 'Ana',
      title: null,
      tie: null,
      isThereNow: true,
    } as const
    expect(asWords({ ...known, as: 'Larch GmbH', basis: 'name' }, 'Larch')).toBe('')
    expect(asWords({ ...known, as: 'Block', basis: 'other-name' }, 'Larch')).toBe('“Block”')
  })
  it('say that two champions are better than one', () => {
    expect(championWords('one')).toMatch(/Two are better than one/)
  })
  it('count what goes with a person, and name what stands alone', () => {
    const places = { cards: 1, mails: 2, entries: 0, events: 3, imports: 0 }
    const preview = {
      places,
      nameAlone: 2,
      name: 'Ana',
      names: [],
      addresses: [],
      backups: [],
      uploads: [],
    }
    const { goes, alone } = erasureWords(preview)
    expect(goes).toMatch(/2 mails, 1 contact of a file, 3 notes and changes/)
    expect(alone).toMatch(/2 further records/)
    expect(erasureWords({ ...preview, nameAlone: 0 }).alone).toBeNull()
  })
})

describe('factsOfForm', () => {
  const form = (fields: Readonly<Record<string, string>>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  }
  const work = (employer: string, isCurrent: boolean) => ({
    ...{ employer, title: null, from: null, to: null, isCurrent },
  })
  const ana: PersonPageView = {
    ...{ id: 'c-1', name: 'Ana', mails: [], phones: [], links: [], relation: null },
    ...{ tie: 'close', knownFrom: null, connectedOn: null, saidContact: '2026-02-01' },
    ...{ lastContact: '2026-03-01', notes: 'tea', consent: 'not-asked', isInCircle: false },
    ...{ there: [], champions: [], meetings: [], mailsFrom: [], today: '2026-03-12' },
    employments: [{ ...work('Larch', true), from: '2020-01-01' }],
  }
  it('puts the employer before behind a new one, and clears what is left empty', () => {
    const facts = factsOfForm(
      form({ name: 'Ana', employer: 'Alder', mails: 'A@x.example\n\n b@x.example' }),
      ana,
    )
    expect(facts).toMatchObject({ mails: ['a@x.example', 'b@x.example'], notes: null, tie: null })
    expect(facts.employments).toEqual([
      work('Alder', true),
      { ...work('Larch', false), from: '2020-01-01' },
    ])
  })
  it('says nothing of what it leaves as it was', () => {
    const same = { name: 'Ana', employer: 'Larch', tie: 'close', lastContact: '2026-02-01' }
    expect(factsOfForm(form({ ...same, notes: 'coffee' }), ana)).toEqual({ notes: 'coffee' })
    expect(factsOfForm(form({ ...same, notes: 'tea' }), ana)).toEqual({})
  })
})
