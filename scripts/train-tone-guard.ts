/**
 * Trains the tone guard and writes its weights (src/core/outreach/tone/weights/english.json):
 * `npm run train:tone [-- --check]`. With `--check` it only prints the figures of a
 * cross-validation over authors left out. The same letters give the same weights. Method:
 * docs/methods/tone.md.
 */
import { writeFileSync } from 'node:fs'
import { TONE_CLASSES } from '../src/core/outreach/tone/learned-tone.ts'
import type { ToneWeights } from '../src/core/outreach/tone/tone-language.ts'
import { type Packable, packed } from './mail-training/pack.ts'
import { foundShare, leftOut, thresholdFor } from './tone-training/cross-validate.ts'
import { lessonsOf, taught } from './tone-training/lessons.ts'
import { seenLetters } from './tone-training/seen-letters.ts'
import { trainStanding, trainWords } from './tone-training/train-tone.ts'

const FILE = new URL('../src/core/outreach/tone/weights/english.json', import.meta.url)
const MOST_ROWS = 24_000
/** In a letter that is surely amiss somewhere, what is not much likelier fine than not is marked. */
const BESIDE = 0.4
/** As fine as a signed byte gives them. */
const MOST_STEPS = 127

const packing = (
  classes: number,
): Pick<Packable, 'classes' | 'hasConstants' | 'mostRows' | 'mostSteps'> => ({
  classes,
  hasConstants: true,
  mostRows: MOST_ROWS,
  mostSteps: MOST_STEPS,
})

const authors = taught()
const seen = seenLetters(authors)
const judged = leftOut(seen)
const threshold = thresholdFor(judged)
for (const beside of [threshold, 0.5, BESIDE]) {
  const found = foundShare(judged, { threshold, beside })
  console.log(`threshold ${threshold}, beside ${beside}: ${found.toFixed(3)} of the faults`)
}

if (!process.argv.includes('--check')) {
  const weights: ToneWeights = {
    words: packed({ ...trainWords(lessonsOf(authors)), ...packing(TONE_CLASSES.length) }),
    standing: packed({ ...trainStanding(seen.flat()), ...packing(2) }),
    threshold,
    beside: BESIDE,
  }
  const text = `${JSON.stringify(weights)}\n`
  writeFileSync(FILE, text)
  console.log(`english: ${Math.round(text.length / 1024)} kB`)
}
