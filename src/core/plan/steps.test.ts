import { describe, expect, it } from 'vitest'
import { diagnose } from '#core/diagnosis/diagnose.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import type { Application } from '#core/model/application.ts'
import { sideOf } from '#core/model/causes.ts'
import { addDays } from '#core/model/dates.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { STAGES, type Stage } from '#core/model/stages.ts'
import type { EmployerCase } from '#core/outreach/cadence/cadence-types.ts'
import { conversationSteps } from '#core/outreach/cadence/conversation-steps.ts'
import { feelingToday } from './feeling-today.ts'
import { nextSteps } from './next-steps.ts'
import { outlookOf } from './outlook.ts'
import { REMEDIES } from './remedies.ts'
import { effortMinutes } from './step-effort.ts'
import type { NextStep } from './step-types.ts'
import { todaysSteps } from './todays-steps.ts'

const REJECTED_ON = '2026-05-20'
const TODAY = '2026-05-21'

function milestone(kind: Milestone['kind'], date: string): Milestone {
  return { kind, date, source: 'entry', certainty: 1 }
}

function application(made: Partial<Application>): Application {
  return {
    id: 'a-1',
    employer: 'Harrow & Pine',
    role: 'Analyst',
    channel: null,
    milestones: [],
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
    ...made,
  }
}

function rejected(stage: Stage, made: Partial<Application> = {}, end: Partial<Milestone> = {}) {
  const reached = STAGES.slice(0, STAGES.indexOf(stage) + 1)
  const milestones = reached.map((kind, at) => milestone(kind, `2026-05-0${at + 1}`))
  return application({
    milestones: [...milestones, { ...milestone('rejected', REJECTED_ON), ...end }],
    ...made,
  })
}

const WEEKDAYS_ONLY = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** What the cadence says of these applications, each of an employer of its own. */
function conversationsOf(applications: readonly Application[], settled: readonly string[] = []) {
  const words = settled.map((id) => [id, { outcome: 'done', on: TODAY }] as const)
  const cases = applications.map(({ id, employer, milestones, answers, channel }) => {
    const made: EmployerCase = {
      today: TODAY,
      isWorkday: WEEKDAYS_ONLY,
      applications: [
        {
          id,
          milestones: milestones.map((one) => ({ ...one, isDayKnown: true })),
          touches: [],
          statedDates: [],
          knowsSomeone: channel === 'referral',
          isWarm: answers.rapport === 'warm',
          isThankAnswered: answers['follow-up'] !== undefined,
          settled: new Map(words),
        },
      ],
      mark: null,
      stop: null,
      metOn: null,
      offerElsewhereOn: null,
    }
    return { ...made, employer }
  })
  return conversationSteps(cases)
}

function stepsOf(
  one: Application,
  stage: Stage,
  settled: readonly string[] = [],
  rest: readonly Application[] = [],
) {
  const search = [one, ...rest]
  const others = summariseHistory(search, TODAY)
  const diagnosis = diagnose({
    application: one,
    stageAtRejection: stage,
    others,
    person: null,
    lessons: new Map(),
    today: TODAY,
  })
  const steps = nextSteps({
    diagnosis,
    application: one,
    today: TODAY,
    outlook: outlookOf(search, others, null),
    feeling: feelingToday(search, TODAY),
    finalsLost: others.rejectedAt.final,
    conversations: conversationsOf(search, settled),
    settledSteps: new Set(settled),
  })
  return { diagnosis, steps, kinds: steps.map(({ id }) => id.split(':')[1]) }
}

const REMEDY_KINDS = Object.values(REMEDIES).map((remedy) => remedy.kind)

