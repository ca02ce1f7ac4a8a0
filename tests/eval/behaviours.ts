/** Whether the named behaviours hold, case by case: tests/fixtures/mail-corpus/behaviours. */
import { corpusPart, type LabelledMail, languageOf } from './corpus.ts'
import { type Read, readAll, sameName } from './mail-figures.ts'

/** Behaviours that are about a name hold only where the name is right as well. */
const ABOUT: readonly (readonly [RegExp, 'employer' | 'role'])[] = [
  [/employer|relay|nothing-invented|forwarded/, 'employer'],
  [/role|nothing-invented|forwarded/, 'role'],
]
/** A reason is part of what must hold. */
const WITH_REASON = /^(?:on-hold|filled)$/

export function holds({ labelled, reading }: Read): boolean {
  const behaviour = labelled.behaviour ?? ''
  if (labelled.kind !== reading.kind) return false
  if (WITH_REASON.test(behaviour) && labelled.reason !== reading.statedReason) return false
  return ABOUT.every(
    ([about, field]) => !about.test(behaviour) || sameName(labelled[field], reading[field]),
  )
}

export type BehaviourFigures = {
  readonly behaviour: string
  readonly cases: number
  readonly held: number
  readonly languages: readonly string[]
  /** Ids of the cases that do not hold. */
  readonly broken: readonly string[]
}

export function behaviourFigures(): readonly BehaviourFigures[] {
  const cases = readAll(corpusPart('behaviours'))
  const named = Map.groupBy(cases, ({ labelled }) => labelled.behaviour ?? '')
  return [...named].map(([behaviour, reads]) => {
    const broken = reads.filter((read) => !holds(read))
    return {
      behaviour,
      cases: reads.length,
      held: reads.length - broken.length,
      languages: [...new Set(reads.map(({ labelled }) => languageOf(labelled as LabelledMail)))],
      broken: broken.map(({ labelled }) => labelled.id),
    }
  })
}
