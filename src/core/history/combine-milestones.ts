/**
 * Milestones of several sources → one list, each event once.
 *
 * One source never repeats itself: two interviews of one row are two. Across sources the same
 * kind at about the same time is one event: the mail stays as its evidence, the person's date
 * and words win. Start reading at `combine`.
 */
import { daysBetween } from '#core/model/dates.ts'
import type { MilestoneCorrection, MilestoneDetails, MilestoneRef } from '#core/model/events.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import type { Told } from './mail-milestones.ts'

/** Days that two sources may lie apart on one event. A talk: mails invite ahead of it. */
const ONE_EVENT_WITHIN: Readonly<Record<MilestoneKind, number>> = {
  applied: 14,
  acknowledged: 30,
  assessment: 14,
  screen: 3,
  interview: 3,
  final: 3,
  offer: 30,
  accepted: 60,
  declined: 60,
  rejected: 30,
  withdrawn: 30,
  closed: 3,
}
const TALKS: ReadonlySet<MilestoneKind> = new Set(['screen', 'interview', 'final'])
/** A talk takes place up to this many days after the mail that invites to it. */
const INVITED_AHEAD = 14

export type Source = { readonly by: 'person' | 'mail'; readonly items: readonly Told[] }
type Held = Told & { readonly by: 'person' | 'mail' }

export function toldByPerson(milestones: readonly Milestone[]): readonly Told[] {
  return milestones.map((milestone) => ({
    milestone,
    parts: [{ kind: milestone.kind, date: milestone.date, source: milestone.source }],
    isKindSure: true,
  }))
}

function isSameKind(a: Held, b: Held): boolean {
  if (a.milestone.kind === b.milestone.kind) return true
  const areTalks = TALKS.has(a.milestone.kind) && TALKS.has(b.milestone.kind)
  return areTalks && a.by !== b.by && !(a.isKindSure && b.isKindSure)
}

/** Days apart, 0.5 more for another kind of talk; `null` when they are two events. */
function apart(a: Held, b: Held): number | null {
  if (!isSameKind(a, b)) return null
  const malus = a.milestone.kind === b.milestone.kind ? 0 : 0.5
  const [left, right] = [a.milestone.date, b.milestone.date]
  if (left === null || right === null) return (left === right ? 0 : 40) + malus
  const [mail, person] = a.by === 'mail' ? [left, right] : [right, left]
  const ahead = daysBetween(mail, person)
  const isInvited = a.by !== b.by && TALKS.has(a.milestone.kind) && ahead >= 0
  const within = isInvited ? INVITED_AHEAD : ONE_EVENT_WITHIN[a.milestone.kind]
  return Math.abs(ahead) <= within ? Math.abs(ahead) + malus : null
}

/** Two texts of a person, neither lost. */
function bothTexts(older: string | undefined, newer: string | undefined): string | undefined {
  if (older === undefined || newer === undefined) return newer ?? older
  if (older.includes(newer)) return older
  return newer.includes(older) ? newer : `${older}\n${newer}`
}

function present<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, held]) => held !== undefined),
  ) as Partial<T>
}

/** `newer` is what became known later among equals; a person's word goes before a mail's. */
function merged(older: Held, newer: Held): Held {
  const [base, over] =
    older.by === 'person' && newer.by === 'mail' ? [newer, older] : [older, newer]
  const mail = [older, newer].find(({ by }) => by === 'mail')
  const milestone = {
    ...present(base.milestone),
    ...present(over.milestone),
    date: over.milestone.date ?? base.milestone.date,
    source: mail?.milestone.source ?? over.milestone.source,
    certainty: Math.max(base.milestone.certainty, over.milestone.certainty),
    ...present({
      note: bothTexts(base.milestone.note, over.milestone.note),
      text: bothTexts(base.milestone.text, over.milestone.text),
    }),
  } as Milestone
  return {
    milestone,
    parts: [...older.parts, ...newer.parts],
    isKindSure: base.isKindSure || over.isKindSure,
    by: older.by === 'person' || newer.by === 'person' ? 'person' : 'mail',
  }
}

/** Joins one source onto what is held: nearest pairs first, each at most once. */
function take(held: readonly Held[], source: Source): readonly Held[] {
  const items = source.items.map((item) => ({ ...item, by: source.by }))
  const pairs = items.flatMap((item, at) =>
    held.map((other, on) => ({ at, on, days: apart(other, item) })),
  )
  const result = [...held]
  const done = new Set<number>()
  const taken = new Set<number>()
  const nearest = pairs
    .filter(({ days }) => days !== null)
    .toSorted((a, b) => Number(a.days) - Number(b.days) || a.on - b.on || a.at - b.at)
  for (const { at, on } of nearest) {
    if (done.has(at) || taken.has(on)) continue
    done.add(at)
    taken.add(on)
    result[on] = merged(held[on] as Held, items[at] as Held)
  }
  return [...result, ...items.filter((_, at) => !done.has(at))]
}

/**
 * One list of what happened out of several sources, in the order given.
 *
 * @param sources each with milestones that are different events among themselves
 */
export function combine(sources: readonly Source[]): readonly Told[] {
  return sources.reduce<readonly Held[]>(take, [])
}

const isNamed =
  (named: MilestoneRef) =>
  ({ milestone, parts }: Told): boolean =>
    [...parts, milestone].some(
      ({ kind, date, source }) =>
        kind === named.kind && date === named.date && source === named.source,
    )

/** Takes out every milestone that a statement named by the person was part of. */
export function without(items: readonly Told[], named: MilestoneRef): readonly Told[] {
  const isOut = isNamed(named)
  return items.filter((item) => !isOut(item))
}

/** Adds what the person told of a milestone; nothing where it is not there any more. */
export function described(
  items: readonly Told[],
  named: MilestoneRef,
  details: MilestoneDetails,
): readonly Told[] {
  const isMeant = isNamed(named)
  return items.map((item) =>
    isMeant(item) ? { ...item, milestone: withDetails(item.milestone, details) } : item,
  )
}

/** Gives a milestone another kind or day; the person's word is sure. */
export function corrected(
  items: readonly Told[],
  named: MilestoneRef,
  to: MilestoneCorrection,
): readonly Told[] {
  const isMeant = isNamed(named)
  return items.map((item) =>
    isMeant(item)
      ? { ...item, milestone: withCorrection(item.milestone, to), isKindSure: true }
      : item,
  )
}

function withCorrection(milestone: Milestone, to: MilestoneCorrection): Milestone {
  const { statedReason: known, ...rest } = milestone
  const { kind, date, statedReason = known } = to
  const isNo = kind === 'rejected'
  return { ...rest, kind, date, certainty: 1, ...(isNo && statedReason && { statedReason }) }
}

function withDetails(milestone: Milestone, details: MilestoneDetails): Milestone {
  const cleared = Object.entries(details).filter(
    ([, value]) => value === null || (Array.isArray(value) && value.length === 0),
  )
  const told = { ...milestone, ...present(details) }
  return Object.fromEntries(
    Object.entries(told).filter(([key]) => !cleared.some(([other]) => other === key)),
  ) as Milestone
}
