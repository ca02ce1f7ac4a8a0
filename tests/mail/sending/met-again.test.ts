/** What was sent is met again in a mailbox: told once, and its answer is told as one. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import type { Taken } from '#app/import/import-sink.ts'
import { markSent } from '#app/letters/mark-sent.ts'
import { sendLetter } from '#app/letters/send-letter.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Message } from '#core/model/message.ts'
import { connectedLetterHome, letterHome, PRIYA, SENDER, WORDS } from './sending-home.ts'
import { startSmtpServer, type TestServer } from './smtp-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startSmtpServer()
})
beforeEach(() => {
  server.taken.length = 0
  server.behave('takes')
})
afterAll(() => server.stop())

type Home = Awaited<ReturnType<typeof letterHome>>

/** What comes back when one asks. */
const ANSWER = [
  'Hi Sam,',
  '',
  'here is the feedback on your application that you asked for: a bit more time on the numbers, that is all. Good luck!',
]
const NO = [
  'Hi Sam,',
  '',
  'Thank you for your message. Unfortunately we have decided to move forward with another candidate for the Data Analyst position.',
]
const THANKS = ['Hi Sam,', '', 'thank you, that was kind. All the best!']
const PRIVATE = ['Pasta on Friday? The place at the corner is open again.']
/** Its words are of the search, so it is kept. */
const RECEIPT = [
  'Thank you for your application for the Data Analyst position.',
  'We have received your application and will be in touch.',
]
const AUTOMATIC = ['I am out of the office until Monday.']

function mailOf(head: Readonly<Record<string, string>>, lines: readonly string[]): string {
  const headers = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
  return [...headers, '', ...lines, ''].join('\r\n')
}

const answer = (more: Readonly<Record<string, string>>, lines: readonly string[] = ANSWER) =>
  mailOf(
    {
      From: `Priya Shah <${PRIYA}>`,
      To: SENDER,
      Subject: 'Lunch',
      Date: 'Thu, 26 Nov 2026 09:00:00 +0000',
      'Message-ID': '<answer@northwind.example>',
      ...more,
    },
    lines,
  )

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

/** The letter as a mail program sends it, under an id of its own. */
const ownCopy = (id: string, words: readonly string[] = WORDS.body.split('\n')) =>
  mailOf(
    {
      From: SENDER,
      To: PRIYA,
      Subject: encoded(WORDS.subject),
      Date: 'Wed, 25 Nov 2026 12:00:00 +0000',
      'Message-ID': `<${id}>`,
    },
    words,
  )

/** Brings mails in, in one go, after a look that keeps nothing and must tell the same. */
async function bringIn({ home, services }: Home, mails: readonly string[]) {
  const path = join(home, '..', `${mails.length}-mails.mbox`)
  const text = mails.map((mail) => `From somebody Wed Nov 25 12:00:00 2026\r\n${mail}\r\n`).join('')
  await writeFile(path, text)
  const told: Message[] = []
  const onTaken = ({ messages = [] }: Taken) => told.push(...messages)
  const preview = await importFiles(services, { paths: [path], dryRun: true, onTaken })
  const report = await importFiles(services, { paths: [path] })
  expect(report).toEqual(preview)
  const held = await services.store.messages(told.map(({ id }) => id))
  expect(told.filter(({ reading }) => reading.kind !== 'other')).toEqual(held)
  return loadSearch(services.store)
}

/** A letter goes over the mail server, and is found in the mailbox beside its answer. */
async function sentAndAnswered(lines: readonly string[]) {
  const made = await connectedLetterHome(server.port)
  await sendLetter(made.services, made.desk, made.letterId)
  const [sent] = server.taken
  const before = (await loadSearch(made.services.store)).applications[0]?.milestones
  const search = await bringIn(made, [
    sent?.raw ?? '',
    answer({ 'In-Reply-To': `<${sent?.mail.messageId}>` }, lines),
  ])
  return { made, before, search }
}

it('a letter that went over the mail server is told once, and its answer by its thread', async () => {
  const { made, before, search } = await sentAndAnswered(ANSWER)
  expect(search.applications).toHaveLength(1)
  expect(search.applications[0]?.milestones).toEqual(before)
  expect(search.toReview).toEqual([])
  const letter = search.letters.get(made.letterId)
  expect(letter?.sent?.messageId).toMatch(/^m-/)
  expect(letter?.answers).toHaveLength(1)
  const [held] = await made.services.store.messages(letter?.answers ?? [])
  expect(held?.mail.text).toContain('a bit more time on the numbers')
  expect(search.applicationOfMessage.get(held?.id ?? '')).toBe(made.applicationId)
})

