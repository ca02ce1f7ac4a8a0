import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application, Person } from '#core/model/application.ts'
import type { Milestone, StatedReason } from '#core/model/milestones.ts'
import {
  type AnswerSet,
  NOT_SURE,
  QUESTION_IDS,
  QUESTION_OPTIONS,
  type QuestionId,
} from '#core/model/questions.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'
import { presencePrior } from './cause-priors.ts'
import { diagnose } from './diagnose.ts'
import { summariseHistory } from './history-summary.ts'

const TODAY = '2026-06-01'

function rejected(
  stage: Stage,
  made: {
    readonly answers?: AnswerSet
    readonly reason?: StatedReason
    readonly more?: Partial<Application>
  } = {},
) {
  const kinds = STAGES.slice(0, STAGES.indexOf(stage) + 1)
  const reached = kinds.map(
    (kind, at): Milestone => ({
      kind,
      date: `2026-0${at + 1}-01`,
      source: 'entry',
      certainty: 1,
    }),
  )
  const end: Milestone = {
    kind: 'rejected',
    date: '2026-05-20',
    source: 'entry',
    certainty: 1,
    ...(made.reason ? { statedReason: made.reason } : {}),
  }
  const application: Application = {
    id: 'a-7',
    employer: 'Harrow & Pine',
    role: 'Analyst',
    channel: null,
    milestones: [...reached, end],
    answers: made.answers ?? {},
    moments: [],
    notes: [],
    messageIds: [],
    ...made.more,
  }
  return look(application, stage)
}

function look(application: Application, stage: Stage, person: Person | null = null) {
  const others = summariseHistory([application], TODAY)
  return diagnose({
    application,
    stageAtRejection: stage,
    others,
    person,
    lessons: new Map(),
    today: TODAY,
  })
}

const causeOf = (diagnosis: ReturnType<typeof rejected>, id: string) =>
  diagnosis.causes.find((cause) => cause.id === id)

const talkedStages = ['screen', 'interview', 'final'] as const
const anyAnswers: fc.Arbitrary<AnswerSet> = fc
  .subarray([...QUESTION_IDS])
  .chain((ids) =>
    fc.record(
      Object.fromEntries(
        ids.map((id) => [id, fc.constantFrom(...QUESTION_OPTIONS[id], NOT_SURE)]),
      ) as Partial<Record<QuestionId, fc.Arbitrary<string>>>,
    ),
  ) as fc.Arbitrary<AnswerSet>

