/**
 * Trains the tone guard and writes its weights (src/core/outreach/tone/weights/english.json):
 * `npm run train:tone [-- --check]`. With `--check` it only prints the figures of a
 * cross-validation. The same letters give the same weights. Method: docs/methods/tone.md.
 */
import { writeFileSync } from 'node:fs'
import { TONE_CLASSES } from '../src/core/outreach/tone/learned-tone.ts'
import { packed } from './mail-training/pack.ts'
import { leftOutChances, thresholdFor } from './tone-training/cross-validate.ts'
import { toneLessons } from './tone-training/lessons.ts'
import { trainTone } from './tone-training/train-tone.ts'

const FILE = new URL('../src/core/outreach/tone/weights/english.json', import.meta.url)
const MOST_ROWS = 16_000

const groups = toneLessons()
const chances = leftOutChances(groups)
const threshold = thresholdFor(chances)
const faulty = chances.filter(({ isFault }) => isFault)
const found = faulty.filter(({ chance }) => chance >= threshold).length
console.log(`pieces left out: ${chances.length}, of them with a fault ${faulty.length}`)
console.log(`threshold ${threshold}: finds ${(found / faulty.length).toFixed(3)} of the faults`)

if (!process.argv.includes('--check')) {
  const model = trainTone(groups.flatMap(({ lessons }) => lessons))
  const weights = packed({
    ...model,
    classes: TONE_CLASSES.length,
    hasConstants: true,
    mostRows: MOST_ROWS,
  })
  const text = `${JSON.stringify({ ...weights, threshold })}\n`
  writeFileSync(FILE, text)
  console.log(`english: ${Math.round(text.length / 1024)} kB`)
}
