import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type {
  MilestoneCorrection,
  MilestoneDetails,
  MilestoneRef,
  SearchEvent,
} from '#core/model/events.ts'
import { standing } from '#core/model/stages.ts'
import { applicationIdOf } from './founders.ts'
import { event, mail, row, told } from './made-members.test-data.ts'
import { type RebuildInput, rebuild } from './rebuild.ts'

const from = (given: Partial<RebuildInput>) =>
  rebuild({ messages: [], entries: [], events: [], ...given })
const kinds = (application: Application | undefined) =>
  application?.milestones.map(({ kind, date }) => [kind, date])
const only = (given: Partial<RebuildInput>): Application => {
  const { applications } = from(given)
  expect(applications).toHaveLength(1)
  return applications[0] as Application
}
const analyst = { role: 'Data Analyst' }
const engineer = { role: 'Software Engineer' }

describe('one application from mails', () => {
  it('joins an acknowledgement and a rejection by employer and role, without a thread', () => {
    const application = only({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', {
          employer: 'The Northwind Co., Ltd.',
          ...analyst,
        }),
        mail(2, 'rejection', '2026-03-20', { employer: 'NORTHWIND', role: 'data analyst (m/f/d)' }),
      ],
    })
    expect(kinds(application)).toEqual([
      ['acknowledged', '2026-03-01'],
      ['rejected', '2026-03-20'],
    ])
    expect(application.messageIds).toEqual(['m-1', 'm-2'])
  })

  it('does not invent the day of applying', () => {
    const application = only({ messages: [mail(1, 'acknowledgement', '2026-03-01', analyst)] })
    expect(kinds(application)).toEqual([['acknowledged', '2026-03-01']])
  })

  it('joins a mail without a role while there is one open application only', () => {
    only({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'rejection', '2026-03-20'),
      ],
    })
  })

  it('joins a mail that names no employer by its thread', () => {
    only({
      messages: [
        mail(1, 'interview', '2026-03-01', { ...analyst, messageId: 'a@x' }),
        mail(2, 'rejection', '2026-03-20', { employer: null, answers: ['a@x'] }),
      ],
    })
  })

  it('joins by a mail of the person that both answer, though it is not held', () => {
    only({
      messages: [
        mail(1, 'interview', '2026-03-01', { ...analyst, answers: ['mine@home'] }),
        mail(2, 'rejection', '2026-03-20', { employer: null, answers: ['mine@home'] }),
      ],
    })
  })

  it('takes the acknowledgements of a board and of the employer as one application', () => {
    const application = only({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', { ...analyst, from: 'jobs@board.example' }),
        mail(2, 'acknowledgement', '2026-03-02', { from: 'no-reply@northwind.example' }),
      ],
    })
    expect(kinds(application)).toEqual([['acknowledged', '2026-03-01']])
  })

  it('takes the same no said twice as one', () => {
    const application = only({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'rejection', '2026-03-20', { ...analyst, statedReason: 'no-reason' }),
        mail(3, 'rejection', '2026-03-24', { ...analyst, statedReason: 'other-candidate' }),
      ],
    })
    expect(application.milestones.filter(({ kind }) => kind === 'rejected')).toEqual([
      {
        kind: 'rejected',
        date: '2026-03-20',
        source: 'm-2',
        certainty: 0.95,
        statedReason: 'other-candidate',
      },
    ])
  })

  it('meets a mail that reached us later but was sent earlier', () => {
    const application = only({
      messages: [
        mail(1, 'rejection', '2026-03-20', analyst),
        mail(2, 'acknowledgement', '2026-03-01', analyst),
      ],
    })
    expect(application.id).toBe(applicationIdOf('m-1'))
    expect(application.messageIds).toEqual(['m-2', 'm-1'])
  })
})

