/**
 * The five parts of a debrief and what each page of it needs to say. Pure.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import type { CauseView, DebriefView, PatternsView } from '#contracts/views.ts'
import type { Side } from '#core/model/causes.ts'
import { thousands } from '#core/model/number-words.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { type Band, bandWords } from '#web/lib/odds-words.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'

export const DEBRIEF_PARTS = ['moment', 'questions', 'happened', 'answers', 'next', 'done'] as const
export type DebriefPart = (typeof DEBRIEF_PARTS)[number]

export type DebriefSearch = {
  readonly part?: DebriefPart
  /** The question whose answer is being changed. */
  readonly change?: string
  /** Whether it is one of several that are looked at in a row (web/lib/round.ts). */
  readonly round?: true
}

/** Reads the part from the URL; anything else is the beginning. */
export function debriefSearchOf(raw: Readonly<Record<string, unknown>>): DebriefSearch {
  const part = DEBRIEF_PARTS.find((known) => known === raw.part)
  return {
    ...(part && { part }),
    ...(typeof raw.change === 'string' && { change: raw.change }),
    ...((raw.round === true || raw.round === 1) && { round: true as const }),
  }
}

/**
 * Where a debrief is entered: at the verdict where it was looked at, at the questions where it
 * was left in the middle, else at the moment.
 */
export function wayIn(row: { readonly looked: boolean; readonly begun: boolean }): DebriefSearch {
  if (row.looked) return { part: 'happened' }
  return row.begun ? { part: 'questions' } : {}
}

/** Most questions a debrief asks (DESIGN, "Debrief questions"). */
export const MOST_QUESTIONS = 8

const SHOWN_FROM = 0.15
const SHOWN_AT_LEAST = 2
const SHOWN_AT_MOST = 4

/** The causes that matter, likeliest first (two to four), and the others. */
export function leadingCauses(causes: readonly CauseView[]): {
  readonly leading: readonly CauseView[]
  readonly others: readonly CauseView[]
} {
  const sorted = causes.toSorted((a, b) => b.probability - a.probability)
  const likely = sorted.filter(({ probability }) => probability >= SHOWN_FROM).length
  const shown = Math.min(SHOWN_AT_MOST, Math.max(SHOWN_AT_LEAST, likely))
  return { leading: sorted.slice(0, shown), others: sorted.slice(shown) }
}

/** One side as the bar shows it. */
export type SideShare = {
  readonly side: Side
  readonly band: Band
  /** Part of the one bar, 0..1; the three add up to 1. */
  readonly share: number
}

/** The three sides in their fixed order, with their parts of one bar. */
export function sideShares({
  youCanChange,
  fit,
  notYou,
}: DebriefView['sides']): readonly SideShare[] {
  const total = youCanChange.probability + fit.probability + notYou.probability
  const share = (side: Side, { probability, low, high }: DebriefView['sides']['fit']) => ({
    side,
    band: { mean: probability, low, high },
    share: total > 0 ? probability / total : 1 / 3,
  })
  return [share('you-can-change', youCanChange), share('fit', fit), share('not-you', notYou)]
}

/** What raised a cause and what lowered it, the strongest first. */
export function evidenceByDirection({ because }: Pick<CauseView, 'because'>) {
  const strongest = because.toSorted(
    (a, b) => Math.abs(Math.log(b.effect)) - Math.abs(Math.log(a.effect)),
  )
  return {
    raised: strongest.filter(({ effect }) => effect > 1),
    lowered: strongest.filter(({ effect }) => effect < 1),
  }
}

/** Facts to help memory: what happened when, in one line each. */
export function factLines({ milestones }: Pick<ApplicationView, 'milestones'>): readonly string[] {
  return milestones
    .filter(({ kind }) => kind !== 'acknowledged')
    .map(({ kind, date }) =>
      date ? `${MILESTONE_WORDS[kind]}, ${shortDay(date)}` : MILESTONE_WORDS[kind],
    )
}

const REACHED_WORDS: Readonly<Record<Stage, string>> = {
  applied: '',
  screen: 'a screening talk',
  interview: 'an interview',
  final: 'a final interview',
  offer: 'an offer',
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/**
 * One true fact from the history that puts this no in scale; `null` where there is none yet.
 *
 * @param stage the stage at which this application ended
 */
export function scaleFact(
  { n, stages }: Pick<PatternsView, 'n' | 'stages'>,
  stage: Stage,
): string | null {
  const reached = stages[Math.max(0, STAGES.indexOf(stage) - 1)]
  const first = stages[0]
  if (!reached || !first || n === 0) return null
  if (stage === 'applied') {
    const usual = bandWords(first.usual, 100).replace('about ', '')
    return `${thousands(first.passed)} of your ${thousands(n)} applications led to a talk so far. Usual is about ${usual}.`
  }
  return `You reached ${REACHED_WORDS[stage]} ${times(reached.passed)} in ${thousands(n)} applications. Most applications end before the first talk.`
}
