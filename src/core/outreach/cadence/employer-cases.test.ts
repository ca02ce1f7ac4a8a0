/** From mails, letters and entered contacts to cases, and the steps and checks made of them. */
import { describe, expect, it } from 'vitest'
import { mailSaid } from '#core/calendar/mail-said.ts'
import { event, row } from '#core/history/made-members.test-data.ts'
import { rebuild } from '#core/history/rebuild.ts'
import type { EventBody } from '#core/model/events.ts'
import type { Message, MessageKind } from '#core/model/message.ts'
import { conversationsWith } from './conversations.ts'
import { employerCases } from './employer-cases.ts'
import { isPlace, workdaysInAll } from './free-days.ts'
import { keptLetterSteps } from './kept-letter-steps.ts'
import { countryOfAddress, countryOfLocale, countryOfZone } from './place-guess.ts'
import { timingOf } from './timing-check.ts'

// Tuesday.
const TALKED_ON = '2026-03-03'
const ZONE = 'Europe/Berlin'

function mail(id: string, kind: MessageKind, sentOn: string, text: string): Message {
  return {
    id,
    mail: {
      messageId: null,
      references: [],
      from: { name: 'Priya Shah', address: 'priya@northwind.fr' },
      replyTo: null,
      to: [],
      subject: 'Your application',
      sentAt: `${sentOn}T09:00:00.000Z`,
      sentOn,
      text,
      isBulk: false,
      isAutoReply: false,
      calendarMethod: null,
      attachmentNames: [],
    },
    reading: {
      kind,
      confidence: 1,
      employer: null,
      role: null,
      date: sentOn,
      statedReason: null,
      afterStage: null,
      round: null,
      decidedBy: [],
      needsReview: false,
    },
  }
}

/** What is due with Northwind, where a talk took place, after these mails and events. */
function found(today: string, messages: readonly Message[], bodies: readonly EventBody[] = []) {
  const messageIds = messages.map(({ id }) => id)
  const talk = { kind: 'interview' as const, date: TALKED_ON, source: 'entry', certainty: 1 }
  const entry = { ...row(1, { milestones: [talk] }), messageIds }
  const search = rebuild({
    messages: [],
    entries: [entry],
    events: bodies.map((body, at) => event(10 + at, body)),
  })
  const [one] = employerCases({
    search,
    messages: new Map(messages.map((message) => [message.id, message])),
    saidOf: mailSaid,
    today,
    zone: ZONE,
    place: 'DE',
    isPlace,
    workdaysIn: workdaysInAll,
    metOn: new Map(),
  })
  if (!one) throw new Error('Nothing of interest.')
  return { search, one, conversations: conversationsWith(one) }
}

const applicationId = found(TALKED_ON, []).search.applications[0]?.id as string
const kinds = ({ conversations }: ReturnType<typeof found>) =>
  conversations.map(({ kind, on }) => [kind, on])

const SENT = {
  letterId: 'l-1',
  applicationId,
  kind: 'check-in',
  to: 'priya@northwind.fr',
  subject: 'Where things stand',
  body: 'Dear Priya,',
} as const