describe('what stays apart', () => {
  it('keeps many employers apart that write through one relay', () => {
    const names = ['Northwind', 'Contoso', 'Fabrikam', 'Tailspin', 'Wingtip']
    const messages = names.flatMap((employer, at) => [
      mail(2 * at, 'acknowledgement', '2026-03-01', {
        employer,
        ...analyst,
        answers: ['fixed@relay'],
      }),
      mail(2 * at + 1, 'rejection', '2026-03-20', { employer, answers: ['fixed@relay'] }),
    ])
    const { applications, toReview } = from({ messages })
    expect(applications.map(({ employer }) => employer).toSorted()).toEqual(names.toSorted())
    expect(applications.every(({ messageIds }) => messageIds.length === 2)).toBe(true)
    expect(toReview).toEqual([])
  })

  it('keeps two roles at one employer two', () => {
    const { applications } = from({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'acknowledgement', '2026-03-01', engineer),
        mail(3, 'rejection', '2026-03-20', engineer),
      ],
    })
    expect(applications.map(kinds)).toContainEqual([
      ['acknowledged', '2026-03-01'],
      ['rejected', '2026-03-20'],
    ])
    expect(applications.map(({ role }) => role).toSorted()).toEqual([
      'Data Analyst',
      'Software Engineer',
    ])
  })

  it('asks which of two a rejection without a role belongs to, and enters it nowhere', () => {
    const { applications, toReview } = from({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'acknowledgement', '2026-03-02', engineer),
        mail(3, 'rejection', '2026-03-20'),
      ],
    })
    expect(applications.map(({ messageIds }) => messageIds.length)).toEqual([1, 1])
    expect(toReview).toMatchObject([
      { id: 'm-3', question: 'which-application', ownApplicationId: applicationIdOf('m-3') },
    ])
    expect(toReview[0]?.candidates.toSorted()).toEqual(applications.map(({ id }) => id).toSorted())
  })

  it('asks when a second no without a role may be the first one again', () => {
    const { toReview } = from({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'acknowledgement', '2026-03-02', engineer),
        mail(3, 'rejection', '2026-03-20', analyst),
        mail(4, 'rejection', '2026-03-22'),
      ],
    })
    expect(toReview.map(({ id }) => id)).toEqual(['m-4'])
  })

  it('takes the same role after a no as a new application', () => {
    const { applications } = from({
      messages: [
        mail(1, 'acknowledgement', '2026-01-01', analyst),
        mail(2, 'rejection', '2026-01-20', analyst),
        mail(3, 'acknowledgement', '2026-02-10', analyst),
      ],
    })
    expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1', 'm-2'], ['m-3']])
  })

  it('takes the same role more than 90 days later as a new application', () => {
    const at = (day: string) =>
      from({
        messages: [
          mail(1, 'acknowledgement', '2026-01-01', analyst),
          mail(2, 'acknowledgement', day, { ...analyst, from: 'other@board.example' }),
        ],
      }).applications.length
    expect(at('2026-04-01')).toBe(1) // 90 days
    expect(at('2026-04-02')).toBe(2) // 91 days
  })

  it('keeps two levels of one role, and two requisitions, apart', () => {
    const count = (a: string, b: string) =>
      from({
        messages: [
          mail(1, 'acknowledgement', '2026-03-01', { role: a }),
          mail(2, 'acknowledgement', '2026-03-02', { role: b }),
        ],
      }).applications.length
    expect(count('Senior Data Analyst', 'Junior Data Analyst')).toBe(2)
    expect(count('Data Analyst (R-10231)', 'Data Analyst (R-10457)')).toBe(2)
    expect(count('Data Analyst (R-10231)', 'Data Analyst R-10231')).toBe(1)
  })

  it('does not join two firms whose names differ by one letter unless the role says so', () => {
    const { applications } = from({
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', { employer: 'Vertex', ...analyst }),
        mail(2, 'acknowledgement', '2026-03-02', { employer: 'Vortex', ...engineer }),
      ],
    })
    expect(applications).toHaveLength(2)
  })

  it('opens nothing for alerts, other mail and outreach', () => {
    const { applications, toReview } = from({
      messages: [
        mail(1, 'alert', '2026-03-01', analyst),
        mail(2, 'other', '2026-03-01'),
        mail(3, 'outreach', '2026-03-01', analyst),
      ],
    })
    expect([applications, toReview]).toEqual([[], []])
  })

  it('asks for the employer where none is named and no thread tells', () => {
    const { applications, toReview } = from({
      messages: [mail(1, 'rejection', '2026-03-01', { employer: null })],
    })
    expect(applications).toEqual([])
    expect(toReview).toMatchObject([{ id: 'm-1', question: 'which-employer' }])
  })
})