describe('nextSteps', () => {
  it('asks for feedback within two business days of a no after a talk', () => {
    const { steps } = stepsOf(
      rejected('interview', { answers: { answers: 'rambled' } }),
      'interview',
    )
    expect(steps[0]).toMatchObject({
      id: 'a-1:feedback-request',
      draft: { kind: 'feedback-request' },
      when: 'today or tomorrow',
    })
  })
  it('offers what mends the likeliest cause that can be mended', () => {
    const rambled = stepsOf(
      rejected('interview', { answers: { answers: 'rambled', task: 'none' } }),
      'interview',
    )
    expect(rambled.kinds).toContain('tell-stories')
    const onPaper = stepsOf(rejected('applied'), 'applied')
    expect(onPaper.kinds.some((kind) => kind && REMEDY_KINDS.includes(kind))).toBe(true)
  })
  it('never tells the person to change when the employer said "internal candidate"', () => {
    const answers = {
      answers: 'rambled',
      nerves: 'very',
      task: 'went-badly',
      'must-haves-met': 'few',
    }
    for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
      const one = rejected(stage, { answers }, { statedReason: 'internal-candidate' })
      const { kinds } = stepsOf(one, stage)
      expect(kinds.length).toBeGreaterThan(0)
      for (const kind of kinds) expect(REMEDY_KINDS).not.toContain(kind)
    }
  })
  it('never offers a step for a cause below 20% that nobody stated', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
      const { diagnosis, kinds } = stepsOf(rejected(stage), stage)
      const allowed = diagnosis.causes
        .filter((cause) => cause.probability >= 0.2 || cause.isStated)
        .map((cause) => REMEDIES[cause.id]?.kind)
      for (const kind of kinds) {
        if (kind && REMEDY_KINDS.includes(kind)) expect(allowed).toContain(kind)
      }
    }
  })
  it('gives no advice on a test that nobody knows of', () => {
    expect(stepsOf(rejected('interview'), 'interview').kinds).not.toContain('timed-task')
    const badly = rejected('interview', { answers: { task: 'went-badly' } })
    expect(stepsOf(badly, 'interview').kinds).toContain('timed-task')
  })
  it('tells nobody to keep going as they are beside what they could mend', () => {
    const { kinds } = stepsOf(rejected('screen', {}, { statedReason: 'salary' }), 'screen')
    expect(kinds).toContain('ask-range')
    expect(kinds).not.toContain('keep-going')
  })
  it('keeps the door open for a finalist', () => {
    expect(stepsOf(rejected('final'), 'final').kinds).toContain('keep-door-open')
  })
  it('offers no step twice, on a rough day after no talk either', () => {
    const rough = { at: `${TODAY}T08:00:00.000Z`, feeling: 'rough' as const }
    const lucky = { statedReason: 'internal-candidate' as const }
    const { kinds } = stepsOf(rejected('applied', { moments: [rough] }, lucky), 'applied')
    expect(kinds).toEqual([...new Set(kinds)])
    expect(kinds).toContain('rest')
  })

  it('puts rest first on a rough day', () => {
    const rough = { at: `${TODAY}T08:00:00.000Z`, feeling: 'rough' as const }
    expect(stepsOf(rejected('screen', { moments: [rough] }), 'screen').kinds[0]).toBe('rest')
  })
  it('leaves out what is settled, and never gives more than three', () => {
    const answers = {
      answers: 'rambled',
      nerves: 'very',
      preparation: 'under-1h',
      task: 'unfinished',
    }
    const one = rejected('interview', { answers })
    expect(stepsOf(one, 'interview').kinds).toHaveLength(3)
    const { kinds } = stepsOf(one, 'interview', ['a-1:feedback-request'])
    expect(kinds).toHaveLength(3)
    expect(kinds).not.toContain('feedback-request')
  })
})

/** So many noes at a stage, with answers or a way in. */
const noes = (count: number, stage: Stage, made: Partial<Application> = {}) =>
  Array.from({ length: count }, (_, at) => rejected(stage, { id: `${stage}-${at}`, ...made }))

