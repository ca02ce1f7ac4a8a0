/**
 * Whether a rate changed over time, on searches whose truth is known, in worlds that work
 * otherwise than the diagnosis assumes (worlds.ts). Figures: docs/methods/stage-rates.md.
 */
import { describe, expect, it } from 'vitest'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { POSSIBLE } from '#core/diagnosis/leak.ts'
import type { Periods } from '#core/diagnosis/period-types.ts'
import { periodsOf } from '#core/diagnosis/periods.ts'
import { type Course, dayOf, madeCourses, madePerson, seenBy } from './made-history.ts'
import { WORLDS, type World } from './worlds.ts'

/** A search in the middle of which the rate to a first talk moves by a factor. */
function searched(world: World, seed: string, count: number, factor: number): Periods {
  const person = madePerson(world, seed, null)
  const half = Math.floor(count / 2)
  const [middle, today] = [half, count].map((sent) => (7 * sent) / person.weekly) as [
    number,
    number,
  ]
  const changed = { ...person, kind: person.kind * factor }
  const after = madeCourses(world, changed, `${seed} after`, count - half)
  const courses = [
    ...madeCourses(world, person, `${seed} before`, half),
    ...after.map((course) => later(course, middle)),
  ]
  const last = Math.ceil(today)
  return periodsOf(summariseHistory(seenBy(courses, last), dayOf(last)))
}

function later({ channel, sentOn, steps }: Course, days: number): Course {
  const moved = steps.map(({ kind, day }) => ({ kind, day: day + days }))
  return { channel, sentOn: sentOn + days, steps: moved }
}

const seeds = (count: number) => Array.from({ length: count }, (_, at) => `change ${at}`)
const said = ({ change }: Periods) => Math.max(change?.more ?? 0, change?.fewer ?? 0) >= POSSIBLE

describe('a change over time', () => {
  it.each(Object.values(WORLDS))(
    'is spoken of in at most one in twenty searches without one, in the world $name',
    { timeout: 120_000 },
    (world) => {
      const told = [80, 150, 300].flatMap((count) =>
        seeds(60).map((seed) => searched(world, seed, count, 1)),
      )
      expect(told.filter(({ change }) => change !== null).length).toBeGreaterThan(170)
      expect(told.filter(said).length).toBeLessThanOrEqual(0.05 * told.length)
      const stages = told.flatMap((periods) => periods.later)
      const wrong = stages.filter(({ more, fewer }) => Math.max(more, fewer) >= POSSIBLE)
      expect(stages.length).toBeGreaterThan(50)
      expect(wrong.length).toBeLessThanOrEqual(0.05 * stages.length)
    },
  )
  it.each(Object.values(WORLDS))(
    'is found where one is planted, in the world $name',
    { timeout: 120_000 },
    (world) => {
      const told = seeds(40).map((seed) => searched(world, seed, 300, 3))
      const found = told.filter((one) => said(one) && (one.change?.more ?? 0) > 0.5)
      expect(found.length).toBeGreaterThanOrEqual(0.75 * told.length)
      const sunk = seeds(40).map((seed) => searched(world, seed, 300, 1 / 3))
      const lost = sunk.filter((one) => said(one) && (one.change?.fewer ?? 0) > 0.5)
      expect(lost.length).toBeGreaterThanOrEqual(0.35 * sunk.length)
    },
  )
})