describe('milestones from mails', () => {
  const ack = mail(1, 'acknowledgement', '2026-03-01', analyst)
  const thread = (seq: number, day: string, spec = {}) =>
    mail(seq, 'interview', day, { answers: ['talk@x'], from: 'ana@northwind.example', ...spec })

  it('takes invitation, confirmation, new time and reminder as one talk', () => {
    const application = only({
      messages: [
        ack,
        thread(2, '2026-03-10', { round: 'interview' }),
        thread(3, '2026-03-12', { subject: 'Confirmed: interview' }),
        thread(4, '2026-03-19', { subject: 'Rescheduled: interview' }),
        thread(5, '2026-03-25', { subject: 'Reminder: your interview tomorrow' }),
      ],
    })
    expect(kinds(application)).toEqual([
      ['acknowledged', '2026-03-01'],
      ['interview', '2026-03-10'],
    ])
  })

  it('takes another named round as another talk', () => {
    const application = only({
      messages: [
        ack,
        thread(2, '2026-03-10', { round: 'screen' }),
        thread(3, '2026-03-13', { round: 'interview' }),
        thread(4, '2026-03-16', { subject: 'Second round interview', round: 'interview' }),
        thread(5, '2026-03-24', { round: 'final' }),
      ],
    })
    expect(kinds(application)?.map(([kind]) => kind)).toEqual([
      'acknowledged',
      'screen',
      'interview',
      'interview',
      'final',
    ])
  })

  it('calls a first light talk a screen and any other unnamed talk an interview', () => {
    const application = only({
      messages: [
        ack,
        thread(2, '2026-03-10', { decidedBy: ['a quick 20-minute call'] }),
        thread(3, '2026-03-24', { decidedBy: ['would like to meet you'] }),
      ],
    })
    expect(kinds(application)?.slice(1)).toEqual([
      ['screen', '2026-03-10'],
      ['interview', '2026-03-24'],
    ])
  })

  it('adds the stage that a rejection names when nothing known shows it', () => {
    const application = only({
      messages: [
        ack,
        mail(2, 'rejection', '2026-03-20', {
          ...analyst,
          afterStage: 'interview',
          confidence: 0.9,
        }),
      ],
    })
    expect(application.milestones[1]).toEqual({
      kind: 'interview',
      date: null,
      source: 'm-2',
      certainty: 0.9,
    })
    expect(standing(application.milestones).stageAtRejection).toBe('interview')
  })

  it('adds no stage that is shown already', () => {
    const application = only({
      messages: [
        ack,
        thread(2, '2026-03-10', { round: 'final' }),
        mail(3, 'rejection', '2026-03-20', { afterStage: 'interview' }),
      ],
    })
    expect(kinds(application)?.map(([kind]) => kind)).toEqual(['acknowledged', 'final', 'rejected'])
  })

  it('reads a confirmed withdrawal out of an update, and nothing out of other updates', () => {
    const withdrawn = (subject: string) =>
      only({ messages: [ack, mail(2, 'update', '2026-03-09', { subject })] }).milestones.length ===
      2
    expect(withdrawn('You have withdrawn your application')).toBe(true)
    expect(withdrawn('Your application was withdrawn')).toBe(true)
    expect(withdrawn('Still reviewing: let us know if you wish to withdraw')).toBe(false)
    expect(withdrawn('The position has been withdrawn')).toBe(false)
  })

  it('opens an application again that moves after a no, and keeps the no', () => {
    const application = only({
      messages: [
        ack,
        mail(2, 'rejection', '2026-03-10', analyst),
        mail(3, 'interview', '2026-03-30', { ...analyst, round: 'screen' }),
      ],
    })
    expect(standing(application.milestones).outcome).toBe('open')
    expect(kinds(application)?.map(([kind]) => kind)).toContain('rejected')
  })

  it('calls an application inbound that began with a message from them', () => {
    const application = only({
      messages: [
        mail(1, 'outreach', '2026-03-01', { ...analyst, messageId: 'hello@x' }),
        mail(2, 'interview', '2026-03-05', {
          employer: null,
          answers: ['hello@x'],
          round: 'screen',
        }),
      ],
    })
    expect(application).toMatchObject({ channel: 'inbound', messageIds: ['m-1', 'm-2'] })
    expect(kinds(application)).toEqual([['screen', '2026-03-05']])
  })
})

