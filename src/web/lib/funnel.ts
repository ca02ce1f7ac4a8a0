/**
 * The whole search as one chart: five stages, how many came to each, what became of them. Pure.
 * Start reading at `funnelOf`.
 */
import type { PatternsView } from '#contracts/views.ts'
import { thousands } from '#core/model/number-words.ts'
import type { Stage } from '#core/model/stages.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { ownRateWords, passageWords, type StageRate, stageSentence } from '#web/lib/stage-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

export type FunnelRow = {
  readonly stage: Stage
  readonly name: string
  readonly entered: number
  /** Of these, how many are still here and wait. */
  readonly waiting: number
  /** 0..1 of the applications: the length of the bar. */
  readonly share: number
  /** 0..1 of the bar. */
  readonly waitingShare: number
  /** What left this stage for the next; `null` for the last one. */
  readonly passage: StageRate | null
  readonly sentence: string
}

/** The rows of the chart, the first stage first. */
export function funnelOf(stages: readonly StageRate[]): readonly FunnelRow[] {
  const most = Math.max(1, stages[0]?.entered ?? 0)
  const rows = stages.map((stage) => ({
    stage: stage.from,
    name: STAGE_WORDS[stage.from],
    entered: stage.entered,
    waiting: stage.waiting,
    share: stage.entered / most,
    waitingShare: stage.entered === 0 ? 0 : stage.waiting / stage.entered,
    passage: stage,
    sentence: stageSentence(stage),
  }))
  const offers = stages.at(-1)?.passed ?? 0
  const last = { stage: 'offer' as const, name: STAGE_WORDS.offer, entered: offers, waiting: 0 }
  const sentence = `${STAGE_WORDS.offer}: ${offers}.`
  return [...rows, { ...last, share: offers / most, waitingShare: 0, passage: null, sentence }]
}

const REACHED: Readonly<Record<Stage, readonly [one: string, many: string]>> = {
  applied: ['application', 'applications'],
  screen: ['a first talk', 'a first talk'],
  interview: ['an interview', 'an interview'],
  final: ['a final interview', 'a final interview'],
  offer: ['an offer', 'an offer'],
}

/**
 * The whole search in one sentence.
 *
 * @example funnelSentence([]) // => 'No applications yet.'
 */
export function funnelSentence(stages: readonly StageRate[]): string {
  const n = stages[0]?.entered ?? 0
  if (n === 0) return 'No applications yet.'
  const [one, many] = REACHED.applied
  const waiting = stages.reduce((sum, stage) => sum + stage.waiting, 0)
  const wait =
    waiting === 0
      ? ''
      : ` ${thousands(waiting)} still ${waiting === 1 ? 'waits' : 'wait'} for an answer.`
  const start = `Of ${thousands(n)} ${n === 1 ? one : many}`
  const reached = stages.filter(({ passed }) => passed > 0)
  if (reached.length === 0) return `${start}, none has led to a first talk so far.${wait}`
  const parts = reached.map(({ to, passed }) => `${thousands(passed)} led to ${REACHED[to][0]}`)
  return `${start}, ${listWords(parts)}.${wait}`
}

function listWords(parts: readonly string[]): string {
  const shortened = parts.map((part, at) => (at === 0 ? part : part.replace(' led to ', ' to ')))
  if (shortened.length === 1) return shortened[0] as string
  return `${shortened.slice(0, -1).join(', ')} and ${shortened.at(-1)}`
}

/** The funnel's numbers as a table. */
export function funnelTable(stages: PatternsView['stages']): TableData {
  return {
    label: 'From stage to stage, as a table',
    heads: ['Stage', 'Entered', 'Went on', 'Waiting', 'Your rate', 'Usual'],
    rows: stages.map((stage) => ({
      id: stage.from,
      name: passageWords(stage),
      cells: [
        ...[stage.entered, stage.passed, stage.waiting],
        ownRateWords(stage),
        bandWords(stage.usual, 100),
      ],
    })),
  }
}

/** What the usual of each stage rests on. */
export function funnelSources(stages: PatternsView['stages']): readonly string[] {
  return stages.map((stage) => `${passageWords(stage)}. ${stage.usual.source}`)
}
