import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Application, FEELINGS } from '#core/model/application.ts'
import { dayOf } from '#core/model/dates.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import { CHANNELS, MILESTONE_KINDS, STATED_REASONS } from '#core/model/milestones.ts'
import { QUESTION_IDS, QUESTION_OPTIONS } from '#core/model/questions.ts'
import { type HistoryReading, readHistoryFile, writeHistoryFile } from './history-file.ts'

const file = (applications: unknown, rest: object = {}) =>
  JSON.stringify({ format: 'comeback-history/1', ...rest, applications })

const SOUND = {
  employer: 'Northwind',
  milestones: [{ kind: 'applied', date: '2026-03-01' }],
}

const applicationOf = ({ applicationId, ...draft }: EntryDraft, at: number): Application => ({
  ...draft,
  id: applicationId ?? `a-${at}`,
})

const writeBack = ({ person, records, messages, extra }: HistoryReading) =>
  writeHistoryFile({
    person,
    applications: records.map(({ draft }, at) => applicationOf(draft, at)),
    messages,
    extra,
  })

describe('readHistoryFile', () => {
  it('reads the example of the design as it stands there', () => {
    const reading = readHistoryFile(
      file(
        [
          {
            id: 'a-001',
            employer: 'Northwind',
            role: 'Data Analyst',
            level: 'mid',
            channel: 'referral',
            posting: {
              text: '…',
              mustHave: ['SQL'],
              niceToHave: ['dbt'],
              years: 3,
              postedOn: '2026-02-20',
            },
            resume: 'v2',
            milestones: [
              { kind: 'applied', date: '2026-03-01' },
              { kind: 'screen', date: '2026-03-09', note: '…' },
              { kind: 'rejected', date: '2026-03-20', statedReason: 'no-reason', text: '…' },
            ],
            answers: { 'must-haves-met': 'most', answers: 'rambled' },
          },
        ],
        {
          person: {
            name: '…',
            targetRoles: ['Data Analyst'],
            yearsOfExperience: 6,
            skills: ['SQL'],
          },
        },
      ),
    )
    expect(reading).toMatchObject({ read: 1, rejected: 0, problems: [], messages: [], extra: {} })
    expect(reading.person?.yearsOfExperience).toBe(6)
    expect(reading.records[0]).toEqual({
      place: 'applications[0]',
      draft: {
        applicationId: 'a-001',
        employer: 'Northwind',
        role: 'Data Analyst',
        level: 'mid',
        channel: 'referral',
        posting: {
          text: '…',
          mustHave: ['SQL'],
          niceToHave: ['dbt'],
          years: 3,
          postedOn: '2026-02-20',
        },
        resume: 'v2',
        milestones: [
          { kind: 'applied', date: '2026-03-01', source: 'entry', certainty: 1 },
          { kind: 'screen', date: '2026-03-09', source: 'entry', certainty: 1, note: '…' },
          {
            kind: 'rejected',
            date: '2026-03-20',
            source: 'entry',
            certainty: 1,
            statedReason: 'no-reason',
            text: '…',
          },
        ],
        answers: { 'must-haves-met': 'most', answers: 'rambled' },
        moments: [],
        notes: [],
        messageIds: [],
      },
    })
  })

  it('keeps unknown keys in their places and gives them back', () => {
    const text = file(
      [
        {
          ...SOUND,
          id: 'a-1',
          mood: 3,
          posting: { text: 'We look for…', via: 'a friend' },
          milestones: [{ kind: 'screen', withWhom: { name: 'Ida' } }],
        },
      ],
      { person: { name: 'Robin', pronouns: 'they' }, madeBy: 'another tool' },
    )
    const again = JSON.parse(writeBack(readHistoryFile(text)))
    expect(again).toEqual(JSON.parse(text))
  })

  it('takes a milestone without a date as happened, the date not known', () => {
    const milestones = [{ kind: 'screen' }, { kind: 'interview', date: null }]
    const { records } = readHistoryFile(file([{ ...SOUND, milestones }]))
    expect(records[0]?.draft.milestones.map(({ date }) => date)).toEqual([null, null])
  })

  it('keeps the mail that a milestone comes from and how sure it was', () => {
    const milestones = [{ kind: 'rejected', date: '2026-03-02', source: 'm-1', certainty: 0.9 }]
    const { records } = readHistoryFile(file([{ ...SOUND, milestones }]))
    expect(records[0]?.draft.milestones).toEqual(milestones)
  })

  it.each([
    [{ milestones: [{ kind: 'hired' }] }, 'milestones[0].kind', '"hired" is not a milestone kind'],
    [
      { milestones: [{ kind: 'applied', date: '2026-02-30' }] },
      'milestones[0].date',
      '"2026-02-30" is not a date in the calendar',
    ],
    [
      { milestones: [{ kind: 'applied', date: '1/3/26' }] },
      'milestones[0].date',
      '"1/3/26" is not a date like',
    ],
    [{ employer: undefined }, 'employer', '"employer" is missing'],
    [{ employer: '  ' }, 'employer', '"  " is empty'],
    [{ milestones: undefined }, 'milestones', '"milestones" is missing'],
    [{ milestones: 'applied' }, 'milestones', '"applied" is not a list of milestones'],
    [{ channel: 'telepathy' }, 'channel', '"telepathy" is not a channel'],
    [{ answers: { weather: 'good' } }, 'answers.weather', '"weather" is not known here'],
    [{ answers: { nerves: 'wobbly' } }, 'answers.nerves', '"wobbly" is not an answer to "nerves"'],
    [{ posting: { years: -1 } }, 'posting.years', '"-1" is below 0'],
    [{ moments: [{ at: 'noon', feeling: 'okay' }] }, 'moments[0].at', '"noon" is not a moment'],
    [{ role: 7 }, 'role', '"7" is not a text'],
  ])('leaves out an application with a fault and names it: %j', (fault, field, words) => {
    const reading = readHistoryFile(file([SOUND, { ...SOUND, ...fault }, SOUND]))
    expect(reading).toMatchObject({ read: 3, rejected: 1 })
    expect(reading.records.map(({ place }) => place)).toEqual([
      'applications[0]',
      'applications[2]',
    ])
    expect(reading.problems).toHaveLength(1)
    expect(reading.problems[0]).toMatchObject({ place: 'applications[1]', field })
    expect(reading.problems[0]?.reason).toContain(words)
    expect(reading.problems[0]?.reason).toContain('The application is left out.')
  })

  it('names every fault of one application', () => {
    const fault = { employer: '', milestones: [{ kind: 'x', date: 'y' }, 7] }
    const { problems } = readHistoryFile(file([fault]))
    expect(problems.map(({ field }) => field)).toEqual([
      'employer',
      'milestones[0].kind',
      'milestones[0].date',
      'milestones[1]',
    ])
  })

  it('takes the first of two applications with one id', () => {
    const reading = readHistoryFile(
      file([
        { ...SOUND, id: 'a' },
        { ...SOUND, id: 'a', role: 'X' },
      ]),
    )
    expect(reading).toMatchObject({ read: 2, rejected: 1 })
    expect(reading.problems[0]).toEqual({
      place: 'applications[1]',
      field: 'id',
      reason: '"a" is the id of applications[0] already. The application is left out.',
    })
  })

  it('leaves out an unsound person and an unsound mail, each named', () => {
    const reading = readHistoryFile(
      file([SOUND], { person: { name: 5 }, messages: [{ id: 'm-1' }, 'hello'] }),
    )
    expect(reading).toMatchObject({ rejected: 0, person: null, messages: [], rejectedMessages: 2 })
    expect(new Set(reading.problems.map(({ place }) => place))).toEqual(
      new Set(['person', 'messages[0]', 'messages[1]']),
    )
  })

  it.each([
    ['', 'nothing-readable', /empty/],
    [' \n', 'nothing-readable', /empty/],
    ['{"a": 1}', 'nothing-readable', /no history file/],
    ['[]', 'nothing-readable', /no history file/],
    ['{"format": "comeback-history/1", "applications": [}', 'bad-input', /line 1, column 51/],
    ['{"format": "comeback-history/2", "applications": []}', 'bad-input', /another version/],
    ['{"format": "other/1", "applications": []}', 'bad-input', /"other\/1"/],
    ['{"format": "comeback-history/1"}', 'bad-input', /"applications" is missing/],
    ['{"format": "comeback-history/1", "applications": {}}', 'bad-input', /not a list/],
  ])('refuses %j with code %s', (text, code, message) => {
    expect(() => readHistoryFile(text)).toThrow(message)
    expect(() => readHistoryFile(text)).toThrow(expect.objectContaining({ code }))
  })
})