describe("the person's word on a mail", () => {
  const unsure = mail(2, 'rejection', '2026-03-20', {
    ...analyst,
    confidence: 0.6,
    needsReview: true,
  })
  const ack = mail(1, 'acknowledgement', '2026-03-01', analyst)

  it('keeps an uncertain reading out of the history and says where it would go', () => {
    const { applications, toReview } = from({ messages: [ack, unsure] })
    expect(kinds(applications[0])).toEqual([['acknowledged', '2026-03-01']])
    expect(toReview).toMatchObject([
      { id: 'm-2', question: 'what-is-it', candidates: [applicationIdOf('m-1')] },
    ])
  })

  it('lets it in, certain, once accepted', () => {
    const { applications, toReview } = from({
      messages: [ack, unsure],
      events: [event(1, { type: 'settle-message', messageId: 'm-2', verdict: 'accept' })],
    })
    expect(applications[0]?.milestones[1]).toMatchObject({ kind: 'rejected', certainty: 1 })
    expect(toReview).toEqual([])
  })

  it('takes over a correction', () => {
    const { applications } = from({
      messages: [ack, unsure],
      events: [
        event(1, {
          type: 'settle-message',
          messageId: 'm-2',
          verdict: 'accept',
          correction: { employer: 'Contoso', kind: 'interview' },
        }),
      ],
    })
    expect(applications.map(({ employer }) => employer)).toEqual(['Northwind', 'Contoso'])
  })

  it('takes a dismissed mail out for good, also one that had entered', () => {
    const events = [
      event(1, { type: 'settle-message' as const, messageId: 'm-1', verdict: 'dismiss' as const }),
    ]
    expect(from({ messages: [ack], events }).applications).toEqual([])
  })

  it('puts a mail where the person says, or makes it one of its own', () => {
    const messages = [
      ack,
      mail(2, 'acknowledgement', '2026-03-02', engineer),
      mail(3, 'rejection', '2026-03-20'),
    ]
    const settled = (applicationId: string) =>
      from({
        messages,
        events: [
          event(1, { type: 'settle-message', messageId: 'm-3', verdict: 'accept', applicationId }),
        ],
      })
    const engineering = applicationIdOf('m-2')
    expect(settled(engineering).applicationOfMessage.get('m-3')).toBe(engineering)
    expect(settled(applicationIdOf('m-3')).applications).toHaveLength(3)
    expect(settled(applicationIdOf('m-3')).toReview).toEqual([])
  })

  it('asks again after an undo', () => {
    const { toReview } = from({
      messages: [ack, unsure],
      events: [
        event(1, { type: 'settle-message', messageId: 'm-2', verdict: 'accept' }),
        event(2, { type: 'undo', eventId: 'ev-1' }),
      ],
    })
    expect(toReview).toHaveLength(1)
  })
})

