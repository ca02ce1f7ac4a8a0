/**
 * Today's steps over the whole search: three at most, one per application.
 *
 * Pure. First conversations that have their day (a thank-you, a check-in, feedback on a fresh
 * no: core/outreach/cadence says when), then what mends, then what keeps doors open. With nothing
 * to do the list is empty, and that is fine.
 * Start reading at `todaysSteps`.
 */
import { diagnose } from '#core/diagnosis/diagnose.ts'
import type { HistorySummary } from '#core/diagnosis/history-summary.ts'
import { ownLessons } from '#core/diagnosis/own-lessons.ts'
import type { Application, Person } from '#core/model/application.ts'
import { type Day, daysBetween } from '#core/model/dates.ts'
import { type Standing, standing } from '#core/model/stages.ts'
import { feelingToday } from './feeling-today.ts'
import { MOST_STEPS, nextSteps } from './next-steps.ts'
import { outlookOf } from './outlook.ts'
import type { ConversationStep, ConversationSteps, LetterStep, NextStep } from './step-types.ts'

export type TodayInput = {
  readonly applications: readonly Application[]
  /** The same applications, read once by `summariseHistory`. */
  readonly summary: HistorySummary
  readonly person: Person | null
  readonly today: Day
  readonly conversations: ConversationSteps
  /** Letters that wait for the person. */
  readonly letters: readonly LetterStep[]
  /** Ids of steps that are done or were put aside. */
  readonly settledSteps: ReadonlySet<string>
}

/**
 * A step and how early it should stand: lower first, then what is expected to change most for
 * its effort, then the newest.
 */
type Ranked = { readonly step: NextStep; readonly rank: number; readonly date: Day }

/** Rejections older than this are left in peace. */
const FRESH_DAYS = 21
/** Rejections looked at for a step of their own, newest first. */
const MOST_LOOKED_AT = 4

/**
 * How early a conversation stands. The letter after a no is ranked with the steps of its no;
 * looking for someone waits under Conversations, or cold applications would fill every day.
 */
const CONVERSATION_RANK: Readonly<Partial<Record<ConversationStep['conversation'], number>>> = {
  'thank-you': 1,
  'offer-elsewhere': 1,
  'check-in': 3,
  'later-role': 4,
  'stay-in-touch': 4,
}

/**
 * The steps for today, best first.
 *
 * @param most how many at most; the page that lists all asks for more than the usual three
 */
export function todaysSteps(input: TodayInput, most: number = MOST_STEPS): readonly NextStep[] {
  const standings = input.applications.map((application) => ({
    application,
    where: standing(application.milestones),
  }))
  const letters = input.letters.map((step) => ({
    step,
    rank: step.isPressing ? 1 : WAITING_RANK,
    date: input.today,
  }))
  const all = [...letters, ...dueConversations(input), ...rejectionSteps(standings, input)]
    .filter(({ step }) => 'conversation' in step || !input.settledSteps.has(step.id))
    .toSorted(
      (a, b) => a.rank - b.rank || b.step.worth - a.step.worth || b.date.localeCompare(a.date),
    )
  const chosen = new Map<string, NextStep>()
  for (const { step } of all) {
    const isSameAdvice = [...chosen.values()].some((other) => other.title === step.title)
    if (!chosen.has(step.applicationId) && !isSameAdvice) chosen.set(step.applicationId, step)
    if (chosen.size === most) break
  }
  return [...chosen.values()]
}

/** Behind the best remedy: of them there may be many. */
const WAITING_RANK = 5

/** Conversations whose day has come. */
function dueConversations({ conversations, today }: TodayInput): readonly Ranked[] {
  return conversations.steps.flatMap((step) => {
    const usual = CONVERSATION_RANK[step.conversation]
    const rank = usual === undefined || step.isPressing ? usual : WAITING_RANK
    return rank === undefined || !step.isDue ? [] : [{ step, rank, date: step.dueOn ?? today }]
  })
}

/** The best steps of the newest rejections. */
function rejectionSteps(
  standings: readonly { readonly application: Application; readonly where: Standing }[],
  { applications, summary, person, today, settledSteps, conversations }: TodayInput,
): readonly Ranked[] {
  const fresh = standings
    .filter(({ where }) => where.stageAtRejection !== null && isFresh(where.lastDate, today))
    .toSorted((a, b) => (b.where.lastDate as Day).localeCompare(a.where.lastDate as Day))
    .slice(0, MOST_LOOKED_AT)
  if (fresh.length === 0) return []
  const lessons = ownLessons(applications, summary, person)
  const feeling = feelingToday(applications, today)
  const search = {
    today,
    settledSteps,
    conversations,
    feeling,
    outlook: outlookOf(applications, summary, person),
    finalsLost: summary.rejectedAt.final + summary.rejectedAt.offer,
  }
  return fresh.flatMap(({ application, where }) => {
    const stageAtRejection = where.stageAtRejection as NonNullable<typeof where.stageAtRejection>
    const others = summary
    const diagnosis = diagnose({ application, stageAtRejection, others, person, lessons, today })
    const steps = nextSteps({ ...search, diagnosis, application })
    return steps.map((step, at) => ({ step, rank: rankOf(step, at), date: where.lastDate as Day }))
  })
}

/** Rest stands first where it leads; feedback has its day; what mends is ordered by its worth. */
function rankOf(step: NextStep, at: number): number {
  if (at === 0 && step.id.endsWith(':rest')) return 0
  if (step.id.endsWith(':feedback-request')) return 2
  return step.worth > 0 ? 4 : 4 + at
}

function isFresh(date: Day | null, today: Day): boolean {
  if (date === null) return false
  const days = daysBetween(date, today)
  return days >= 0 && days <= FRESH_DAYS
}
