/** Where a mail is asked about although one application leads, and where it is not. */
import { expect, it } from 'vitest'
import { mail } from './made-members.test-data.ts'
import { rebuild } from './rebuild.ts'

const rebuilt = (...messages: ReturnType<typeof mail>[]) => {
  const { applications, toReview } = rebuild({ messages, entries: [], events: [] })
  return {
    applications: applications.map(({ messageIds }) => messageIds),
    asked: toReview.map(({ id }) => id),
  }
}
const IDA = 'ida.krantz@northwind.example'

it('asks about a no for a senior role where only the plain one is known', () => {
  const { asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { role: 'Data Analyst' }),
    mail(2, 'rejection', '2026-03-20', { role: 'Senior Data Analyst' }),
  )
  expect(asked).toEqual(['m-2'])
})

it('opens two applications for a plain and a senior role that one system confirms', () => {
  const { applications, asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { role: 'Data Analyst' }),
    mail(2, 'acknowledgement', '2026-03-02', { role: 'Senior Data Analyst' }),
    mail(3, 'rejection', '2026-03-20', { role: 'Senior Data Analyst' }),
  )
  expect(applications).toEqual([['m-1'], ['m-2', 'm-3']])
  expect(asked).toEqual([])
})

it('asks where a known person writes of a role that nobody named before', () => {
  const { applications, asked } = rebuilt(
    mail(1, 'interview', '2026-03-01', { role: 'Marketing Manager', from: IDA }),
    mail(2, 'interview', '2026-03-10', { role: 'Growth Lead', from: IDA }),
  )
  expect(applications).toEqual([['m-1']])
  expect(asked).toEqual(['m-2'])
})

it('asks about a no for a role that was left and tried again without being named', () => {
  const { asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-01-05', { role: 'Planner' }),
    mail(2, 'acknowledgement', '2026-04-10', { role: null }),
    mail(3, 'rejection', '2026-05-01', { role: 'Planner' }),
  )
  expect(asked).toEqual(['m-3'])
})

it('asks where a second person asks to a first talk after talks, and names no role', () => {
  const { asked } = rebuilt(
    mail(1, 'interview', '2026-03-01', { role: 'Planner', from: IDA, round: 'interview' }),
    mail(2, 'interview', '2026-03-12', {
      role: null,
      from: 'tom.hadley@northwind.example',
      round: 'screen',
    }),
  )
  expect(asked).toEqual(['m-2'])
})

it('lets a person known from an application open it again after a no', () => {
  const { applications, asked } = rebuilt(
    mail(1, 'interview', '2026-03-01', { role: 'Planner', from: IDA }),
    mail(2, 'rejection', '2026-03-12', { role: 'Planner', from: IDA }),
    mail(3, 'offer', '2026-04-02', { role: null, from: IDA }),
  )
  expect(applications).toEqual([['m-1', 'm-2', 'm-3']])
  expect(asked).toEqual([])
})

it('tells two houses one letter apart by their own addresses, also where a system writes for them', () => {
  const { applications, asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { employer: 'Corvane' }),
    mail(2, 'acknowledgement', '2026-03-10', { employer: 'Corvana' }),
    mail(3, 'interview', '2026-03-14', { employer: 'Corvane', from: 'liam@corvane.example' }),
    mail(4, 'interview', '2026-03-20', { employer: 'Corvana', from: 'ines@corvana.example' }),
    mail(5, 'rejection', '2026-04-02', { employer: 'Corvana' }),
  )
  expect(applications).toEqual([
    ['m-1', 'm-3'],
    ['m-2', 'm-4', 'm-5'],
  ])
  expect(asked).toEqual([])
})

it('asks about a name one letter away that no address spells', () => {
  const { asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { employer: 'Corvane' }),
    mail(2, 'interview', '2026-03-14', { employer: 'Corvane', from: 'liam@corvane.example' }),
    mail(3, 'rejection', '2026-04-02', { employer: 'Corvana' }),
  )
  expect(asked).toEqual(['m-3'])
})

it('takes two domains that write one name for no two houses', () => {
  const { applications, asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-03-01', { employer: 'Müller', from: 'jobs@muller.example' }),
    mail(2, 'interview', '2026-03-14', { employer: 'Mueller', from: 'tom@mueller.example' }),
  )
  expect(applications).toEqual([['m-1']])
  expect(asked).toEqual(['m-2'])
})