describe('rows', () => {
  it('keeps rows of one import apart, however alike', () => {
    const { applications } = from({ entries: [row(1, {}), row(2, {}), row(3, {})] })
    expect(applications).toHaveLength(3)
  })

  it('takes the row of a later sheet with a newer status as the same application', () => {
    const older = row(1, { milestones: [told('applied', '2026-03-01')], notes: ['by Ana'] })
    const newer = row(2, {
      importId: 'import-2',
      milestones: [told('applied', '2026-03-01'), told('screen', '2026-03-09')],
      notes: ['by Ana', 'went well'],
    })
    const application = only({ entries: [older, newer] })
    expect(application.id).toBe(applicationIdOf('e-1'))
    expect(kinds(application)).toEqual([
      ['applied', '2026-03-01'],
      ['screen', '2026-03-09'],
    ])
    expect(application.notes).toEqual(['by Ana', 'went well'])
  })

  it('pairs rows of a re-imported sheet that only their dates tell apart', () => {
    const sheet = (importId: string, start: number, ended: boolean) =>
      ['2026-01-05', '2026-01-09', '2026-06-01'].map((day, at) =>
        row(start + at, {
          importId,
          milestones: [told('applied', day), ...(ended ? [told('rejected', null)] : [])],
        }),
      )
    const { applications } = from({
      entries: [...sheet('one', 1, false), ...sheet('two', 4, true)],
    })
    expect(applications.map(kinds)).toEqual(
      ['2026-01-05', '2026-01-09', '2026-06-01'].map((day) => [
        ['applied', day],
        ['rejected', null],
      ]),
    )
  })

  it('joins the mails of a row, taking the day from the person and the evidence from the mail', () => {
    const application = only({
      entries: [
        row(9, {
          milestones: [
            told('applied', '2026-02-28'),
            told('interview', '2026-03-15'),
            told('rejected', null),
          ],
        }),
      ],
      messages: [
        mail(1, 'acknowledgement', '2026-03-01', analyst),
        mail(2, 'interview', '2026-03-10', { ...analyst, round: 'interview' }),
        mail(3, 'rejection', '2026-03-20', { ...analyst, statedReason: 'skills' }),
      ],
    })
    expect(application.milestones).toEqual([
      told('applied', '2026-02-28'),
      { kind: 'acknowledged', date: '2026-03-01', source: 'm-1', certainty: 0.95 },
      { kind: 'interview', date: '2026-03-15', source: 'm-2', certainty: 1 },
      { kind: 'rejected', date: '2026-03-20', source: 'm-3', certainty: 1, statedReason: 'skills' },
    ])
  })

  it('adds nothing for messages that an entry accounts for', () => {
    const application = only({
      entries: [
        row(1, {
          applicationId: 'a-001',
          messageIds: ['m-5'],
          milestones: [told('rejected', '2026-04-01')],
        }),
      ],
      messages: [mail(5, 'interview', '2026-03-10', { employer: 'Contoso' })],
    })
    expect(application.id).toBe('a-001')
    expect(kinds(application)).toEqual([['rejected', '2026-04-01']])
    expect(application.messageIds).toEqual(['m-5'])
  })

  it('doubles nothing when an export comes back to its own home', () => {
    const messages = [
      mail(1, 'acknowledgement', '2026-03-01', analyst),
      mail(2, 'rejection', '2026-03-09', analyst),
    ]
    const [application] = from({ messages }).applications as [Application]
    const back = row(3, {
      origin: 'history-file',
      applicationId: application.id,
      employer: application.employer,
      role: application.role,
      milestones: application.milestones,
      messageIds: [],
    })
    const again = only({ messages, entries: [back] })
    expect(again.id).toBe(application.id)
    expect(kinds(again)).toEqual(kinds(application))
  })
})