it('an answer that tells the no again, plainly, is the answer and no further no', async () => {
  const { made, before, search } = await sentAndAnswered(NO)
  expect(search.applications.map(({ id }) => id)).toEqual([made.applicationId])
  expect(search.applications[0]?.milestones).toEqual(before)
  expect(search.toReview).toEqual([])
  expect(search.letters.get(made.letterId)?.answers).toHaveLength(1)
})

it('one that was copied is met by recipient, subject and day, and then its thread is known', async () => {
  const made = await letterHome()
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'copy' })
  const search = await bringIn(made, [
    // Its words would be read as a no of an employer's.
    ownCopy('own@home.example', ['Unfortunately we have decided to go with another candidate.']),
    answer({ References: '<own@home.example>' }, THANKS),
  ])
  expect(search.applications[0]?.milestones.map(({ kind }) => kind)).toEqual(['applied'])
  expect(search.letters.get(made.letterId)).toMatchObject({
    sent: { mailId: 'own@home.example' },
    answers: [expect.any(String)],
  })
})

it('an answer without a thread is known by who answers, and under which subject', async () => {
  const made = await letterHome()
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'mail-program' })
  const subject = encoded(`Re: ${WORDS.subject}`)
  const search = await bringIn(made, [answer({ Subject: subject }, THANKS)])
  expect(search.letters.get(made.letterId)?.answers).toHaveLength(1)
})

it('a word of the same person under another subject stays private', async () => {
  const made = await letterHome()
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'copy' })
  const search = await bringIn(made, [answer({}, PRIVATE)])
  expect(search.letters.get(made.letterId)?.answers).toEqual([])
  expect(await made.services.store.allMessages()).toEqual([])
})

it('an automatic word is no answer', async () => {
  const made = await letterHome()
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'copy' })
  const subject = encoded(`Re: ${WORDS.subject}`)
  const head = { Subject: subject, 'Auto-Submitted': 'auto-replied' }
  const search = await bringIn(made, [answer(head, AUTOMATIC)])
  expect(search.letters.get(made.letterId)?.answers).toEqual([])
})

it('an automatic word that is kept, since it speaks of the application, is no answer either', async () => {
  const made = await letterHome()
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'eml' })
  const Subject = encoded(`Automatic reply: ${WORDS.subject}`)
  const thread = { 'In-Reply-To': `<${(await made.letterNow())?.mailId}>` }
  const head = { Subject, ...thread, 'Auto-Submitted': 'auto-generated' }
  const search = await bringIn(made, [answer(head, RECEIPT)])
  const [held] = await made.services.store.allMessages()
  expect(search.applicationOfMessage.get(held?.id ?? '')).toBe(made.applicationId)
  expect(search.letters.get(made.letterId)?.answers).toEqual([])
  // Nor is it a receipt of the application, to be asked about.
  expect(search.toReview).toEqual([])
  expect(search.applications[0]?.milestones.map(({ kind }) => kind)).toEqual(['applied'])
})

it('a mail that was there before the person said that they sent it is met, too', async () => {
  const made = await letterHome()
  const no = ['We regret to tell you that we will not move forward with your application.']
  const before = await bringIn(made, [ownCopy('own@home.example', no)])
  const kinds = before.applications.flatMap(({ milestones }) => milestones.map(({ kind }) => kind))
  const held = await made.services.store.allMessages()
  expect([...kinds, ...before.toReview.map(({ of }) => of)].length + held.length).toBeGreaterThan(1)
  await markSent(made.services, made.desk.runs, made.letterId, { by: 'copy' })
  const search = await loadSearch(made.services.store)
  expect(search.letters.get(made.letterId)?.sent?.messageId).toBe(held[0]?.id)
  expect(search.toReview).toEqual([])
  expect(search.applications[0]?.milestones.map(({ kind }) => kind)).toEqual(['applied'])
})

it.each([
  ['it is in the mailbox', (raw: string) => raw],
  ['it was answered', (_: string, id: string) => answer({ 'In-Reply-To': `<${id}>` })],
])('one of which nobody knew whether it went, did: %s', async (_, mail) => {
  const made = await connectedLetterHome(server.port)
  server.behave('takes-and-goes')
  await expect(sendLetter(made.services, made.desk, made.letterId)).rejects.toThrow()
  const [sent] = server.taken
  await bringIn(made, [mail(sent?.raw ?? '', sent?.mail.messageId ?? '')])
  expect(await made.letterNow()).toMatchObject({ state: 'sent', sent: { by: 'smtp' } })
})
