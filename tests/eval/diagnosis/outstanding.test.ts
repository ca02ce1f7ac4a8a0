/** Rates do not sink because answers are outstanding (honesty rule 2), over many made searches. */
import { describe, expect, it } from 'vitest'
import { stageRates } from '#core/diagnosis/stage-rates.ts'
import { dayOf, madeCourses, madePerson, seenBy } from './made-history.ts'
import { WORLDS } from './worlds.ts'

const SEARCHES = 60
const APPLICATIONS = 120

/** The day on which half of all that will ever be said has been said. */
function halfWay(courses: ReturnType<typeof madeCourses>): number {
  const answers = courses.flatMap(({ steps }) => steps.slice(1).map(({ day }) => day))
  return answers.toSorted((a, b) => a - b)[Math.floor(answers.length / 2)] ?? 0
}

describe.each(Object.values(WORLDS))('in the world $name', (world) => {
  it('half of the answers still out give rates within the band of all of them', () => {
    let [inside, told, above] = [0, 0, 0]
    for (let at = 0; at < SEARCHES; at += 1) {
      const seed = `outstanding ${at}`
      // All sent within two weeks, so that what is missing are answers and not applications.
      const person = { ...madePerson(world, seed, null), weekly: APPLICATIONS / 2 }
      const courses = madeCourses(world, person, seed, APPLICATIONS)
      const half = halfWay(courses)
      const [partly] = stageRates(seenBy(courses, half), dayOf(half))
      const [complete] = stageRates(seenBy(courses, 400), dayOf(400))
      if (!partly || !complete) throw new Error('There is always a first stage.')
      told += 1
      if (partly.rate.mean >= complete.rate.low && partly.rate.mean <= complete.rate.high)
        inside += 1
      if (partly.rate.mean >= complete.rate.mean) above += 1
    }
    // The band is one of 90%.
    expect(inside / told).toBeGreaterThanOrEqual(0.9)
    // And neither side is favoured: not every rate sinks, and not every rate rises.
    expect(above / told).toBeGreaterThan(0.2)
    expect(above / told).toBeLessThan(0.8)
  })
})
