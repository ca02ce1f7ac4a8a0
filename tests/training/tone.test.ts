/** The tone guard as it lies in the repository still reads the letters that it learned from. */
import { expect, it } from 'vitest'
import { toneFigures } from '../eval/tone/tone-figures.ts'

// What was set for the guard: .85 of the faults, at most 3 in 100 fine letters with a mark.
it('finds the faults in the tuning letters and is quiet on the fine ones', () => {
  const { falseAlarms, faults, letters } = toneFigures('tuning')
  expect(falseAlarms.part / falseAlarms.of).toBeLessThanOrEqual(0.03)
  expect(faults.part / faults.of).toBeGreaterThanOrEqual(0.85)
  expect(letters.part / letters.of).toBeGreaterThanOrEqual(0.85)
})
