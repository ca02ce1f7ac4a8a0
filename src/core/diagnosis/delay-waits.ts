/**
 * The waits of a search: when each began, how long it lasted or lasts, and what ended it.
 *
 * Counts nothing and judges nothing: that is delays.ts. What has no date has no length, so a
 * wait whose end is known but not when is left out, never guessed.
 */
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import type { DelayId } from '#core/model/pattern-ids.ts'
import type { Observation } from '#core/stats/incidence.ts'
import type { ApplicationFact } from './history-summary.ts'

export type Wait = Observation & {
  /** Whether it is still open, silent for long, or neither (answered, withdrawn). */
  readonly state: 'open' | 'silent' | 'over'
}

export type DayReader = { readonly today: number; readonly numberOf: (day: Day) => number }

/** Where nobody noted the day of applying, the automatic receipt tells it. */
const STARTS: ReadonlySet<MilestoneKind> = new Set(['applied', 'acknowledged'])
/** What the employer says to a person; an automatic receipt is none of it. */
const ANSWERS: ReadonlySet<MilestoneKind> = new Set([
  ...(['assessment', 'screen', 'interview', 'final', 'offer', 'rejected'] as const),
])
const TALKS: ReadonlySet<MilestoneKind> = new Set(['screen', 'interview', 'final'])
/** What the person did that ends the wait without an answer. */
const LEFT: ReadonlySet<MilestoneKind> = new Set(['withdrawn', 'accepted', 'declined'])

type Waits = Readonly<Record<DelayId, readonly Wait[]>>

/**
 * Every wait of a search.
 *
 * @param applications each with its milestones in the order they happened, as a rebuild gives them
 * @param facts        of the same applications, in the same order
 */
export function waitsOf(
  applications: readonly Application[],
  facts: readonly ApplicationFact[],
  reader: DayReader,
): Waits {
  const [answers, words, noes]: [Wait[], Wait[], Wait[]] = [[], [], []]
  applications.forEach(({ milestones }, at) => {
    const end = facts[at]?.end
    const applied = milestones.findIndex(({ kind, date }) => STARTS.has(kind) && date !== null)
    if (applied >= 0) {
      const wait = waitFrom(milestones, applied, end, reader)
      if (wait) {
        answers.push(wait)
        noes.push(asNo(wait))
      }
    }
    milestones.forEach(({ kind, date }, from) => {
      if (date === null || !TALKS.has(kind)) return
      const wait = waitFrom(milestones, from, end, reader)
      if (wait) words.push(wait)
    })
  })
  return { 'first-answer': answers, 'after-talk': words, 'no-after-applying': noes }
}

type Told = Wait & { readonly by: MilestoneKind | null }

/** The wait from one dated milestone to the next answer; `null` where its length is unknown. */
function waitFrom(
  ordered: readonly Milestone[],
  from: number,
  end: ApplicationFact['end'] | undefined,
  { today, numberOf }: DayReader,
): Told | null {
  const start = numberOf(ordered[from]?.date as Day)
  if (start > today) return null
  for (let at = from + 1; at < ordered.length; at += 1) {
    const { kind, date } = ordered[at] as Milestone
    const isAnswer = ANSWERS.has(kind)
    if (!isAnswer && !LEFT.has(kind)) continue
    if (date === null) return null
    const days = Math.max(0, Math.min(numberOf(date), today) - start)
    return { days, end: isAnswer ? 'event' : 'waiting', state: 'over', by: kind }
  }
  const state = end === 'silent' ? 'silent' : end === 'waiting' ? 'open' : 'over'
  return { days: today - start, end: 'waiting', state, by: null }
}

/** The same wait where only a no is asked for: after a talk or a test it can no longer come. */
function asNo(wait: Told): Wait {
  return wait.end === 'event' && wait.by !== 'rejected' ? { ...wait, end: 'other' } : wait
}