describe('diagnose', () => {
  it('shows the priors where nothing is known', () => {
    const onPaper = look(baseApplication(), 'applied')
    for (const diagnosis of [onPaper, ...talkedStages.map((stage) => rejected(stage))]) {
      const stage = diagnosis.stageAtRejection
      for (const cause of diagnosis.causes) {
        expect(cause.probability).toBeCloseTo(presencePrior(cause.id, stage, false), 12)
        expect(cause.because).toEqual([])
      }
    }
  })
  it('keeps every diagnosis in bounds, whatever is answered', () => {
    const reasons = fc.option(fc.constantFrom<StatedReason>('skills', 'salary', 'role-closed'))
    fc.assert(
      fc.property(
        fc.constantFrom(...talkedStages),
        anyAnswers,
        reasons,
        (stage, answers, reason) => {
          const { causes, sides } = rejected(stage, { answers, ...(reason ? { reason } : {}) })
          const bands = [sides.youCanChange, sides.fit, sides.notYou]
          expect(bands.reduce((sum, band) => sum + band.probability, 0)).toBeCloseTo(1, 10)
          for (const { probability, low, high } of bands) {
            expect(low).toBeLessThanOrEqual(probability)
            expect(high).toBeGreaterThanOrEqual(probability)
          }
          for (const cause of causes) {
            expect(cause.probability).toBeLessThanOrEqual(cause.isStated ? 1 : 0.85)
            expect(cause.decisive).toBeLessThanOrEqual(cause.probability + 1e-9)
            for (const { effect } of cause.because) expect(effect).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  it('takes "not sure" and boilerplate for no evidence at all', () => {
    const plain = rejected('interview')
    const unsure = rejected('interview', { answers: { answers: NOT_SURE, nerves: NOT_SURE } })
    expect(unsure.causes).toEqual(plain.causes)
    for (const reason of ['other-candidate', 'no-reason'] as const) {
      const boilerplate = rejected('interview', { reason })
      expect(boilerplate.causes).toEqual(plain.causes)
      expect(boilerplate.sides).toEqual(plain.sides)
    }
  })
  it('multiplies the odds by what an answer is worth, and says so', () => {
    const told = causeOf(
      rejected('interview', { answers: { answers: 'rambled' } }),
      'answers-lacked-evidence',
    )
    // Reference: 3 at its word, 5% careless answers; the mixture written out in Python.
    const worth = 2.4259381171823566
    const odds = (worth * 0.35) / 0.65
    expect(told?.probability).toBeCloseTo(odds / (1 + odds), 12)
    expect(told?.because[0]).toEqual({
      evidence: 'You said the answers rambled.',
      effect: expect.closeTo(worth, 9),
    })
  })
  it('believes an employer who says "internal candidate", even after a bad day', () => {
    const answers = {
      answers: 'rambled',
      nerves: 'very',
      preparation: 'under-1h',
      'must-haves-met': 'few',
      task: 'went-badly',
    }
    for (const stage of ['applied', ...talkedStages] as const) {
      const { sides, causes, verdict } = rejected(stage, { answers, reason: 'internal-candidate' })
      expect(sides.notYou.probability).toBeGreaterThan(0.9)
      expect(causes[0]).toMatchObject({ id: 'internal-or-referred', isStated: true })
      expect(verdict).toContain('from inside')
      expect(verdict).toContain('Probably not you')
    }
  })
  it('takes each stated reason to the causes it names', () => {
    const leading = (reason: StatedReason) => {
      const { causes } = rejected('screen', { reason })
      return causes.toSorted((a, b) => b.decisive - a.decisive)[0]?.id
    }
    expect(leading('role-closed')).toBe('role-changed')
    expect(leading('requirements-changed')).toBe('role-changed')
    expect(leading('salary')).toBe('terms-mismatch')
    expect(leading('overqualified')).toBe('level-mismatch')
    expect(leading('experience')).toBe('missing-must-have')
    expect(leading('skills')).toBe('missing-must-have')
  })
  it('leaves out causes that cannot be at a stage', () => {
    const onPaper = rejected('applied').causes.map((cause) => cause.id)
    expect(onPaper).not.toContain('delivery-and-nerves')
    expect(onPaper).not.toContain('test-result')
    expect(causeOf(rejected('final'), 'references-or-checks')).toBeDefined()
  })
  it('holds a test for possible before the first talk where one was set', () => {
    const test: Milestone = {
      kind: 'assessment',
      date: '2026-02-01',
      source: 'entry',
      certainty: 1,
    }
    const applied: Milestone = { ...test, kind: 'applied', date: '2026-01-10' }
    const end: Milestone = { ...test, kind: 'rejected', date: '2026-02-10' }
    const tested = rejected('applied', { more: { milestones: [applied, test, end] } })
    expect(causeOf(tested, 'test-result')?.because[0]?.effect).toBeCloseTo(5, 9)
  })
  it('reads what the history knows: a referral opens doors, an old posting closes them', () => {
    const board = causeOf(
      rejected('applied', { more: { channel: 'easy-apply' } }),
      'cold-or-late-channel',
    )
    const referred = causeOf(
      rejected('applied', { more: { channel: 'referral' } }),
      'cold-or-late-channel',
    )
    expect(board?.probability).toBeGreaterThan(4 * (referred?.probability ?? 1))
    const late = rejected('applied', { more: { posting: { postedOn: '2025-11-01' } } })
    expect(causeOf(late, 'cold-or-late-channel')?.because[0]?.evidence).toContain('ten days')
    expect(late.nextQuestion?.id).not.toBe('posting-age')
  })
  it('compares must-haves with skills until the person says how many they met', () => {
    const posting = { mustHave: ['SQL', 'Python', 'Airflow', 'Looker'] }
    const base = rejected('applied', { more: { posting } })
    const application = { ...baseApplication(), posting }
    const person = { skills: ['sql'] }
    const counted = causeOf(look(application, 'applied', person), 'missing-must-have')
    expect(counted?.probability).toBeGreaterThan(
      causeOf(base, 'missing-must-have')?.probability ?? 1,
    )
    expect(counted?.because[0]?.evidence).toBe('1 of the 4 must-haves stand among your skills.')
    const answered = { ...application, answers: { 'must-haves-met': 'all' } }
    expect(
      causeOf(look(answered, 'applied', person), 'missing-must-have')?.probability,
    ).toBeLessThan(0.15)
  })
  it('shows the same band for the same rejection', () => {
    expect(rejected('final').sides).toEqual(rejected('final').sides)
  })
  it('says that it cannot tell when the leaders are within ten points', () => {
    const near = rejected('interview')
    expect(
      Math.abs(near.sides.notYou.probability - near.sides.youCanChange.probability),
    ).toBeLessThan(0.1)
    expect(near.verdict).toContain("Can't tell these apart")
    expect(near.verdict).toContain(near.nextQuestion?.text)
  })
})

function baseApplication(): Application {
  return {
    id: 'a-7',
    employer: 'Harrow & Pine',
    role: 'Analyst',
    channel: null,
    milestones: [
      { kind: 'applied', date: '2026-01-01', source: 'entry', certainty: 1 },
      { kind: 'rejected', date: '2026-01-20', source: 'entry', certainty: 1 },
    ],
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}
