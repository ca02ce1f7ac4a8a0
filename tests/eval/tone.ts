/**
 * Prints how well the tone guard reads letters: `npm run eval:tone`. Those kept aside are for totals
 * only; those that it learned from it knows. What the figures mean: docs/methods/tone.md.
 */
import { type Share, toneFigures } from './tone/tone-figures.ts'
import {
  AS_PEOPLE_WRITE,
  type LabelledLetter,
  lettersAside,
  lettersOf,
  TONE_AUTHORS,
  TONE_SETS,
} from './tone/tone-letters.ts'

const share = ({ part, of }: Share): string => `${part}/${of} (${(part / of).toFixed(3)})`

function tell(name: string, letters: readonly LabelledLetter[]): void {
  const figures = toneFigures(letters)
  const lines = [
    ['fine letters with a mark', figures.falseAlarms],
    ['faulty letters found', figures.letters],
    ['faults found', figures.faults],
    ['faults of the right kind', figures.kinds],
    ['marks of a fault, in those', figures.marks],
  ] as const
  for (const [what, part] of lines)
    process.stdout.write(`${name}: ${what.padEnd(27)} ${share(part)}\n`)
}

for (const set of TONE_SETS) tell(set, lettersAside(set))
tell('as people write', AS_PEOPLE_WRITE.flatMap(lettersAside))
tell('all kept aside', TONE_SETS.flatMap(lettersAside))
tell('learned from', TONE_AUTHORS.flatMap(lettersOf))