describe('a case', () => {
  it('counts a mail as an answer, and takes the date that it names', () => {
    const plain = mail('m-1', 'update', '2026-03-06', 'We are still talking to others.')
    // Six working days after Friday 6 March.
    expect(kinds(found('2026-03-09', [plain]))).toEqual([['check-in', '2026-03-16']])
    const dated = mail('m-1', 'update', '2026-03-06', 'We will get back to you by 20 March.')
    expect(kinds(found('2026-03-09', [dated]))).toEqual([['check-in', '2026-03-24']])
  })

  it('takes no receipt for an answer', () => {
    const receipt = mail('m-1', 'acknowledgement', '2026-03-06', 'Thank you for applying.')
    expect(kinds(found('2026-03-09', [receipt]))).toEqual([['check-in', '2026-03-11']])
  })

  it('stops where they asked not to be written to', () => {
    const text = 'Please do not contact us about the status of your application.'
    const no = found('2026-03-09', [mail('m-1', 'update', '2026-03-06', text)])
    expect(no.one.stop).toBe('asked-not-to')
    expect(kinds(no)).toEqual([])
  })

  it('counts a letter that was sent, and one that is only kept does not count', () => {
    const kept: EventBody = { type: 'keep-letter', ...SENT, heldUntil: null }
    expect(kinds(found('2026-03-12', [], [kept]))).toEqual([['check-in', '2026-03-11']])
    const sent: EventBody = {
      type: 'letter-sent',
      ...SENT,
      sentOn: '2026-03-11',
      by: 'copy',
      mailId: null,
    }
    expect(kinds(found('2026-03-12', [], [kept, sent]))).toEqual([['check-in', '2026-03-18']])
  })

  it('guesses where the employer is by the address, and goes by the word of the person', () => {
    const french = mail('m-1', 'update', '2026-03-06', 'We are still talking to others.')
    expect(found('2026-03-09', [french]).one.employerPlace).toEqual({
      place: 'FR',
      isGuessed: true,
    })
    const said: EventBody = { type: 'edit', applicationId, facts: { country: 'US' } }
    expect(found('2026-03-09', [french], [said]).one.employerPlace).toEqual({
      place: 'US',
      isGuessed: false,
    })
    expect(found('2026-03-09', []).one.employerPlace).toEqual({ place: 'DE', isGuessed: true })
  })
})

describe('a guess of a place', () => {
  it('knows country endings, and those that tell nothing', () => {
    expect(countryOfAddress('jobs@northwind.co.uk')).toBe('GB')
    expect(countryOfAddress('a@northwind.de')).toBe('DE')
    for (const address of ['a@northwind.com', 'a@northwind.io', 'a@northwind.ai', 'a@northwind.eu'])
      expect(countryOfAddress(address)).toBeNull()
  })
  it('knows the country of a zone and of a language setting', () => {
    expect(countryOfZone('Europe/Berlin', ['AT', 'DE'])).toBe('DE')
    expect(countryOfZone('UTC', ['AT', 'DE', 'US'])).toBeNull()
    expect([countryOfLocale('pt-BR'), countryOfLocale('de')]).toEqual(['BR', null])
  })
})

describe('the check of a letter', () => {
  const at = (today: string, name: Parameters<typeof timingOf>[0]) => {
    const { conversations, one } = found(today, [])
    return timingOf(name, conversations, one.stop, today)
  }
  it('is not ok before the day, and ok from then on; it calls itself etiquette', () => {
    expect(at('2026-03-10', 'check-in')).toMatchObject({ id: 'timing', ok: false })
    expect(at('2026-03-11', 'check-in')).toMatchObject({ ok: true })
    expect(at('2026-03-10', 'check-in')?.message).toContain('from Wednesday, 11 March')
    expect(at('2026-03-11', 'check-in')?.message).toContain('This is etiquette')
  })
  it('says nothing of letters that have no day, and warns after a stop', () => {
    expect(at('2026-03-11', 'acceptance')).toBeNull()
    expect(timingOf('acceptance', [], 'stopped', '2026-03-11')).toMatchObject({ ok: false })
  })
})

describe('a letter that waits', () => {
  const steps = (today: string, ...bodies: readonly EventBody[]) => {
    const { search } = found(TALKED_ON, [], bodies)
    const employers = new Map(search.applications.map(({ id, employer }) => [id, employer]))
    const around = { today, zone: ZONE, told: new Set<string>() }
    return keptLetterSteps(search.letters.values(), employers, around)
  }
  const held: EventBody = { type: 'keep-letter', ...SENT, heldUntil: '2026-06-02' }
  it('comes up on the day until which it was held, not before', () => {
    expect(steps('2026-06-01', held)).toEqual([])
    const [step] = steps('2026-06-02', held)
    expect(step).toMatchObject({ isPressing: true, draft: { kind: 'check-in' } })
    expect(step?.title).toContain('once more')
  })
  it('is asked about where nobody knows whether it went', () => {
    const sending: EventBody = { type: 'sending-letter', ...SENT, mailId: 'x@home.example' }
    expect(steps('2026-06-02', sending)[0]?.title).toContain('See whether your letter')
  })
})
