import { expect, it } from 'vitest'
import { type ImportProgress, importWatch } from './import-watch.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1) + seconds * 1000).toISOString()

it('tells the time left over all mailboxes, at the pace so far', () => {
  const told: ImportProgress[] = []
  let seconds = 0
  const clock = {
    now: () => at(seconds),
    today: () => '2026-03-01',
    zone: () => 'UTC',
    locale: () => 'en',
  }
  const watch = importWatch((progress) => told.push(progress), { clock, bytesTotal: 1000 })
  const [first, second] = ['one', 'two'].map((name) => ({
    ...{ name, size: 500 },
    chunks: async function* () {},
  }))
  if (!first || !second) throw new Error('two files')
  seconds = 1
  watch.advanced(first, 100, 3)
  seconds = 10
  watch.advanced(first, 500, 5)
  seconds = 15
  watch.advanced(second, 250, 2)
  expect(told.map((one) => [one.records, one.overall.bytesRead, one.secondsLeft])).toEqual([
    [3, 100, null],
    [8, 500, 10],
    [10, 750, 5],
  ])
})
