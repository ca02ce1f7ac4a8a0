/**
 * Prints how well feedback is read for causes: `npm run eval:feedback [-- tuning]`. Precision and
 * recall of suggested causes over labelled sentences, and how many harmless ones stay without.
 */
import { readFileSync } from 'node:fs'
import { readFeedback } from '#core/diagnosis/feedback/read-feedback.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

type Line = { readonly causes: readonly string[]; readonly text: string }

function linesOf(set: string): readonly Line[] {
  const file = new URL(`../fixtures/feedback/${set}.tsv`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [causes = '', text = ''] = line.split('\t')
      return { causes: causes === 'none' ? [] : causes.split(','), text }
    })
}

const share = (part: number, of: number): string => `${part}/${of} (${(part / of).toFixed(3)})`

for (const set of ['tuning', 'aside']) {
  if (process.argv.length > 2 && !process.argv.includes(set)) continue
  let [right, given, labelled, quiet, harmless] = [0, 0, 0, 0, 0]
  for (const { causes, text } of linesOf(set)) {
    const read = readFeedback(text).map(({ cause }) => cause as string)
    right += read.filter((cause) => causes.includes(cause)).length
    given += read.length
    labelled += causes.length
    if (causes.length === 0) harmless += 1
    if (causes.length === 0 && read.length === 0) quiet += 1
    if (process.argv.includes('--show') && set === 'tuning' && read.join() !== causes.join())
      say(`  ${text} <${causes.join()}> read <${read.join()}>`)
  }
  say(`${set}: causes suggested rightly  ${share(right, given)}`)
  say(`${set}: causes found              ${share(right, labelled)}`)
  say(`${set}: harmless and left alone   ${share(quiet, harmless)}`)
}
