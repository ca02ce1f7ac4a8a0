import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import {
  type AnswerSet,
  NOT_SURE,
  QUESTION_IDS,
  QUESTION_OPTIONS,
  type QuestionId,
} from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import { diagnose } from './diagnose.ts'
import { answerEvidence } from './evidence/answer-evidence.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { QUESTION_EVIDENCE } from './evidence/question-evidence.ts'
import { summariseHistory } from './history-summary.ts'
import { outcomesOf } from './next-question.ts'
import { questionText } from './question-text.ts'
import { causeTable, weighCauses } from './weigh-causes.ts'

function ask(stage: Stage, answers: AnswerSet, more: Partial<Application> = {}) {
  const application: Application = {
    id: 'a-1',
    employer: 'Harrow & Pine',
    role: null,
    channel: null,
    milestones: [{ kind: 'rejected', date: '2026-05-20', source: 'entry', certainty: 1 }],
    answers,
    moments: [],
    notes: [],
    messageIds: [],
    ...more,
  }
  const others = summariseHistory([application], '2026-06-01')
  return diagnose({
    application,
    stageAtRejection: stage,
    others,
    person: null,
    lessons: new Map(),
    today: '2026-06-01',
  })
}

/** Goes through a debrief, answering each question by its option at `pick`. */
function debrief(stage: Stage, pick: (id: QuestionId) => string): readonly QuestionId[] {
  let answers: AnswerSet = {}
  const asked: QuestionId[] = []
  for (let next = ask(stage, answers); next.nextQuestion; next = ask(stage, answers)) {
    asked.push(next.nextQuestion.id)
    answers = { ...answers, [next.nextQuestion.id]: pick(next.nextQuestion.id) }
  }
  return asked
}

describe('the next question', () => {
  it('never asks more than eight, never one twice, whatever is answered', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final', 'offer'] as const) {
      for (const pick of [
        () => NOT_SURE,
        (id: QuestionId) => QUESTION_OPTIONS[id][0],
        (id: QuestionId) => QUESTION_OPTIONS[id].at(-1) as string,
      ]) {
        const asked = debrief(stage, pick)
        expect(asked.length).toBeLessThanOrEqual(8)
        expect(new Set(asked).size).toBe(asked.length)
      }
    }
  })
  it('does not ask about the talk where there was none', () => {
    const asked = debrief('applied', () => NOT_SURE)
    expect(asked.length).toBeGreaterThan(2)
    for (const id of asked) expect(QUESTION_EVIDENCE[id].stages).toContain('applied')
    expect(asked).not.toContain('nerves')
  })
  it('stops once the employer has said it', () => {
    const milestones = [
      {
        kind: 'rejected' as const,
        date: '2026-05-20',
        source: 'm-1',
        certainty: 1,
        statedReason: 'internal-candidate' as const,
      },
    ]
    expect(ask('final', {}, { milestones }).nextQuestion).toBeNull()
  })
  it('can be answered in two minutes', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
      const seconds = debrief(stage, () => NOT_SURE)
        .map((id) => QUESTION_EVIDENCE[id].seconds)
        .reduce((sum, each) => sum + each, 0)
      expect(seconds).toBeLessThanOrEqual(120)
    }
  })
})

describe('the meaning of answers', () => {
  it('stands for every option of every question', () => {
    for (const id of QUESTION_IDS) {
      expect(Object.keys(QUESTION_EVIDENCE[id].options)).toEqual([...QUESTION_OPTIONS[id]])
    }
  })
  it('is a distribution over the options, and nearly one under each cause it speaks of', () => {
    for (const id of QUESTION_IDS) {
      const options = Object.values(QUESTION_EVIDENCE[id].options)
      expect(options.reduce((sum, option) => sum + option.usual, 0)).toBeCloseTo(1, 10)
      const causes = new Set(options.flatMap((option) => Object.keys(option.presence)))
      for (const cause of causes) {
        const total = options.reduce(
          (sum, { usual, presence }) =>
            sum + usual * ((presence as Record<string, number>)[cause] ?? 1),
          0,
        )
        expect(total, `${id} under ${cause}`).toBeGreaterThan(0.75)
        expect(total, `${id} under ${cause}`).toBeLessThan(1.3)
      }
    }
  })
})

describe('questionText', () => {
  it('asks for what there was besides the words of the employer', () => {
    expect(questionText('internal-signal', 'internal-candidate').text).toMatch(
      /^Before their letter/,
    )
    expect(questionText('role-signal', 'role-closed').text).toMatch(/^Apart from their letter/)
    expect(questionText('nerves', 'role-closed')).toEqual(questionText('nerves'))
    expect(questionText('internal-signal', 'salary')).toEqual(questionText('internal-signal'))
  })
  it('words every question and option, "Not sure" last', () => {
    for (const id of QUESTION_IDS) {
      const { text, options } = questionText(id)
      expect(text.endsWith('?')).toBe(true)
      expect(options.map((option) => option.id)).toEqual([...QUESTION_OPTIONS[id], NOT_SURE])
      for (const option of options) expect(option.text.length).toBeGreaterThan(1)
    }
  })
})

describe('the answers that may come', () => {
  // What is thought now is the mean of what will be thought, or a question would be worth asking
  // for the answer alone. Exact where a question speaks of one cause; nearly so where of several.
  it('move the sides as often one way as the other, as much', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
      const table = causeTable(stage, false)
      const evidence = [answerEvidence('role-signal', 'on-hold') as Evidence]
      const now = weighCauses(table, evidence)
      for (const id of QUESTION_IDS) {
        if (id === 'role-signal' || !QUESTION_EVIDENCE[id].stages.includes(stage)) continue
        const outcomes = outcomesOf(id, table, evidence, now)
        expect(outcomes.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12)
        for (const side of ['youCanChange', 'fit', 'notYou'] as const) {
          const mean = outcomes.reduce((sum, { chance, sides }) => sum + chance * sides[side], 0)
          const digits = id === 'internal-signal' || id === 'task' ? 12 : 2
          expect(mean, `${id} at ${stage}`).toBeCloseTo(now.sides[side], digits)
        }
      }
    }
  })
})
