/**
 * Milestones: the dated events of one application. Kept as they came, never overwritten.
 * Stages are derived from them in stages.ts.
 */
import type { Day } from './dates.ts'

export const MILESTONE_KINDS = [
  'applied',
  'acknowledged',
  'assessment',
  'screen',
  'interview',
  'final',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

/** What the employer's own words say about why. */
export const STATED_REASONS = [
  'experience',
  'skills',
  'other-candidate',
  'internal-candidate',
  'role-closed',
  'requirements-changed',
  'location-or-visa',
  'salary',
  'overqualified',
  'no-reason',
] as const
export type StatedReason = (typeof STATED_REASONS)[number]

/** How the application went in. */
export const CHANNELS = [
  'easy-apply',
  'board',
  'company-site',
  'direct',
  'referral',
  'agency',
  'inbound',
] as const
export type Channel = (typeof CHANNELS)[number]

/** Ways in by which somebody there, or between, knows the person's name. */
export const CHANNELS_THROUGH_SOMEONE: ReadonlySet<Channel | null> = new Set([
  'referral',
  'agency',
  'inbound',
  'direct',
])

/** One dated event of an application. */
export type Milestone = {
  readonly kind: MilestoneKind
  /** `null` when it is known that it happened but not when (a "yes" in a spreadsheet). */
  readonly date: Day | null
  /** Id of the message that says so, or `entry` for what a person entered or imported. */
  readonly source: string
  /** How sure it is that this happened, 0..1; 1 for what a person entered. */
  readonly certainty: number
  readonly statedReason?: StatedReason
  readonly note?: string
  /** The employer's words, where they were kept. */
  readonly text?: string
  /** Of a talk, in the person's own day: `HH:MM`, 00:00 to 23:59. */
  readonly time?: string
  /** Who was met, by name. */
  readonly people?: readonly string[]
  /** What was left open and can be tied up afterwards. */
  readonly looseEnds?: readonly string[]
  /** Keys of a history file that this version does not know: kept and given back. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** What is appointed beforehand; everything else is known only once it has happened. */
const APPOINTED: ReadonlySet<MilestoneKind> = new Set([
  'assessment',
  'screen',
  'interview',
  'final',
])

/** Whether a step can bear a date that is still ahead. */
export function canLieAhead(kind: MilestoneKind): boolean {
  return APPOINTED.has(kind)
}

/** Rank of a kind where dates are missing or equal: the usual order of a process. */
const USUAL_ORDER = new Map<MilestoneKind, number>(MILESTONE_KINDS.map((kind, at) => [kind, at]))

/**
 * Milestones in the order they happened; an undated one stands where its kind usually comes.
 *
 * Stable: equal ones keep their order. An undated milestone is placed before the first dated
 * one whose kind usually comes later.
 */
export function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  const rank = (milestone: Milestone) => USUAL_ORDER.get(milestone.kind) ?? 0
  const dated = milestones.filter((milestone) => milestone.date !== null)
  const ordered = dated.toSorted(
    (a, b) => compareDays(a.date as Day, b.date as Day) || rank(a) - rank(b),
  )
  for (const milestone of milestones.filter((candidate) => candidate.date === null)) {
    const before = ordered.findIndex((other) => rank(other) > rank(milestone))
    ordered.splice(before === -1 ? ordered.length : before, 0, milestone)
  }
  return ordered
}

/** By code units: dates sort as text, and a locale's rules cost ten times as much. */
function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