describe('corrections by event', () => {
  const messages = [
    mail(1, 'acknowledgement', '2026-03-01', analyst),
    mail(2, 'acknowledgement', '2026-03-02', engineer),
  ]
  const [a, b] = [applicationIdOf('m-1'), applicationIdOf('m-2')]
  const merge = event(1, { type: 'merge', into: a, from: b })

  it('merges, keeps the id of the one merged into, and leads the other id there', () => {
    const { applications, aliases } = from({ messages, events: [merge] })
    expect(applications.map(({ id }) => id)).toEqual([a])
    expect(aliases.get(b)).toBe(a)
  })

  it('keeps a merge under later imports, and no longer asks between the two', () => {
    const later = mail(3, 'rejection', '2026-03-20')
    const { applications, toReview } = from({ messages: [...messages, later], events: [merge] })
    expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1', 'm-2', 'm-3']])
    expect(toReview).toEqual([])
  })

  it('parts again what a merge is undone for', () => {
    const events = [merge, event(2, { type: 'undo', eventId: 'ev-1' })]
    expect(from({ messages, events }).applications).toHaveLength(2)
  })

  it('splits messages off, together with later answers to them', () => {
    const thread = [
      mail(1, 'interview', '2026-03-01', { ...analyst, messageId: 'one@x' }),
      mail(2, 'interview', '2026-03-20', { answers: ['one@x'], messageId: 'two@x' }),
      mail(3, 'rejection', '2026-06-20', { answers: ['two@x'] }),
    ]
    const events = [
      event(1, { type: 'split', applicationId: applicationIdOf('m-1'), messageIds: ['m-2'] }),
    ]
    const { applications } = from({ messages: thread, events })
    expect(applications.map(({ messageIds }) => messageIds)).toEqual([['m-1'], ['m-2', 'm-3']])
  })

  it('holds later mails against the employer and role that the person set right', () => {
    const misread = mail(1, 'acknowledgement', '2026-03-01', {
      employer: 'Relayhouse',
      role: 'Position',
    })
    const application = only({
      messages: [misread, mail(2, 'rejection', '2026-03-20', { employer: 'Contoso', ...analyst })],
      events: [
        event(1, {
          type: 'edit',
          applicationId: a,
          facts: { employer: 'Contoso', role: 'Data Analyst' },
        }),
      ],
    })
    expect(application).toMatchObject({ employer: 'Contoso', role: 'Data Analyst' })
  })

  it('keeps what the person tells of a talk with it, clears it on request, and outlives its end', () => {
    const milestone = { kind: 'screen', date: '2026-03-05', source: 'entry' } as const
    const add = event(1, {
      type: 'add-milestone',
      applicationId: a,
      milestone: told('screen', '2026-03-05'),
    })
    const describeIt = (seq: number, details: MilestoneDetails) =>
      event(seq, { type: 'describe-milestone', applicationId: a, milestone, details })
    const first = messages.slice(0, 1)
    const talkOf = (events: readonly SearchEvent[]) =>
      only({ messages: first, events }).milestones.find(({ kind }) => kind === 'screen')
    const met = describeIt(2, { time: '10:30', people: ['Ada Marsh'], looseEnds: ['salary'] })
    expect(talkOf([add, met])).toMatchObject({
      date: '2026-03-05',
      time: '10:30',
      people: ['Ada Marsh'],
      looseEnds: ['salary'],
    })
    const cleared = talkOf([add, met, describeIt(3, { time: null, looseEnds: [] })])
    expect(cleared).toMatchObject({ people: ['Ada Marsh'] })
    expect(cleared).not.toHaveProperty('time')
    expect(cleared).not.toHaveProperty('looseEnds')
    const gone = event(4, { type: 'remove-milestone', applicationId: a, milestone })
    expect(talkOf([add, gone, describeIt(5, { time: '11:00' })])).toBeUndefined()
  })

  it('gives a step another kind or day, and keeps its mail and what was told of the talk', () => {
    const first = messages.slice(0, 1)
    const [before] = only({ messages: first, events: [] }).milestones
    const milestone = {
      kind: before?.kind,
      date: before?.date,
      source: before?.source,
    } as MilestoneRef
    const details = { people: ['Ada Marsh'] }
    const described = event(1, { type: 'describe-milestone', applicationId: a, milestone, details })
    const to = { kind: 'screen', date: '2026-03-04' } as const
    const corrected = event(2, { type: 'correct-milestone', applicationId: a, milestone, to })
    const after = only({ messages: first, events: [described, corrected] }).milestones
    expect(after).toHaveLength(1)
    expect(after[0]).toMatchObject({ ...to, source: 'm-1', certainty: 1, people: ['Ada Marsh'] })
    // What is named as it was found, by its new name or by the old one, goes.
    const gone = event(3, {
      type: 'remove-milestone',
      applicationId: a,
      milestone: { ...to, source: 'm-1' },
    })
    expect(only({ messages: first, events: [described, corrected, gone] }).milestones).toEqual([])
  })

  it('corrects the reason of a no, and drops it where it was none', () => {
    const first = messages.slice(0, 1)
    const no = { ...told('rejected', '2026-03-05'), statedReason: 'skills' } as const
    const milestone = { kind: 'rejected', date: '2026-03-05', source: 'entry' } as const
    const add = event(1, { type: 'add-milestone', applicationId: a, milestone: no })
    const correct = (to: MilestoneCorrection) =>
      only({
        messages: first,
        events: [add, event(2, { type: 'correct-milestone', applicationId: a, milestone, to })],
      }).milestones.at(-1)
    expect(correct({ kind: 'rejected', date: '2026-03-06' })).toMatchObject({
      date: '2026-03-06',
      statedReason: 'skills',
    })
    expect(
      correct({ kind: 'rejected', date: '2026-03-05', statedReason: null }),
    ).not.toHaveProperty('statedReason')
    expect(correct({ kind: 'withdrawn', date: '2026-03-05' })).not.toHaveProperty('statedReason')
  })

  it('corrects a note and takes one out, each by its words', () => {
    const note = (seq: number, text: string) => event(seq, { type: 'note', applicationId: a, text })
    const edit = (seq: number, from: string, to: string | null) =>
      event(seq, { type: 'edit-note', applicationId: a, from, to })
    const notesWith = (...events: readonly SearchEvent[]) =>
      only({ messages: messages.slice(0, 1), events }).notes
    const two = [note(1, 'Ada is kind'), note(2, 'ask about pay')]
    expect(notesWith(...two, edit(3, 'Ada is kind', 'Ada Marsh is kind'))).toEqual([
      'Ada Marsh is kind',
      'ask about pay',
    ])
    expect(notesWith(...two, edit(3, 'ask about pay', null))).toEqual(['Ada is kind'])
    expect(notesWith(...two, edit(3, 'never written', null))).toHaveLength(2)
    expect(notesWith(note(1, 'twice'), note(2, 'twice'), edit(3, 'twice', null))).toEqual(['twice'])
  })

  it('adds and removes milestones, and undoes both', () => {
    const add = event(1, {
      type: 'add-milestone',
      applicationId: a,
      milestone: told('screen', '2026-03-05'),
    })
    const remove = event(2, {
      type: 'remove-milestone',
      applicationId: a,
      milestone: { kind: 'acknowledged', date: '2026-03-01', source: 'm-1' },
    })
    const first = messages.slice(0, 1)
    expect(kinds(only({ messages: first, events: [add, remove] }))).toEqual([
      ['screen', '2026-03-05'],
    ])
    const undone = [
      add,
      remove,
      event(3, { type: 'undo', eventId: 'ev-1' }),
      event(4, { type: 'undo', eventId: 'ev-2' }),
    ]
    expect(kinds(only({ messages: first, events: undone }))).toEqual([
      ['acknowledged', '2026-03-01'],
    ])
  })

  it('removes an application and what later comes for it', () => {
    const events = [event(1, { type: 'remove-application', applicationId: a })]
    const later = mail(3, 'rejection', '2026-03-20', analyst)
    const { applications, aliases } = from({ messages: [...messages, later], events })
    expect(applications.map(({ id }) => id)).toEqual([b])
    expect(aliases.has(a)).toBe(false)
  })

  it('keeps notes, answers, moments and debriefs under every id that names the application', () => {
    const events = [
      merge,
      event(2, { type: 'note', applicationId: b, text: 'call Ana' }),
      event(3, { type: 'answer', applicationId: b, question: 'nerves', option: 'some' }),
      event(4, { type: 'moment', applicationId: a, feeling: 'low' }),
      event(5, { type: 'debrief', applicationId: b, outcome: 'done' }),
      event(6, { type: 'step', stepId: 's', outcome: 'later' }),
      event(7, { type: 'person', person: { name: 'Ana' } }),
    ]
    const search = from({ messages, events })
    expect(search.applications[0]).toMatchObject({
      notes: ['call Ana'],
      answers: { nerves: 'some' },
      moments: [{ at: '2026-06-01T12:00:00.000Z', feeling: 'low' }],
    })
    expect(search.debriefs.get(a)?.outcome).toBe('done')
    expect(search.steps.get('s')?.outcome).toBe('later')
    expect(search.person).toEqual({ name: 'Ana' })
  })

  it('lets events on unknown ids be without effect', () => {
    const unknown = 'a-nowhere'
    const events = [
      event(1, { type: 'edit', applicationId: unknown, facts: { role: 'X' } }),
      event(2, { type: 'merge', into: unknown, from: a }),
      event(3, { type: 'split', applicationId: unknown, messageIds: ['m-nowhere'] }),
      event(4, { type: 'settle-message', messageId: 'm-nowhere', verdict: 'accept' }),
      event(5, { type: 'remove-application', applicationId: unknown }),
    ]
    expect(from({ messages, events })).toEqual(from({ messages }))
  })
})

