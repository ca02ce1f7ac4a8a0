/**
 * Prints how well mails are matched to applications on made mailboxes whose history is known:
 * `npm run eval:matching [-- --tune] [-- --show MODE]`. Without `--tune`: the seeds kept aside,
 * in both mixes. `--show` lists what went wrong, on the tuning seeds only.
 */
import { rebuild } from '#core/history/rebuild.ts'
import { answered } from './matching/answered.ts'
import { MIXES, type MixName, madeSearch } from './matching/made-search.ts'
import { type MatchingFigures, matchingFigures, shareOf } from './matching/matching-figures.ts'
import { MODES, type Mode, readings } from './matching/readings.ts'

const TUNING_SEEDS = ['1', '2', '3']
const KEPT_ASIDE = ['11', '12', '13', '14', '15']

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const share = (value: number): string => value.toFixed(3)

function measured(seed: string, mix: MixName, mode: Mode) {
  const made = madeSearch(seed, MIXES[mix])
  const messages = readings(made, mode, seed)
  const search = rebuild({ messages, entries: [], events: [] })
  return { made, messages, search, figures: matchingFigures(made, search) }
}

function line(seed: string, figures: MatchingFigures): string {
  const { pairing, found, exact, wrongLinks, asked, untellableAsked, stageAtRejection } = figures
  return [
    `  seed ${seed.padEnd(3)} pairing ${share(pairing)} found ${share(found)} exact ${share(exact)}`,
    `wrong ${share(shareOf(wrongLinks))} (${wrongLinks.part}/${wrongLinks.of})`,
    `asked ${share(shareOf(asked))}`,
    `must-ask ${untellableAsked.part}/${untellableAsked.of}`,
    `milestones recall ${share(figures.milestoneRecall)} (unasked ${share(figures.milestoneRecallUnasked)}) precision ${share(figures.milestonePrecision)}`,
    `stage ${share(shareOf(stageAtRejection))}`,
  ].join('  ')
}

function afterAnswers({ made, messages, figures }: ReturnType<typeof measured>): string {
  const { search, answers } = answered(made, messages)
  const after = matchingFigures(made, search)
  return [
    `    after ${answers} answers (${share(answers / figures.asked.of)} of the mails): exact ${share(after.exact)}`,
    `wrong ${share(shareOf(after.wrongLinks))}`,
    `milestones recall ${share(after.milestoneRecall)} precision ${share(after.milestonePrecision)}`,
    `stage ${share(shareOf(after.stageAtRejection))}`,
  ].join('  ')
}

function kindsLine(all: readonly MatchingFigures[]): string {
  const kinds = new Map<string, { found: number; told: number; given: number }>()
  for (const { milestones } of all) {
    for (const [kind, { found, told, given }] of milestones) {
      const sum = kinds.get(kind) ?? { found: 0, told: 0, given: 0 }
      kinds.set(kind, { found: sum.found + found, told: sum.told + told, given: sum.given + given })
    }
  }
  const words = [...kinds].map(
    ([kind, { found, told, given }]) =>
      `${kind} ${share(found / told)}/${share(found / given)} (n ${told})`,
  )
  return `  by kind, recall/precision: ${words.join(', ')}`
}

function structuresLine(all: readonly MatchingFigures[]): string {
  const sums = new Map<string, number[]>()
  for (const { byStructure } of all) {
    for (const [name, one] of byStructure) {
      const sum = sums.get(name) ?? [0, 0, 0, 0, 0]
      const more = [one.exact, one.of, one.wrong, one.asked, one.mails]
      sums.set(
        name,
        sum.map((value, at) => value + (more[at] ?? 0)),
      )
    }
  }
  const words = [...sums]
    .toSorted()
    .map(
      ([name, [exact, of, wrong, asked, mails]]) =>
        `    ${name.padEnd(20)} exact ${exact}/${of}, wrong ${wrong}, asked ${asked} of ${mails} mails`,
    )
  return ['  by structure:', ...words].join('\n')
}

function show({ made, messages, search, figures }: ReturnType<typeof measured>): void {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const waiting = new Map(search.toReview.map(({ id, question }) => [id, question]))
  const wrong = new Set(figures.wrongIds)
  for (const at of figures.brokenAt) {
    const one = made.truth[at]
    if (!one) continue
    say(`\n${at} ${one.structure}`)
    for (const id of one.mailIds) {
      const message = byId.get(id)
      if (!message) continue
      const { kind, employer, role } = message.reading
      const place = waiting.get(id) ?? search.applicationOfMessage.get(id) ?? 'nowhere'
      say(
        `   ${id} ${message.sentOn} ${kind} | ${employer} | ${role} | ${message.fromAddress} | refs ${message.references.length} → ${place}${wrong.has(id) ? '  WRONG' : ''}`,
      )
    }
  }
}

const isTuning = process.argv.includes('--tune')
const shown = process.argv.includes('--show')
  ? process.argv[process.argv.indexOf('--show') + 1]
  : undefined
for (const mix of Object.keys(MIXES) as MixName[]) {
  for (const mode of MODES) {
    if (shown !== undefined && mode !== shown) continue
    say(`\n${mix} mix, ${mode} readings`)
    const all = (isTuning || shown !== undefined ? TUNING_SEEDS : KEPT_ASIDE).map((seed) => {
      const one = measured(seed, mix, mode)
      if (shown !== undefined) show(one)
      say(line(seed, one.figures))
      if (shown === undefined) say(afterAnswers(one))
      return one.figures
    })
    say(kindsLine(all))
    say(structuresLine(all))
  }
}
