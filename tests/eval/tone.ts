/**
 * Prints how well the tone guard reads each set of letters: `npm run eval:tone [-- tuning]`.
 * The sets kept aside are for totals only. What the figures mean: docs/methods/tone.md.
 */
import { type ToneFigures, toneFigures } from './tone/tone-figures.ts'
import { TONE_SETS } from './tone/tone-letters.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const share = ({ part, of }: ToneFigures['letters']): string =>
  `${part}/${of} (${(part / of).toFixed(3)})`

for (const set of TONE_SETS) {
  if (process.argv.length > 2 && !process.argv.includes(set)) continue
  const figures = toneFigures(set)
  say(`${set}: fine letters with a mark  ${share(figures.falseAlarms)}`)
  say(`${set}: faulty letters found      ${share(figures.letters)}`)
  say(`${set}: faults found              ${share(figures.faults)}`)
  say(`${set}: faults of the right kind  ${share(figures.kinds)}`)
}