describe('what a step is expected to change', () => {
  const rambled = rejected('interview', { answers: { answers: 'rambled', task: 'none' } })
  const remedyIn = (steps: readonly NextStep[]) => steps.find(({ worth }) => worth > 0)

  it('is a share of the applications to an offer, with its band and n', () => {
    const { steps } = stepsOf(
      rambled,
      'interview',
      [],
      [...noes(30, 'applied'), ...noes(6, 'interview')],
    )
    const expected = remedyIn(steps)?.expected
    expect(expected).toMatchObject({ kind: 'fewer-applications', n: 37 })
    expect(expected?.words).toMatch(
      /^Expected to spare you about \d+ of every 100 applications .*\(\d+ to \d+\)/,
    )
  })
  it('is not told on few applications or few talks', () => {
    for (const rest of [[], noes(20, 'interview'), noes(40, 'applied')]) {
      const { steps } = stepsOf(rambled, 'interview', [], rest)
      expect(remedyIn(steps)?.expected).toMatchObject({
        kind: 'not-enough-data',
        words: 'Too few applications to tell how much it changes.',
      })
    }
  })
  it('of a courtesy, and of rest, is nothing that anyone could count', () => {
    const { steps } = stepsOf(rejected('final'), 'final', [], noes(40, 'applied'))
    const uncounted = steps.filter(({ worth }) => worth === 0)
    expect(uncounted.length).toBeGreaterThan(0)
    for (const { expected } of uncounted) expect(expected).toBeNull()
  })
  it('of a way in is how many of the others one application counts for', () => {
    const late = rejected('applied', { channel: 'easy-apply', answers: { 'posting-age': 'older' } })
    const search = noes(40, 'applied', { channel: 'easy-apply' })
    const { steps } = stepsOf(late, 'applied', [], search)
    const expected = steps.find(({ id }) => id.endsWith('warm-way-in'))?.expected
    expect(expected).toMatchObject({ kind: 'worth-applications', n: 41 })
  })
  it('orders what mends: most for the effort first', () => {
    const one = rejected('applied', { channel: 'board' })
    const { steps } = stepsOf(one, 'applied', [], noes(40, 'applied', { channel: 'board' }))
    const worth = steps.map((step) => step.worth).filter((value) => value > 0)
    expect(worth.length).toBeGreaterThan(1)
    expect(worth).toEqual(worth.toSorted((a, b) => b - a))
  })
  it('follows what decides over the whole search, not one no alone', () => {
    const search = (answers: Application['answers']) => [
      ...noes(30, 'applied'),
      ...noes(12, 'interview', { answers }),
    ]
    const spared = (answers: Application['answers']) => {
      const { steps } = stepsOf(rambled, 'interview', [], search(answers))
      const expected = steps.find(({ id }) => id.endsWith('tell-stories'))?.expected
      return expected?.kind === 'fewer-applications' ? expected.share.mean : 0
    }
    expect(spared({ answers: 'rambled' })).toBeGreaterThan(spared({ nerves: 'very' }))
  })
})

describe('how the person feels', () => {
  const rough = [{ at: `${TODAY}T08:00:00.000Z`, feeling: 'rough' as const }]
  it('counts from any no of the search, for that day and the next', () => {
    const elsewhere = rejected('screen', { id: 'b', moments: rough })
    expect(stepsOf(rejected('screen'), 'screen', [], [elsewhere]).kinds[0]).toBe('rest')
    const long = [{ at: '2026-05-18T08:00:00.000Z', feeling: 'rough' as const }]
    const before = rejected('screen', { id: 'b', moments: long })
    expect(stepsOf(rejected('screen'), 'screen', [], [before]).kinds).not.toContain('rest')
  })
  it('keeps everything long away from a rough day', () => {
    for (const stage of ['applied', 'screen', 'interview', 'final'] as const) {
      const { steps } = stepsOf(rejected(stage, { moments: rough }), stage)
      expect(steps[0]?.id).toBe('a-1:rest')
      for (const { minutes } of steps) expect(minutes).toBeLessThanOrEqual(15)
    }
  })
  it('lets short steps go before long ones on a hard day', () => {
    const long = { minutes: 45 }
    const short = { minutes: 8 }
    const ratio = (feeling: 'low' | 'fine') =>
      effortMinutes(long, feeling) / effortMinutes(short, feeling)
    expect(ratio('low')).toBeGreaterThan(ratio('fine'))
  })
})

