/** Lines of the hand-made table as cases: the short form that is easy to write by hand, read. */
import { isDay } from '#core/model/dates.ts'
import type { Milestone, MilestoneKind, StatedReason } from '#core/model/milestones.ts'
import type { Touch } from '#core/model/touches.ts'
import { dayIn } from '#core/model/zoned-days.ts'
import type {
  CadenceApplication,
  CadenceMilestone,
  Conversation,
  EmployerCase,
  SettledConversation,
} from './cadence-types.ts'
import { workdaysInAll } from './free-days.ts'

type Settle = readonly [
  kind: string,
  outcome: SettledConversation['outcome'],
  on: string,
  until: string | null,
]
type WrittenApplication = {
  readonly id?: string
  readonly with?: 'someone' | 'nobody'
  readonly m: readonly (readonly [MilestoneKind, string, (StatedReason | 'day-unknown')?])[]
  readonly touches?: readonly (readonly [
    string,
    Touch['direction'],
    Touch['kind'],
    Touch['channel'],
  ])[]
  readonly said?: readonly (readonly [string, string])[]
  readonly warm?: true
  readonly followUp?: true
}
type Written = {
  readonly id: string
  readonly why: string
  /** A day, or a moment with the zone that tells which day it is. */
  readonly now: string
  readonly zone?: string
  readonly person: string
  readonly employer?: string
  readonly apps: readonly WrittenApplication[]
  readonly mark?: EmployerCase['mark']
  readonly stop?: EmployerCase['stop']
  readonly metOn?: string
  readonly offerElsewhereOn?: string
  readonly settle?: readonly Settle[]
  readonly expect: readonly (readonly [string, string, (string | null)?, string?])[]
}

export type TableCase = {
  readonly id: string
  readonly why: string
  readonly employerCase: EmployerCase
  readonly settle: readonly Settle[]
  readonly expect: readonly {
    readonly kind: string
    readonly on: string
    readonly writeOn: string | null
    readonly applicationId: string | null
  }[]
}

const workdays = new Map<string, EmployerCase['isWorkday']>()

function workdaysOf(places: readonly string[]): EmployerCase['isWorkday'] {
  const key = places.join(' ')
  const isWorkday = workdays.get(key) ?? workdaysInAll(places)
  workdays.set(key, isWorkday)
  return isWorkday
}

export function readCase(line: string): TableCase {
  const written = JSON.parse(line) as Written
  const { id, why, person, employer = person, apps, settle = [] } = written
  const day = (at: string) => (isDay(at) ? at : dayIn(written.zone ?? 'no zone given', at))
  return {
    id,
    why,
    settle,
    employerCase: {
      today: day(written.now),
      isWorkday: workdaysOf([person, employer]),
      applications: apps.map((one, at) => applicationOf(one, `a${at + 1}`, day)),
      mark: written.mark ?? null,
      stop: written.stop ?? null,
      metOn: written.metOn ?? null,
      offerElsewhereOn: written.offerElsewhereOn ?? null,
    },
    expect: written.expect.map(([kind, on, writeOn = null, applicationId = null]) => ({
      kind,
      on,
      writeOn,
      applicationId,
    })),
  }
}

function applicationOf(
  written: WrittenApplication,
  id: string,
  day: (at: string) => string,
): CadenceApplication {
  const { m, touches = [], said = [], warm = false, followUp = false } = written
  return {
    id: written.id ?? id,
    milestones: m.map(([kind, date, word]): CadenceMilestone => {
      const milestone: Milestone = { kind, date, source: 'entry', certainty: 1 }
      const isDayKnown = word !== 'day-unknown'
      if (word === undefined || word === 'day-unknown') return { ...milestone, isDayKnown }
      return { ...milestone, statedReason: word, isDayKnown }
    }),
    touches: touches.map(([at, direction, kind, channel]) => ({
      on: day(at),
      direction,
      kind,
      channel,
    })),
    statedDates: said.map(([saidOn, by]) => ({ saidOn, by })),
    knowsSomeone: written.with === 'someone',
    isWarm: warm,
    isThankAnswered: followUp,
    settled: new Map(),
  }
}

/** The case once the person settled what it found. */
export function settledAs(one: TableCase, found: readonly Conversation[]): EmployerCase {
  const settled = new Map(
    one.settle.map(([kind, outcome, on, until]) => {
      const id = found.find((conversation) => conversation.kind === kind)?.id
      if (id === undefined) throw new Error(`${one.id} settles a ${kind} that is not due.`)
      return [id, { outcome, on, ...(until !== null && { until }) }] as const
    }),
  )
  const applications = one.employerCase.applications.map((application) => ({
    ...application,
    settled,
  }))
  return { ...one.employerCase, applications }
}
