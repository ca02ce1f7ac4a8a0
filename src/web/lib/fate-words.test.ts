import { expect, it } from 'vitest'
import { fateChoices, fateOf } from '#web/lib/fate-words.ts'

const application = { id: 'a-1', employer: 'Larch Systems', role: null }

it.each([
  [{ isNew: true, waits: false, application, contactId: null }, 'Came in'],
  [{ isNew: false, waits: false, application, contactId: null }, 'Was here already'],
  [{ isNew: true, waits: true, application, contactId: null }, 'Came in, waits for your word'],
  [
    { isNew: true, waits: false, application: null, contactId: null },
    'Came in, belongs to no application',
  ],
  [{ isNew: true, waits: false, application: null, contactId: 'c-1' }, 'Came in'],
])('tells the fate of %j', (row, words) => {
  expect(fateOf(row)).toBe(words)
})

it('offers the fates that tell rows apart, with their numbers', () => {
  const words = (counts: Parameters<typeof fateChoices>[0]) =>
    fateChoices(counts).map((choice) => choice.words)
  expect(words({ all: 12, new: 9, known: 3, waits: 1 })).toEqual([
    'All 12',
    'Came in: 9',
    'Here already: 3',
    'Waits: 1',
  ])
  expect(words({ all: 12, new: 12, known: 0, waits: 0 })).toEqual([])
  expect(words({ all: 2, new: 0, known: 2, waits: 1 })).toEqual(['All 2', 'Waits: 1'])
})
