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
import { STAGES, type Stage, type Standing, stageRank, standing } from '#core/model/stages.ts'

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
  /** Days without a word, while an answer may still come; `null` once it ended, or undated. */
  readonly daysSilent: number | null
  /** The day it went in; where nobody said, its first known day. */
  readonly startedOn: Day | null
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
  const silence = silenceReader(today)
  const reached: Record<Stage, number> = { applied: 0, screen: 0, interview: 0, final: 0, offer: 0 }
  const rejectedAt: Record<Stage, number> = { ...reached }
  const resumes = new Map<string, { n: number; contacts: number }>()
  const facts = applications.map((application) => {
    const fact = factOf(application, silence)
    const rank = stageRank(fact.stage)
    for (let at = 0; at <= rank; at += 1) reached[STAGES[at] as Stage] += 1
    if (fact.stageAtRejection) rejectedAt[fact.stageAtRejection] += 1
    if (fact.resume !== null) countResume(resumes, fact)
    return fact
  })
  return { today, facts, reached, rejectedAt, resumes }
}

function countResume(
  resumes: Map<string, { n: number; contacts: number }>,
  { resume, stage }: ApplicationFact,
): void {
  if (resume === null) return
  const sent = resumes.get(resume) ?? { n: 0, contacts: 0 }
  sent.n += 1
  if (stage !== 'applied') sent.contacts += 1
  resumes.set(resume, sent)
}

type SilenceReader = {
  readonly today: number
  readonly dayNumberOf: (day: Day) => number
  readonly weightOf: (hasTalked: boolean, daysSilent: number) => number
}

/** Dates and weights recur over a search: each is worked out once. */
function silenceReader(today: Day): SilenceReader {
  const days = new Map<Day, number>()
  const weights = [new Map<number, number>(), new Map<number, number>()] as const
  return {
    today: dayNumber(today),
    dayNumberOf: (day) => {
      const known = days.get(day) ?? dayNumber(day)
      days.set(day, known)
      return known
    },
    weightOf: (hasTalked, daysSilent) => {
      const kept = weights[hasTalked ? 1 : 0]
      const known = kept.get(daysSilent) ?? failureWeight({ hasTalked, daysSilent })
      kept.set(daysSilent, known)
      return known
    },
  }
}

function factOf(application: Application, silence: SilenceReader): ApplicationFact {
  const where = standing(application.milestones)
  return {
    id: application.id,
    channel: application.channel,
    resume: application.resume ?? null,
    stage: where.stage,
    ...endOf(application, where, silence),
    stageAtRejection: where.stageAtRejection,
    startedOn: startOf(application),
  }
}

function startOf({ milestones }: Application): Day | null {
  let first: Day | null = null
  for (const { kind, date } of milestones) {
    if (date === null) continue
    if (kind === 'applied') return date
    if (first === null || date < first) first = date
  }
  return first
}

type End = Pick<ApplicationFact, 'end' | 'failed' | 'daysSilent'>
const REJECTED: End = { end: 'rejected', failed: 1, daysSilent: null }
const OFFERED: End = { end: 'moving', failed: 0, daysSilent: null }

function endOf(application: Application, where: Standing, silence: SilenceReader): End {
  if (where.outcome === 'rejected') return REJECTED
  return where.stage === 'offer' ? OFFERED : silenceOf(application, where, silence)
}

/** A withdrawal says nothing of the employer's answer after it: silence until then. */
function silenceOf(
  { milestones }: Application,
  { stage, outcome }: Standing,
  { today, dayNumberOf, weightOf }: SilenceReader,
): End {
  const hasTalked = hasTalkedAt(stage)
  const isWithdrawn = outcome === 'withdrawn'
  let [last, until] = [Number.NEGATIVE_INFINITY, today]
  for (const { kind, date } of milestones) {
    if (date === null || kind === 'closed') continue
    if (kind === 'withdrawn') until = dayNumberOf(date)
    else last = Math.max(last, dayNumberOf(date))
  }
  if (last === Number.NEGATIVE_INFINITY) {
    if (isWithdrawn) return { end: 'left', failed: 0, daysSilent: null }
    const failed = hasTalked ? UNDATED.talked : UNDATED.applied
    return { end: outcome === 'closed' ? 'silent' : 'waiting', failed, daysSilent: null }
  }
  const daysSilent = Math.max(0, until - last)
  const failed = weightOf(hasTalked, daysSilent)
  if (isWithdrawn) return { end: 'left', failed, daysSilent: null }
  const isFinal = outcome === 'closed' || daysSilent >= closedAfterDays(hasTalked)
  return { end: isFinal ? 'silent' : 'waiting', failed, daysSilent }
}