it('follows an agency from its own name to that of the client in one thread', () => {
  const from = 'rosa@harrowsearch.example'
  const of = (employer: string, role: string, answers: readonly string[] = []) => ({
    employer,
    role,
    from,
    answers,
  })
  const { applications } = rebuilt(
    mail(1, 'acknowledgement', '2026-02-01', of('Contoso', 'Buyer')),
    mail(2, 'acknowledgement', '2026-02-02', of('Fabrikam', 'Courier')),
    mail(3, 'acknowledgement', '2026-03-01', of('Harrow Search', 'Planner')),
    mail(4, 'interview', '2026-03-10', of('Northwind', 'Planner', ['mid-3@made.example'])),
  )
  expect(applications).toEqual([['m-1'], ['m-2'], ['m-3', 'm-4']])
})

/** Kinds of the milestones that these mails tell of. */
const talksOf = (...messages: readonly ReturnType<typeof mail>[]) =>
  rebuild({ messages, entries: [], events: [] }).applications.flatMap(({ milestones }) =>
    milestones.map(({ kind }) => kind),
  )

const SCREEN = mail(1, 'interview', '2026-03-01', {
  round: 'screen',
  decidedBy: ['a short phone screen'],
})

it('takes the reminder of "your interview" after a phone screen was fixed for the same talk', () => {
  const reminder = 'This is a reminder of your upcoming interview.'
  expect(
    talksOf(
      SCREEN,
      mail(2, 'interview', '2026-03-04', { round: 'interview', decidedBy: [reminder] }),
    ),
  ).toEqual(['screen'])
})

it('takes an invitation to an interview, days after a phone screen was fixed, for another talk', () => {
  const second = { round: 'interview', subject: 'Invitation to interview: please confirm' } as const
  expect(talksOf(SCREEN, mail(2, 'interview', '2026-03-04', second))).toEqual([
    'screen',
    'interview',
  ])
  expect(
    talksOf(
      SCREEN,
      mail(2, 'interview', '2026-03-04', { subject: 'Invitation to interview' }),
      mail(3, 'interview', '2026-03-06', { subject: 'Erinnerung: Ihr Vorstellungsgespräch' }),
    ),
  ).toEqual(['screen', 'interview'])
})

it.each([
  ['interview', 'Planner', '2026-06-29', false],
  ['interview', 'Planner', '2026-07-02', true],
  ['interview', null, '2026-05-03', true],
  ['rejection', 'Planner', '2026-06-29', false],
  ['rejection', 'Planner', '2026-07-02', true],
  ['rejection', null, '2026-06-02', true],
] as const)(
  'waits half a year for the first answer to a role by its name, not so long without it: %s, %s, %s',
  (kind, role, day, isAsked) => {
    const { asked } = rebuilt(
      mail(1, 'acknowledgement', '2026-01-01', { role: 'Planner' }),
      mail(2, kind, day, { role }),
    )
    expect(asked).toEqual(isAsked ? ['m-2'] : [])
  },
)

it('asks where a role by its name comes again long after its talks', () => {
  const { asked } = rebuilt(
    mail(1, 'acknowledgement', '2026-01-01', { role: 'Planner' }),
    mail(2, 'interview', '2026-01-20', { role: 'Planner' }),
    mail(3, 'interview', '2026-06-20', { role: 'Planner', round: 'screen' }),
  )
  expect(asked).toEqual(['m-3'])
})

it('joins nothing by a role that only stands in what a mail answers, and tells it where no other is known', () => {
  const of = (role: string | null) => mail(1, 'acknowledgement', '2026-01-01', { role })
  const answer = mail(2, 'rejection', '2026-01-20', { role: 'Warehouse Clerk' })
  const no = { ...answer, reading: { ...answer.reading, isRoleAnswered: true } }
  const roles = (role: string | null) =>
    rebuild({ messages: [of(role), no], entries: [], events: [] }).applications.map(
      (one) => one.role,
    )
  expect(roles('Planner')).toEqual(['Planner'])
  expect(roles(null)).toEqual(['Warehouse Clerk'])
})