describe('rebuild', () => {
  const employers = ['Northwind', 'Northwind Traders', 'Contoso Ltd', null]
  const roles = ['Data Analyst', 'Senior Data Analyst', 'Engineer', null]
  const mailKinds = [
    'acknowledgement',
    'interview',
    'rejection',
    'update',
    'outreach',
    'offer',
  ] as const
  const made = fc.array(
    fc.record({
      kind: fc.constantFrom(...mailKinds),
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 6 }),
      employer: fc.constantFrom(...employers),
      role: fc.constantFrom(...roles),
      answersTo: fc.option(fc.integer({ min: 0, max: 20 })),
      isRow: fc.boolean(),
    }),
    { maxLength: 20 },
  )

  it('gives the same search in whatever order things are passed, and loses no mail', () => {
    fc.assert(
      fc.property(made, fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), (specs, keys) => {
        const date = (spec: (typeof specs)[number]) =>
          `2026-${String(spec.month).padStart(2, '0')}-${String(spec.day).padStart(2, '0')}`
        const entries = specs.flatMap((spec, at) =>
          spec.isRow && spec.employer
            ? [
                row(at, {
                  employer: spec.employer,
                  role: spec.role,
                  importId: `i-${at % 3}`,
                  milestones: [told('applied', date(spec))],
                }),
              ]
            : [],
        )
        const messages = specs.map((spec, at) =>
          mail(100 + at, spec.kind, date(spec), {
            employer: spec.employer,
            role: spec.role,
            answers: spec.answersTo === null ? [] : [`mid-${100 + spec.answersTo}@made.example`],
          }),
        )
        const straight = from({ messages, entries })
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item, at) => [keys[at], item] as const)
            .toSorted((x, y) => Number(x[0]) - Number(y[0]))
            .map(([, item]) => item)
        expect(from({ messages: shuffled(messages), entries: shuffled(entries) })).toEqual(straight)
        const waiting = new Set(straight.toReview.map(({ id }) => id))
        const lost = messages.filter(
          ({ id, reading }) =>
            !['outreach', 'update'].includes(reading.kind) &&
            !waiting.has(id) &&
            !straight.applicationOfMessage.has(id),
        )
        expect(lost).toEqual([])
        const ids = straight.applications.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 200 },
    )
  })
})
