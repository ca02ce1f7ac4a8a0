import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { StatedReason } from '#core/model/milestones.ts'
import { type AnswerSet, NOT_SURE } from '#core/model/questions.ts'
import { diagnose } from './diagnose.ts'
import { summariseHistory } from './history-summary.ts'
import { lessonEvidence, ownLessons } from './own-lessons.ts'

const TODAY = '2026-06-01'

function lost(id: string, answers: AnswerSet = {}, statedReason?: StatedReason): Application {
  const milestone = { source: 'entry', certainty: 1 } as const
  return {
    id,
    employer: `Employer ${id}`,
    role: null,
    channel: null,
    milestones: [
      { ...milestone, kind: 'applied', date: '2026-04-01' },
      { ...milestone, kind: 'interview', date: '2026-04-20' },
      { ...milestone, kind: 'rejected', date: '2026-05-01', ...(statedReason && { statedReason }) },
    ],
    answers,
    moments: [],
    notes: [],
    messageIds: [],
  }
}

const lessonsOf = (applications: readonly Application[]) =>
  ownLessons(applications, summariseHistory(applications, TODAY), null)

const factorsOf = (earlier: readonly Application[]) =>
  lessonEvidence(lessonsOf([...earlier, lost('new')]), 'new')?.presence

function look(earlier: readonly Application[], one: Application) {
  const all = [...earlier, one]
  return diagnose({
    application: one,
    stageAtRejection: 'interview',
    others: summariseHistory(all, TODAY),
    person: null,
    lessons: lessonsOf(all),
    today: TODAY,
  })
}

const many = (count: number, answers: AnswerSet, reason?: StatedReason) =>
  Array.from({ length: count }, (_, at) => lost(`old-${at}`, answers, reason))

describe('what a person’s own noes teach', () => {
  // Reference: Gamma(4, 4) prior, Poisson counts; three times told, presence by hand:
  // odds .2 / .8 × 1 / .003 under the letter give nearly 1 each, where .2 each was expected.
  it('takes "they hired internally", told of others, to the next one: (4 + 3) / (4 + .6)', () => {
    const factor = factorsOf(many(3, {}, 'internal-candidate'))?.['internal-or-referred'] ?? 0
    expect(factor).toBeGreaterThan(1.4)
    expect(factor).toBeLessThanOrEqual(7 / 4.6)
  })
  it('learns from what the person answers later as well, either way', () => {
    expect(
      factorsOf(many(3, { 'internal-signal': 'told' }))?.['internal-or-referred'],
    ).toBeGreaterThan(1.2)
    expect(
      factorsOf(many(6, { answers: 'clear-results' }))?.['answers-lacked-evidence'],
    ).toBeLessThan(0.8)
  })
  it('teaches nothing without words: no answer, "not sure" and boilerplate', () => {
    const silent = [
      ...many(5, {}),
      ...many(5, { answers: NOT_SURE }),
      ...many(5, {}, 'other-candidate'),
    ].map((one, at) => ({ ...one, id: `old-${at}` }))
    expect(factorsOf(silent)).toBeUndefined()
  })
  it('says nothing after one other no, and never more than twice or half', () => {
    expect(factorsOf(many(1, {}, 'internal-candidate'))).toBeUndefined()
    const factors = factorsOf(many(80, { answers: 'rambled' }, 'internal-candidate')) ?? {}
    for (const factor of Object.values(factors)) {
      expect(factor).toBeLessThanOrEqual(2)
      expect(factor).toBeGreaterThanOrEqual(0.5)
    }
    expect(factors['internal-or-referred']).toBe(2)
  })
  it('leaves a rejection out of what it is told itself', () => {
    const [own, ...others] = many(3, {}, 'internal-candidate') as [Application, ...Application[]]
    const lessons = lessonsOf([own, ...others])
    const without = lessonsOf(others)
    expect(lessonEvidence(lessons, own.id)).toEqual(lessonEvidence(without, own.id))
  })
  it('stands among the reasons of a cause, with its effect', () => {
    const earlier = many(4, {}, 'internal-candidate')
    const before = look(many(4, {}), lost('new'))
    const after = look(earlier, lost('new'))
    const cause = after.causes.find(({ id }) => id === 'internal-or-referred')
    expect(cause?.because[0]?.evidence).toBe(
      'What turned out at your 4 other noes, as far as you or they told.',
    )
    expect(cause?.because[0]?.effect).toBeGreaterThan(1.4)
    expect(after.sides.notYou.probability).toBeGreaterThan(before.sides.notYou.probability)
  })
  it('does not outweigh what this employer said', () => {
    const earlier = many(20, { answers: 'rambled', preparation: 'under-1h', nerves: 'very' })
    const { sides } = look(earlier, lost('new', { answers: 'rambled' }, 'internal-candidate'))
    expect(sides.notYou.probability).toBeGreaterThan(0.9)
  })
})
