/** The talks that a letter can speak of: those held by its day, and the one with its reader. */
import type { Day } from '#core/model/dates.ts'
import { inOrder, type Milestone } from '#core/model/milestones.ts'
import { cleanLine, cleanName } from './clean-name.ts'
import type { DatedApplication } from './letter-ground.ts'

const TALKS: readonly Milestone['kind'][] = ['screen', 'interview', 'final']
/** What was left open, as far as a short letter can hold it. */
const MOST_LOOSE_ENDS = 3
const LONGEST_LOOSE_END = 70

/** What had happened by a day, in order. Undated milestones count as past. */
export function milestonesUpTo({
  application,
  today,
  talkDays,
}: DatedApplication): readonly Milestone[] {
  const dayOf = ({ source, date, kind }: Milestone) =>
    (TALKS.includes(kind) ? talkDays?.get(source) : undefined) ?? date
  const isPast = (day: Day | null) => day === null || day <= today
  return inOrder(application.milestones.filter((milestone) => isPast(dayOf(milestone))))
}

/** The talks among milestones, in their order. */
export function talksAmong(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.filter(({ kind }) => TALKS.includes(kind))
}

/** The newest talk at which the reader was met, by name; else the newest of all. */
export function talkWith(
  reader: string | null,
  talks: readonly Milestone[],
): { readonly talk: Milestone | null; readonly met: boolean } {
  const isReader = (name: string) => cleanName(name)?.toLowerCase() === reader?.toLowerCase()
  const met =
    reader === null ? undefined : talks.findLast(({ people = [] }) => people.some(isReader))
  return { talk: met ?? talks.at(-1) ?? null, met: met !== undefined }
}

/** What stayed open in a talk, as the person noted it: three at most, each on one short line. */
export function looseEndsOf(talk: Milestone | null): readonly string[] {
  const clean = (talk?.looseEnds ?? []).map((text) => cleanLine(text, LONGEST_LOOSE_END))
  const ends = clean.filter((text) => text !== null).map((text) => text.replace(/[.!?;,\s]+$/, ''))
  return [...new Set(ends)].slice(0, MOST_LOOSE_ENDS)
}

/** A talk known from a mail only may have been invited to and not yet held. */
export function isUnsure(talk: Milestone | null, { talkDays }: DatedApplication): boolean {
  return talk !== null && talk.source !== 'entry' && !talk.people && !talkDays?.has(talk.source)
}
