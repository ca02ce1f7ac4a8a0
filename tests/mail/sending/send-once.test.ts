/** A letter goes once over a real mail server, or stays a draft, or the person is asked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { undoEvent } from '#app/change-application.ts'
import { holdLetter, keepLetter } from '#app/letters/keep-letter.ts'
import { markSent, settleLetter } from '#app/letters/mark-sent.ts'
import { connectOutgoing, tryOutgoing } from '#app/letters/outgoing-account.ts'
import { sendLetter } from '#app/letters/send-letter.ts'
import { loadSearch } from '#app/load-search.ts'
import { sendingDesk } from '../../../src/main/sending-desk.ts'
import { connectedLetterHome, letterHome, PRIYA, SENDER, TODAY, WORDS } from './sending-home.ts'
import { PASSWORD, REFUSED, startSmtpServer, type TestServer } from './smtp-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSmtpServer()
})
beforeEach(() => {
  server.taken.length = 0
  server.behave('takes')
})
afterAll(() => server.stop())

describe('a letter that is sent', () => {
  it('arrives once, word for word, under a Message-ID that is kept', async () => {
    const { services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
    const { letter } = await sendLetter(services, desk, letterId)
    expect(server.taken).toHaveLength(1)
    const [{ mail, to }] = server.taken as [TestServer['taken'][number]]
    expect(to).toBe(PRIYA)
    expect(mail).toMatchObject({ subject: WORDS.subject, sentOn: TODAY })
    expect(mail.text.trim()).toBe(WORDS.body)
    expect(mail.from).toMatchObject({ address: SENDER })
    expect(letter).toMatchObject({ state: 'sent', mailId: mail.messageId })
    expect(mail.messageId).toMatch(/^letter-[\da-f]{16}@home\.example$/)
    expect((await letterNow())?.sent).toMatchObject({ on: TODAY, by: 'smtp' })
  })

  it('goes once on a double click, a second tab and a retry', async () => {
    server.behave('slow')
    const { home, services, desk, letterId } = await connectedLetterHome(server.port)
    const otherTab = sendingDesk({ home, keychain: false })
    const tries = await Promise.allSettled([
      sendLetter(services, desk, letterId),
      sendLetter(services, desk, letterId),
      sendLetter(services, otherTab, letterId),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({ code: 'conflict' })
    await expect(markSent(services, desk.runs, letterId, { by: 'copy' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(server.taken).toHaveLength(1)
  })

  it('cannot be taken back, nor changed', async () => {
    const { services, desk, letterId, applicationId } = await connectedLetterHome(server.port)
    const { eventIds } = await sendLetter(services, desk, letterId)
    expect(eventIds).toEqual([])
    for (const { id, body } of await services.store.events()) {
      if (body.type !== 'sending-letter' && body.type !== 'letter-sent') continue
      await expect(undoEvent(services, id)).rejects.toMatchObject({ code: 'nothing-to-undo' })
    }
    const change = { letterId, applicationId, ...WORDS, body: 'Other words.' }
    await expect(keepLetter(services, desk.runs, change)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('means what it says: a withdrawal withdraws', async () => {
    const { services, desk, applicationId } = await connectedLetterHome(server.port)
    const words = { ...WORDS, kind: 'withdrawal', subject: 'Withdrawing' } as const
    const { letter } = await keepLetter(services, desk.runs, { applicationId, ...words })
    await sendLetter(services, desk, letter?.id ?? '')
    const { applications } = await loadSearch(services.store)
    expect(applications[0]?.milestones.at(-1)).toMatchObject({ kind: 'withdrawn', date: TODAY })
  })
})

describe('a letter that the server does not take', () => {
  it.each([
    ['its words', 'refuses-mail', 'mail-refused'],
    ['anything just now', 'busy', 'mail-busy'],
    ['more than the recipient before the line breaks', 'goes-before-mail', 'mail-connection-lost'],
  ] as const)(
    'stays a draft where it does not take %s, and can be sent again',
    async (_, how, code) => {
      const { services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
      server.behave(how)
      const sending = sendLetter(services, desk, letterId)
      await expect(sending).rejects.toMatchObject({ code })
      await expect(sending).rejects.toThrow(/was not sent; it is kept/)
      expect(await letterNow()).toMatchObject({ state: 'draft', body: WORDS.body })
      server.behave('takes')
      await sendLetter(services, desk, letterId)
      expect(server.taken).toHaveLength(1)
    },
  )

  it('stays a draft where nobody is there, or nobody can be', async () => {
    const { services, desk, letterId, applicationId, letterNow } = await connectedLetterHome(
      server.port,
    )
    const readdress = (to: string | null) =>
      keepLetter(services, desk.runs, { letterId, applicationId, ...WORDS, to })
    await readdress(REFUSED)
    const refused = sendLetter(services, desk, letterId)
    await expect(refused).rejects.toMatchObject({ code: 'mail-refused' })
    await expect(refused).rejects.toThrow(/recipient \(550\).*not sent; it is kept/)
    for (const to of [null, 'no address', 'no-reply@northwind.example']) {
      await readdress(to)
      await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
        code: 'bad-input',
      })
    }
    expect(await letterNow()).toMatchObject({ state: 'draft' })
    expect(server.taken).toEqual([])
  })

  it('stays a draft where the password does not hold or the server is gone', async () => {
    const { services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
    await desk.passwords.keep(`smtp ${SENDER}`, 'another one')
    const wrong = sendLetter(services, desk, letterId)
    await expect(wrong).rejects.toMatchObject({ code: 'mail-sign-in' })
    await expect(wrong).rejects.not.toThrow(/another one/)
    await desk.place.keep({ address: SENDER, host: '127.0.0.1', port: 1, user: 'sam' })
    const gone = sendLetter(services, desk, letterId)
    await expect(gone).rejects.toMatchObject({ code: 'mail-unreachable' })
    await desk.passwords.forget(`smtp ${SENDER}`)
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
      code: 'mail-password-missing',
    })
    expect((await letterNow())?.state).toBe('draft')
  })
})

describe('a letter of which nobody knows whether it went', () => {
  it('is never sent again by itself: the person is asked', async () => {
    const { services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
    server.behave('takes-and-goes')
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
      code: 'letter-unsure',
    })
    expect(server.taken).toHaveLength(1)
    server.behave('takes')
    expect((await letterNow())?.state).toBe('unsure')
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
      code: 'letter-unsure',
    })
    const settled = await settleLetter(services, desk.runs, letterId, { went: true })
    expect(settled.letter).toMatchObject({ state: 'sent', mailId: server.taken[0]?.mail.messageId })
    expect(server.taken).toHaveLength(1)
  })

  it('goes again, under the same Message-ID, when the person says that it did not', async () => {
    const { services, desk, letterId } = await connectedLetterHome(server.port)
    server.behave('takes-and-goes')
    await expect(sendLetter(services, desk, letterId)).rejects.toThrow()
    server.behave('takes')
    await settleLetter(services, desk.runs, letterId, { went: false })
    await sendLetter(services, desk, letterId)
    const ids = server.taken.map(({ mail }) => mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('is one that a process which died was handing over, once that cannot be any more', async () => {
    const { home, services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
    const letter = await letterNow()
    const { id: _, ...words } = { id: '', ...WORDS }
    // As kill -9 leaves it: said before it was handed over, and nothing after.
    await services.store.appendEvent(services.clock.now(), {
      ...{ type: 'sending-letter', letterId, applicationId: letter?.applicationId ?? '' },
      ...{ ...words, mailId: 'letter-x@home.example' },
    })
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
      code: 'letter-unsure',
    })
    expect((await letterNow())?.state).toBe('sending')
    const settle = (now: string) => {
      const later = { ...services, clock: fixedClock(now) }
      const other = sendingDesk({ home, keychain: false })
      return settleLetter(later, other.runs, letterId, { went: false })
    }
    await expect(settle(services.clock.now())).rejects.toMatchObject({ code: 'conflict' })
    const settled = await settle('2026-11-26T09:00:00.000Z')
    expect(settled.letter?.state).toBe('draft')
    expect(server.taken).toEqual([])
  })
})

describe('a letter that waits', () => {
  it('cannot go by any way before its day, unless the person lets it go', async () => {
    const { services, desk, letterId, letterNow } = await connectedLetterHome(server.port)
    await holdLetter(services, desk.runs, letterId, { until: '2026-11-26' })
    expect(await letterNow()).toMatchObject({ state: 'held', heldUntil: '2026-11-26' })
    await expect(sendLetter(services, desk, letterId)).rejects.toMatchObject({
      code: 'letter-held',
    })
    const byHand = markSent(services, desk.runs, letterId, { by: 'copy' })
    await expect(byHand).rejects.toMatchObject({ code: 'letter-held' })
    await expect(holdLetter(services, desk.runs, letterId, { until: TODAY })).rejects.toMatchObject(
      { code: 'bad-date' },
    )
    await holdLetter(services, desk.runs, letterId, { until: null })
    await sendLetter(services, desk, letterId)
    expect(server.taken).toHaveLength(1)
  })

  it('goes on its day, by the person’s hand alone', async () => {
    const { services, desk, letterId } = await connectedLetterHome(server.port)
    await holdLetter(services, desk.runs, letterId, { until: '2026-11-26' })
    const tomorrow = { ...services, clock: fixedClock('2026-11-26') }
    expect(server.taken).toEqual([])
    await sendLetter(tomorrow, desk, letterId)
    expect(server.taken).toHaveLength(1)
  })

  it('cannot go by any way with a gap, the person’s own included', async () => {
    const { services, desk, letterId, applicationId } = await connectedLetterHome(server.port)
    const body = 'Dear [first name], thank you.'
    await keepLetter(services, desk.runs, { letterId, applicationId, ...WORDS, body })
    for (const act of [
      () => sendLetter(services, desk, letterId),
      () => markSent(services, desk.runs, letterId, { by: 'eml' }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'letter-has-gaps' })
    }
    expect(server.taken).toEqual([])
  })

  it('does not go as it was not seen', async () => {
    const { services, desk, letterId } = await connectedLetterHome(server.port)
    const seen = { keptAt: '2026-11-24T08:00:00.000Z' }
    await expect(sendLetter(services, desk, letterId, seen)).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(server.taken).toEqual([])
  })
})

describe('the mail server for sending', () => {
  it('is tried before it is kept, and takes the password of the mailbox where none is given', async () => {
    const { services, desk } = await letterHome()
    const place = { address: SENDER, host: '127.0.0.1', port: server.port, user: 'sam' }
    const wrong = connectOutgoing(services, desk, { ...place, password: 'no' })
    await expect(wrong).rejects.toMatchObject({ code: 'mail-sign-in' })
    expect(await desk.place.read()).toBeNull()
    await expect(connectOutgoing(services, desk, place)).rejects.toMatchObject({
      code: 'bad-input',
    })
    await desk.passwords.keep(SENDER, PASSWORD)
    const { outgoing } = await connectOutgoing(services, desk, place)
    expect(outgoing).toEqual({ ...place, passwordIn: 'file' })
    const before = server.signIns()
    await tryOutgoing(desk)
    expect(server.signIns()).toBe(before + 1)
    expect(server.taken).toEqual([])
  })
})
