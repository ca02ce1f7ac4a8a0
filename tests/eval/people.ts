/**
 * Prints how well contacts are matched to employers on labelled sets: `npm run eval:people
 * [-- --show]`. Those called `tuned` were tuned on, the others are kept aside. `--show` lists what went wrong in
 * the former. What the sets hold and by which rules: tests/eval/people/README.md.
 */
import { labelledSet, peopleFigures, SETS } from './people/people-figures.ts'

const share = (value: number) => value.toFixed(3)

for (const name of SETS) {
  const { companies, employers, precision, recall, found, wrong, missed, asked } = peopleFigures(
    labelledSet(name),
  )
  process.stdout.write(
    `${name}: ${companies} companies × ${employers} employers, precision ${share(precision)} (${found.length - wrong.length}/${found.length}), recall ${share(recall)} (${found.length - wrong.length}/${found.length - wrong.length + missed.length}), ${asked} asked\n`,
  )
  if (process.argv.includes('--show') && name.startsWith('tuned')) {
    for (const line of wrong) process.stdout.write(`  wrong:  ${line}\n`)
    for (const line of missed) process.stdout.write(`  missed: ${line}\n`)
  }
}
