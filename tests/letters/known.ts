/**
 * What the data say, looked up anew for the test of truth: nothing here reads a letter's facts as
 * the product gathers them. Start reading at `knownOf`.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { GivenFacts } from '#core/model/given-facts.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'

const TALK_KINDS: readonly MilestoneKind[] = ['screen', 'interview', 'final']

export type Reader = { readonly name: string | null; readonly fullName: string | null }

export type Known = {
  readonly application: Application
  readonly person: Person | null
  readonly given: GivenFacts
  readonly reader: Reader
  readonly today: Day
  readonly outcome: string
  /** Talks that were held by today, oldest first. */
  readonly talks: readonly Milestone[]
  readonly has: (kind: MilestoneKind) => boolean
  /** Days that the person gave of milestones of a kind. */
  readonly daysOf: (...kinds: readonly MilestoneKind[]) => readonly Day[]
  readonly reason: string | null
  /** Whether the reader was at the talk that comes last of those they were at. */
  readonly metReader: boolean
  /** Kind of the newest talk with the reader, else of the newest. */
  readonly talkWithReader: MilestoneKind | null
  readonly looseEnds: readonly string[]
}

export type Source = {
  readonly application: Application
  readonly person: Person | null
  readonly given?: GivenFacts
  readonly reader: Reader
  readonly today: Day
  /** The day of a talk that a mail names, by the mail. */
  readonly talkDays: ReadonlyMap<string, Day>
}

export function knownOf({ application, person, given, reader, today, talkDays }: Source): Known {
  const past = application.milestones.filter(({ kind, date, source }) => {
    const day = (TALK_KINDS.includes(kind) ? talkDays.get(source) : null) ?? date
    return day === null || day <= today
  })
  const talks = past.filter(({ kind }) => TALK_KINDS.includes(kind))
  const called = [reader.name, reader.fullName].flatMap((name) => name?.toLowerCase() ?? [])
  const withReader = talks.filter(({ people = [] }) =>
    people.some((name) => called.includes(name.toLowerCase())),
  )
  const talk = withReader.at(-1) ?? talks.at(-1)
  const { outcome } = standing(past)
  const no = past.findLast(({ kind }) => kind === 'rejected')
  return {
    application,
    person,
    given: { ...application.given, ...given },
    reader,
    today,
    outcome,
    talks,
    has: (kind) => past.some((one) => one.kind === kind),
    daysOf: (...kinds) =>
      past.flatMap(({ kind, date, source }) =>
        kinds.includes(kind) && source === 'entry' && date !== null ? [date] : [],
      ),
    reason: outcome === 'rejected' ? (no?.statedReason ?? null) : null,
    metReader: withReader.length > 0,
    talkWithReader: talk?.kind ?? null,
    looseEnds: talk?.looseEnds ?? [],
  }
}
