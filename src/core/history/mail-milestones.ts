/**
 * What the mails of one application say happened: the milestones they give, several mails about
 * one thing making one milestone. Start reading at `mailMilestones`.
 */
import type { MilestoneRef } from '#core/model/events.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { type Stage, stageRank } from '#core/model/stages.ts'
import type { MessageFacts } from './facts.ts'
import { talksOf } from './talks.ts'

/** A milestone on its way, with every statement that it was made of. */
export type Told = {
  readonly milestone: Milestone
  readonly parts: readonly MilestoneRef[]
  /** False where the kind of a talk is only guessed, so that a person's word may replace it. */
  readonly isKindSure: boolean
}

/** Days within which two mails of one kind tell of one event. */
const REPEATS_WITHIN: Partial<Record<MilestoneKind, number>> = {
  acknowledged: 30,
  assessment: 14,
  offer: 30,
  rejected: 30,
  withdrawn: 30,
}
const KIND_OF = {
  acknowledgement: 'acknowledged',
  assessment: 'assessment',
  offer: 'offer',
  rejection: 'rejected',
} as const

const WITHDRAWAL =
  /\b(you (have |'ve )?withdr(ew|awn)|your withdrawal|withdrawal of your|withdrawn your|your (application|candidacy)( for [^.]{1,80})? (has been |was |is )?(successfully )?withdrawn|application withdrawn|withdrawn from consideration|(haben|hatten) ihre bewerbung zur(ü|ue)ckgezogen|r(ü|ue)ckzug ihrer bewerbung|retrait de votre candidature|retir[ée] votre candidature|retirad[oa] tu candidatura|retirada de (tu|su|a sua) candidatura|candidatura (foi )?retirada)/i

function told(kind: MilestoneKind, mails: readonly MessageFacts[], isKindSure: boolean): Told {
  const [first, ...later] = mails as readonly [MessageFacts, ...MessageFacts[]]
  const refs = [first, ...later].map((mail) => ({
    kind,
    date: mail.date,
    source: mail.message.id,
  }))
  const reason =
    mails
      .map(({ reading }) => reading.statedReason)
      .find((stated) => stated !== null && stated !== 'no-reason') ??
    mails.map(({ reading }) => reading.statedReason).find((stated) => stated !== null)
  const certainty = Math.max(...mails.map((mail) => mail.certainty))
  const milestone: Milestone = { kind, date: first.date, source: first.message.id, certainty }
  const withReason =
    kind === 'rejected' && reason ? { ...milestone, statedReason: reason } : milestone
  return { milestone: withReason, parts: refs, isKindSure }
}

/** Mails of one kind, those close together in one group. */
function inBursts(mails: readonly MessageFacts[], withinDays: number): readonly MessageFacts[][] {
  const bursts: MessageFacts[][] = []
  for (const mail of mails) {
    const burst = bursts.at(-1)
    const start = burst?.[0]?.day ?? null
    const isNew = start !== null && mail.day !== null && mail.day - start > withinDays
    if (burst && !isNew) burst.push(mail)
    else bursts.push([mail])
  }
  return bursts
}

function milestoneKindOf({ reading, message }: MessageFacts): MilestoneKind | null {
  if (reading.kind === 'update') {
    const words = [message.subject, ...reading.decidedBy].join('\n')
    return WITHDRAWAL.test(words) ? 'withdrawn' : null
  }
  return KIND_OF[reading.kind as keyof typeof KIND_OF] ?? null
}

/**
 * The milestones that an application's mails give.
 *
 * Kinds `outreach`, `alert`, `other` and plain updates give none. An acknowledgement gives
 * `acknowledged` only: when the application went in is not known from it.
 *
 * @param mails of one application, in the order they were sent
 */
export function mailMilestones(mails: readonly MessageFacts[]): readonly Told[] {
  const talks = talksOf(mails.filter(({ reading }) => reading.kind === 'interview'))
  const result = talks.map((talk) => told(talk.kind, talk.mails, talk.isNamed))
  const byKind = Map.groupBy(mails, milestoneKindOf)
  for (const [kind, ofKind] of byKind) {
    if (kind === null) continue
    for (const burst of inBursts(ofKind, REPEATS_WITHIN[kind] ?? 3)) {
      result.push(told(kind, burst, true))
    }
  }
  return result
}

const REACHED: Partial<Record<MilestoneKind, Stage>> = {
  screen: 'screen',
  interview: 'interview',
  final: 'final',
  offer: 'offer',
  accepted: 'offer',
  declined: 'offer',
}

/**
 * Adds the stage that a rejection's own words name ("after your interview") where nothing known
 * shows it: an undated talk, or a better name for a talk whose kind was a guess.
 */
export function withStageOfRejection(
  known: readonly Told[],
  mails: readonly MessageFacts[],
): readonly Told[] {
  let result = known
  for (const mail of mails) {
    const stage = mail.reading.kind === 'rejection' ? mail.reading.afterStage : null
    if (stage === null || stage === 'applied') continue
    const isShown = result.some(({ milestone }) => {
      const reached = REACHED[milestone.kind]
      return reached !== undefined && stageRank(reached) >= stageRank(stage)
    })
    if (isShown) continue
    const guessed = result.find(({ isKindSure }) => !isKindSure)
    const added: Told = {
      milestone: { kind: stage, date: null, source: mail.message.id, certainty: mail.certainty },
      parts: [{ kind: stage, date: null, source: mail.message.id }],
      isKindSure: true,
    }
    result = guessed
      ? result.map((item) => (item === guessed ? renamed(item, stage) : item))
      : [...result, added]
  }
  return result
}

function renamed(item: Told, kind: Exclude<Stage, 'offer' | 'applied'>): Told {
  const part = { kind, date: item.milestone.date, source: item.milestone.source }
  const milestone = { ...item.milestone, kind }
  return { milestone, parts: [...item.parts, part], isKindSure: true }
}
