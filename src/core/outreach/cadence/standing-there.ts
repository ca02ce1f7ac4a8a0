/** Where one application stands, as far as the rules of the cadence ask. */
import type { Day } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { type Standing, standing } from '#core/model/stages.ts'
import type { CadenceApplication, CadenceMilestone, EmployerCase } from './cadence-types.ts'
import type { Word } from './words-exchanged.ts'

const TALKS: ReadonlySet<MilestoneKind> = new Set(['screen', 'interview', 'final'])

export const isTalk = ({ kind }: { readonly kind: MilestoneKind }): boolean => TALKS.has(kind)
const isStep = (one: CadenceMilestone) => isTalk(one) || one.kind === 'assessment'

export type StandingThere = Standing & {
  /** Talks and assessments whose day has come, oldest first. */
  readonly steps: readonly (CadenceMilestone & { readonly date: Day })[]
  readonly hasTalked: boolean
  readonly isStepAhead: boolean
  /** There is someone to write to. */
  readonly hasSomeone: boolean
  /** The last day of an ending of this kind; `null` where none is dated. */
  readonly endedOn: Day | null
}

export function standingThere(application: CadenceApplication, today: Day): StandingThere {
  const { milestones, knowsSomeone } = application
  const now = standing(milestones)
  const steps = milestones
    .filter((one) => isStep(one) && one.date !== null && one.date <= today)
    .map((one) => ({ ...one, date: one.date as Day }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const hasTalked = steps.some(isTalk) || milestones.some((one) => isTalk(one) && one.date === null)
  const endings = milestones.filter(({ kind, date }) => kind === now.outcome && date !== null)
  return {
    ...now,
    steps,
    hasTalked,
    isStepAhead: milestones.some((one) => isTalk(one) && one.date !== null && one.date > today),
    hasSomeone: knowsSomeone || hasTalked,
    endedOn: endings.reduce<Day | null>((last, { date }) => later(last, date), null),
  }
}

export type ApplicationThere = {
  readonly application: CadenceApplication
  readonly there: StandingThere
}

/** Where each application with one employer stands. */
export function standingsOf({ applications, today }: EmployerCase): readonly ApplicationThere[] {
  return applications.map((application) => ({
    application,
    there: standingThere(application, today),
  }))
}

/** The later of two days; `null` is no day. */
export function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

/** The last day on which anything was heard of them: a milestone that has come, or their word. */
export function lastSign(
  { milestones }: CadenceApplication,
  words: readonly Word[],
  today: Day,
): Day | null {
  const past = milestones.filter(
    ({ date, source }) => date !== null && date <= today && source !== 'silence',
  )
  const heard = [...past.map(({ date }) => date), ...words.filter(isTheirs).map(({ on }) => on)]
  return heard.reduce<Day | null>((last, day) => later(last, day), null)
}

/** They said something: an answer. */
export function isTheirs({ direction }: Word): boolean {
  return direction === 'in' || direction === 'both'
}