describe('the stages', () => {
  it('of "not you" ask to keep going, to keep the door open, and to rest', () => {
    const one = rejected('final', {}, { statedReason: 'internal-candidate' })
    expect(stepsOf(one, 'final').kinds).toEqual(['keep-going', 'keep-door-open', 'rest'])
  })
  it('of finals lost again and again tell the person where they stand', () => {
    const weak = { answers: { answers: 'rambled', nerves: 'very', task: 'none' } } as const
    const one = rejected('final', weak)
    expect(stepsOf(one, 'final').kinds).not.toContain('second-eyes')
    const { steps, kinds } = stepsOf(one, 'final', [], noes(2, 'final'))
    expect(kinds).toContain('second-eyes')
    expect(steps[kinds.indexOf('second-eyes')]?.why).toContain('among the last few 3 times')
  })
  it('of a first talk ask for the reasons in words, not in the résumé', () => {
    const one = rejected('screen', { answers: { 'resume-showed-it': 'no' } })
    const shown = stepsOf(one, 'screen').steps.find(({ id }) => id.endsWith('show-match'))
    expect(shown?.title).toContain('in three reasons')
  })
})

describe('remedies', () => {
  it('exist for every cause but those that are not the person', () => {
    for (const id of Object.keys(REMEDIES) as (keyof typeof REMEDIES)[]) {
      expect(sideOf(id)).not.toBe('not-you')
    }
    expect(Object.keys(REMEDIES)).toHaveLength(15)
  })
})

describe('todaysSteps', () => {
  const plan = (applications: readonly Application[], settled: readonly string[] = []) =>
    todaysSteps({
      applications,
      summary: summariseHistory(applications, TODAY),
      person: null,
      today: TODAY,
      conversations: conversationsOf(applications, settled),
      letters: [],
      settledSteps: new Set(settled),
    })

  it('is empty when there is nothing to do', () => {
    expect(plan([])).toEqual([])
    expect(plan([application({ milestones: [milestone('applied', '2026-05-10')] })])).toEqual([])
  })
  it('thanks for a talk within two days, then asks once after a week of silence', () => {
    const talked = (date: string) =>
      application({
        milestones: [milestone('applied', '2026-04-01'), milestone('interview', date)],
      })
    expect(plan([talked(addDays(TODAY, -1))])[0]?.draft).toEqual({ kind: 'thank-you' })
    expect(plan([talked(addDays(TODAY, -4))])).toEqual([])
    expect(plan([talked(addDays(TODAY, -10))])[0]?.draft).toEqual({ kind: 'check-in' })
    expect(plan([talked(addDays(TODAY, -40))])).toEqual([])
    expect(plan([talked(addDays(TODAY, 2))])).toEqual([])
  })
  it('gives three at most, one per application, and nothing twice', () => {
    const search = Array.from({ length: 12 }, (_, at) => rejected('interview', { id: `a-${at}` }))
    const steps = plan(search)
    expect(steps).toHaveLength(3)
    expect(new Set(steps.map((step) => step.applicationId)).size).toBe(3)
    const settled = steps.map((step) => step.id)
    for (const step of plan(search, settled)) expect(settled).not.toContain(step.id)
  })
  it('leaves old rejections in peace', () => {
    const old = rejected('screen', {}, { date: '2026-04-01' })
    expect(
      plan([{ ...old, milestones: old.milestones.map((one) => ({ ...one, date: '2026-04-01' })) }]),
    ).toEqual([])
  })
})
