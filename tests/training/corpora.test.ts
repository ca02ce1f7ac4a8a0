/** What is learned from, and what tells how well, stay apart: lots move from one list to another. */
import { expect, it } from 'vitest'
import { kindSources, lastSources } from '../../scripts/mail-training/corpora.ts'

const namesOf = (sources: ReturnType<typeof kindSources>) => sources.map(({ name }) => name)
/** Those of names among them. */
const learned = namesOf(kindSources())
const last = namesOf(lastSources())

it('learns how readers are put together from mails that none of them learned from', () => {
  expect(last.length).toBeGreaterThan(4)
  expect(last.filter((name) => learned.includes(name))).toEqual([])
})

it('learns nothing from what is kept aside', () => {
  expect(
    [...learned, ...last].filter((name) => /kept-aside|held-out|unlearned|behaviours/.test(name)),
  ).toEqual([])
})
