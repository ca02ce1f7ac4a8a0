/** The conditions that a line of a letter can have: what was, how it ended, how it shall speak. */
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { GivenFacts } from '#core/model/given-facts.ts'
import type { Milestone, StatedReason } from '#core/model/milestones.ts'
import type { Outcome } from '#core/model/stages.ts'
import type { LetterManner } from './letter-ground.ts'

export const LETTER_FLAGS = [
  'warm',
  'formal',
  'by-call',
  'date-passed',
  'met',
  'this-screen',
  'this-interview',
  'this-final',
  'applied',
  'assessed',
  'talked',
  'talked-once',
  'last-screen',
  'last-interview',
  'last-final',
  'by-referral',
  'reason-not-you',
  'reason-chosen',
  'reason-plans',
  'reason-overqualified',
  'open',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
] as const
export type LetterFlag = (typeof LETTER_FLAGS)[number]

/** Reasons that lie with the employer's plans rather than with anybody's fit. */
const PLANS: readonly StatedReason[] = ['role-closed', 'requirements-changed']

/** What the flags are read from. */
export type FlagGround = {
  readonly application: Application
  readonly outcome: Outcome
  readonly statedReason: StatedReason | null
  /** What had happened, and the talks among it, in order. */
  readonly past: readonly Milestone[]
  readonly talks: readonly Milestone[]
  /** The newest talk with the reader, else the newest of all. */
  readonly talk: Milestone | null
  readonly met: boolean
  readonly given: GivenFacts
  readonly today: Day
}

function mannerFlags({ register, variant }: LetterManner): readonly LetterFlag[] {
  return variant === 'call' ? [register, 'by-call'] : [register]
}

function reasonFlags(reason: StatedReason | null): readonly LetterFlag[] {
  if (!reason) return []
  if (PLANS.includes(reason)) return ['reason-plans', 'reason-not-you']
  if (reason === 'internal-candidate') return ['reason-chosen', 'reason-not-you']
  if (reason === 'other-candidate') return ['reason-chosen']
  return reason === 'overqualified' ? ['reason-overqualified'] : []
}

function talkFlags({ talks, talk, met }: FlagGround): readonly LetterFlag[] {
  const last = talks.at(-1)
  if (!last || !talk) return []
  return [
    'talked',
    `last-${last.kind}` as LetterFlag,
    `this-${talk.kind}` as LetterFlag,
    ...(talks.length === 1 ? (['talked-once'] as const) : []),
    ...(met ? (['met'] as const) : []),
  ]
}

function eventFlags({ past, application, given, today }: FlagGround): readonly LetterFlag[] {
  const has = (...kinds: readonly Milestone['kind'][]) =>
    past.some(({ kind }) => kinds.includes(kind))
  const named = given['stated-date']
  const flags: readonly (readonly [LetterFlag, boolean])[] = [
    ['applied', has('applied', 'acknowledged')],
    ['assessed', has('assessment')],
    ['by-referral', application.channel === 'referral'],
    ['date-passed', named !== undefined && named < today],
  ]
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []))
}

export function flagsOf(ground: FlagGround, manner: LetterManner): ReadonlySet<LetterFlag> {
  return new Set([
    ...mannerFlags(manner),
    ground.outcome,
    ...talkFlags(ground),
    ...reasonFlags(ground.statedReason),
    ...eventFlags(ground),
  ])
}
