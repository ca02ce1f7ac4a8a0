/**
 * One pass over a search: what the diagnosis needs of each application, and no more.
 *
 * Everything else in this folder works on these facts, so that 10,000 applications are read
 * once. Silence is not failed and not dropped: it carries a weight (core/history/silence.ts).
 * Start reading at `summariseHistory`.
 */
import { closedAfterDays, failureWeight, hasTalkedAt } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import { type Stage, stageRank, standing } from '#core/model/stages.ts'

/** What counts of one application for rates. */
export type ApplicationFact = {
  readonly id: string
  readonly channel: Channel | null
  readonly resume: string | null
  /** The furthest stage reached. */
  readonly stage: Stage
  readonly end: 'moving' | 'waiting' | 'silent' | 'rejected' | 'left'
  /**
   * How far it counts as "did not leave its furthest stage": 1 for a no, 0..1 for a silence,
   * 0 for an offer.
   */
  readonly failed: number
  /** The stage at the rejection that ends it. */
  readonly stageAtRejection: Stage | null
}

/** The whole search, read once. */
export type HistorySummary = {
  readonly today: Day
  readonly facts: readonly ApplicationFact[]
  /** Applications whose furthest stage is at least this one. */
  readonly reached: Readonly<Record<Stage, number>>
  /** Rejections by the stage at which they came. */
  readonly rejectedAt: Readonly<Record<Stage, number>>
  /** Per résumé version: how many went out, and how many led to a human. */
  readonly resumes: ReadonlyMap<string, { readonly n: number; readonly contacts: number }>
}

/**
 * Weight of a silence whose length nobody knows: the mean of `failureWeight` over 0 to 90 days.
 */
const UNDATED_DAYS = 90
const undatedWeight = (hasTalked: boolean) => {
  let sum = 0
  for (let days = 0; days <= UNDATED_DAYS; days += 1) {
    sum += failureWeight({ hasTalked, daysSilent: days })
  }
  return sum / (UNDATED_DAYS + 1)
}
const UNDATED = { applied: undatedWeight(false), talked: undatedWeight(true) }

/**
 * Reads a search once.
 *
 * @throws DomainError `bad-date` when `today` is not a date
 */
export function summariseHistory(applications: readonly Application[], today: Day): HistorySummary {
  const todayNumber = dayNumber(today)
  const reached: Record<Stage, number> = { applied: 0, screen: 0, interview: 0, final: 0, offer: 0 }
  const rejectedAt: Record<Stage, number> = { ...reached }
  const resumes = new Map<string, { n: number; contacts: number }>()
  const stages = Object.keys(reached) as Stage[]
  const facts = applications.map((application) => {
    const fact = factOf(application, todayNumber)
    for (const stage of stages.slice(0, stageRank(fact.stage) + 1)) reached[stage] += 1
    if (fact.stageAtRejection) rejectedAt[fact.stageAtRejection] += 1
    if (fact.resume !== null) {
      const sent = resumes.get(fact.resume) ?? { n: 0, contacts: 0 }
      sent.n += 1
      if (fact.stage !== 'applied') sent.contacts += 1
      resumes.set(fact.resume, sent)
    }
    return fact
  })
  return { today, facts, reached, rejectedAt, resumes }
}

function factOf(application: Application, today: number): ApplicationFact {
  const where = standing(application.milestones)
  const base = {
    id: application.id,
    channel: application.channel,
    resume: application.resume ?? null,
    stage: where.stage,
    stageAtRejection: where.stageAtRejection,
  }
  if (where.outcome === 'rejected') return { ...base, end: 'rejected', failed: 1 }
  if (where.stage === 'offer') return { ...base, end: 'moving', failed: 0 }
  return { ...base, ...silenceOf(application, where.stage, where.outcome === 'withdrawn', today) }
}

/** A withdrawal says nothing of the employer's answer after it: silence until then. */
function silenceOf(
  application: Application,
  stage: Stage,
  isWithdrawn: boolean,
  today: number,
): { end: 'waiting' | 'silent' | 'left'; failed: number } {
  const hasTalked = hasTalkedAt(stage)
  let [last, until] = [Number.NEGATIVE_INFINITY, today]
  for (const { kind, date } of application.milestones) {
    if (date === null || kind === 'closed') continue
    if (kind === 'withdrawn') until = dayNumber(date)
    else last = Math.max(last, dayNumber(date))
  }
  if (last === Number.NEGATIVE_INFINITY) {
    const failed = hasTalked ? UNDATED.talked : UNDATED.applied
    return isWithdrawn ? { end: 'left', failed: 0 } : { end: 'waiting', failed }
  }
  const daysSilent = Math.max(0, until - last)
  const failed = failureWeight({ hasTalked, daysSilent })
  if (isWithdrawn) return { end: 'left', failed }
  const isFinal = daysSilent >= closedAfterDays(hasTalked)
  return { end: isFinal ? 'silent' : 'waiting', failed }
}
