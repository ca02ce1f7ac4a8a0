/** The tone guard as it lies in the repository still reads the letters that it learned from. */
import { expect, it } from 'vitest'
import { toneFigures } from '../eval/tone/tone-figures.ts'
import { lettersOf, TONE_AUTHORS } from '../eval/tone/tone-letters.ts'

// What was set for the guard: .85 of the faults, at most 3 in 100 fine letters with a mark.
it('finds the faults in the letters that it learned from and is quiet on the fine ones', () => {
  const { falseAlarms, faults, letters } = toneFigures(TONE_AUTHORS.flatMap(lettersOf))
  expect(falseAlarms.part / falseAlarms.of).toBeLessThanOrEqual(0.03)
  expect(faults.part / faults.of).toBeGreaterThanOrEqual(0.85)
  expect(letters.part / letters.of).toBeGreaterThanOrEqual(0.85)
})
