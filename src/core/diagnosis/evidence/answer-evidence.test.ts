import { describe, expect, it } from 'vitest'
import { CAUSE_IDS } from '#core/model/causes.ts'
import { NOT_SURE, QUESTION_IDS, QUESTION_OPTIONS } from '#core/model/questions.ts'
import { answerEvidence, atItsWord, type WeighedAnswer } from './answer-evidence.ts'

const all = (question: (typeof QUESTION_IDS)[number]): readonly WeighedAnswer[] =>
  QUESTION_OPTIONS[question].map((option) => answerEvidence(question, option) as WeighedAnswer)

describe('answerEvidence', () => {
  it('takes "not sure" for no evidence', () => {
    for (const question of QUESTION_IDS) expect(answerEvidence(question, NOT_SURE)).toBeNull()
  })
  // Reference: the mixture written out in Python, options .45 / .42 / .13 with factors .4 / 1 / 3.
  it('mixes what the table says with answers that mean nothing', () => {
    const factors = all('nerves').map(({ presence }) => presence['delivery-and-nerves'])
    expect(factors[0]).toBeCloseTo(0.4264028654, 9)
    expect(factors[1]).toBeCloseTo(1.0096959977, 9)
    expect(factors[2]).toBeCloseTo(2.7888876878, 9)
  })
  // Reference: the same, with the option's bearing on who decided (1, else .05).
  it('believes what the employer told less than it says, and more than any other answer', () => {
    const told = answerEvidence('internal-signal', 'told') as WeighedAnswer
    expect(told.share).toBeCloseTo(0.0176350663, 9)
    expect(told.presence['internal-or-referred']).toBeCloseTo(1.4325974943, 9)
    expect(told.decision?.named['internal-or-referred']).toBeCloseTo(6.4671123149, 9)
    expect(told.stated).toEqual(['internal-or-referred'])
    const most = (answer: WeighedAnswer) =>
      Math.max(
        ...CAUSE_IDS.map(
          (cause) => (answer.presence[cause] ?? 1) * (answer.decision?.named[cause] ?? 1),
        ),
      )
    const others = QUESTION_IDS.flatMap(all).filter(({ stated }) => !stated)
    for (const other of others) expect(most(told), other.id).toBeGreaterThan(most(other))
  })
  it('is a distribution over the options under each cause, decided or not', () => {
    for (const question of QUESTION_IDS) {
      const answers = all(question)
      expect(answers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
      for (const cause of CAUSE_IDS) {
        const present = answers.map(({ share, presence }) => share * (presence[cause] ?? 1))
        expect(present.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        const decided = answers.map(
          ({ decision }, at) => (present[at] as number) * (decision?.named[cause] ?? 1),
        )
        expect(decided.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      }
    }
  })
})

describe('atItsWord', () => {
  it('leaves what is known, not said, as strong as the table has it', () => {
    const older = atItsWord('posting-age', 'older')
    expect(older?.presence).toEqual({ 'cold-or-late-channel': 2.5, 'role-changed': 1.4 })
    expect(atItsWord('posting-age', NOT_SURE)).toBeNull()
  })
})