const KNOWN = new Set(
  'format person applications messages id employer role level channel posting resume milestones answers moments notes kind date source certainty statedReason note text mustHave niceToHave years postedOn name targetRoles yearsOfExperience skills at feeling __proto__'.split(
    ' ',
  ),
)
const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const extra = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6 }).filter((key) => !KNOWN.has(key)),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 3, noNullPrototype: true },
)
const withExtra = <T extends object>(known: fc.Arbitrary<T>) =>
  fc.tuple(known, extra).map(([held, others]) => ({ ...held, ...others }))
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => dayOf(year, month, date))
const optional = <T extends object>(known: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(known, { requiredKeys: [] })
const milestone = withExtra(
  fc.record(
    {
      kind: fc.constantFrom(...MILESTONE_KINDS),
      date: day,
      source: fc.constantFrom('m-1', 'm-2'),
      certainty: fc.double({ min: 0, max: 1, noNaN: true }),
      statedReason: fc.constantFrom(...STATED_REASONS),
      time: fc.constantFrom('00:00', '09:30', '23:59'),
      people: fc.array(text, { maxLength: 2 }),
      looseEnds: fc.array(text, { maxLength: 2 }),
      note: text,
      text,
    },
    { requiredKeys: ['kind'] },
  ),
)
const question = fc
  .constantFrom(...QUESTION_IDS)
  .chain((id) => fc.tuple(fc.constant(id), fc.constantFrom(...QUESTION_OPTIONS[id], 'not-sure')))
const application = withExtra(
  fc.record(
    {
      employer: text.filter((name) => /\S/.test(name)),
      role: text,
      level: text,
      channel: fc.constantFrom(...CHANNELS),
      posting: withExtra(
        optional({ text, mustHave: fc.array(text), years: fc.nat(40), postedOn: day }),
      ),
      resume: text,
      milestones: fc.array(milestone, { maxLength: 4 }),
      answers: fc.array(question, { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
      moments: fc.array(
        fc.record({
          at: fc.constant('2026-03-01T09:30:00.000Z'),
          feeling: fc.constantFrom(...FEELINGS),
        }),
        { maxLength: 2 },
      ),
      notes: fc.array(text, { maxLength: 2 }),
      messages: fc.array(text, { maxLength: 2 }),
    },
    { requiredKeys: ['employer', 'milestones'] },
  ),
)
const history = fc
  .record({
    applications: fc.array(application, { maxLength: 5 }),
    person: withExtra(optional({ name: text, skills: fc.array(text) })),
    others: extra,
  })
  .map(({ applications, person, others }) => ({
    format: 'comeback-history/1',
    person,
    applications: applications.map((held, at) => ({ id: `a-${at}`, ...held })),
    ...others,
  }))

describe('writeHistoryFile', () => {
  it('gives back what was read, and the same bytes ever after', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const first = readHistoryFile(JSON.stringify(whole))
        expect(first.rejected).toBe(0)
        const written = writeBack(first)
        const second = readHistoryFile(written)
        expect(second).toEqual(first)
        expect(writeBack(second)).toBe(written)
      }),
      { numRuns: 300 },
    )
  })

  it('loses no key and no value of the file, apart from those that say nothing', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const again = JSON.parse(writeBack(readHistoryFile(JSON.stringify(whole))))
        expect(saying(again)).toEqual(saying(JSON.parse(JSON.stringify(whole))))
      }),
      { numRuns: 300 },
    )
  })

  it('survives a key named __proto__', () => {
    const whole = `{"format":"comeback-history/1","applications":[{"id":"a","employer":"X","milestones":[],"__proto__":{"y":1}}]}`
    expect(writeBack(readHistoryFile(whole)).replace(/\s/g, '')).toBe(whole)
  })

  it('writes mails and reads them again', () => {
    const message = {
      id: 'm-1',
      mail: {
        messageId: 'x@y',
        references: [],
        from: { name: 'Ida', address: 'ida@northwind.example' },
        replyTo: null,
        to: [],
        subject: 'Your application',
        sentAt: '2026-03-20T10:00:00.000Z',
        sentOn: '2026-03-20',
        text: 'Dear Robin,\n…',
        isBulk: false,
        isAutoReply: false,
        calendarMethod: null,
        attachmentNames: [],
      },
      reading: {
        kind: 'rejection',
        confidence: 0.97,
        employer: 'Northwind',
        role: null,
        date: '2026-03-20',
        statedReason: 'no-reason',
        afterStage: null,
        round: null,
        decidedBy: ['not be moving forward'],
        needsReview: false,
      },
    } as const
    const written = writeHistoryFile({
      person: null,
      applications: [],
      messages: [message],
      extra: {},
    })
    const reading = readHistoryFile(written)
    expect(reading.problems).toEqual([])
    expect(reading.messages).toEqual([message])
    expect(writeBack(reading)).toBe(written)
  })
})

/** An application without empty lists, sets and texts of known keys that mean the same as absent. */
function saying(whole: { applications: Record<string, unknown>[] }): unknown {
  const isSilent = (key: string, value: unknown) =>
    (['answers', 'moments', 'notes', 'messages'].includes(key) &&
      Object.keys(value as object).length === 0) ||
    (key === 'role' && value === '')
  const milestoneSaying = (held: Record<string, unknown>) => {
    const { certainty, ...rest } = held
    return certainty === 1 || certainty === undefined ? rest : { ...rest, certainty }
  }
  return {
    ...whole,
    applications: whole.applications.map((held) => ({
      ...Object.fromEntries(Object.entries(held).filter(([key, value]) => !isSilent(key, value))),
      milestones: (held.milestones as Record<string, unknown>[]).map(milestoneSaying),
    })),
  }
}
