/** Answers under Review that hold for a sender, over HTTP, and what an export keeps of them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { doubtfulNoes, writeDoubtful } from '../cli/doubtful-mailbox.ts'
import { message } from '../store/examples.ts'
import { servedHome } from './home-data.ts'

type Card = { messageId: string; asks: string; rules: string[]; sender: string; group: unknown }

async function withMails() {
  const served = await servedHome()
  const path = join(served.folder, 'mails.mbox')
  writeDoubtful(path, [
    ...doubtfulNoes('Larch Systems', 3, 1),
    ...doubtfulNoes('Quay Robotics', 1, 9, 'no-reply@greenhouse.io'),
  ])
  await importFiles(served.services, { paths: [path] })
  const cards = async (): Promise<Card[]> => (await served.ask('GET', '/review')).body.cards
  const rules = async () => (await served.ask('GET', '/sender-rules')).body.rules
  return { ...served, cards, rules }
}

describe('a card', () => {
  it('stands with its group and says which answers can hold for the sender', async () => {
    const { cards, closeNow } = await withMails()
    expect(await cards()).toMatchObject([
      { rules: [], group: { name: 'Quay Robotics', mails: 1, rows: 0 } },
      { rules: ['accept', 'dismiss'], group: { name: 'Larch Systems', mails: 3 } },
      { sender: 'jobs@larchsystems.example', alike: 2 },
      { sender: 'jobs@larchsystems.example' },
    ])
    await closeNow()
  })
})

describe('an answer for all mails of a sender', () => {
  it('decides those that wait, is listed, and goes with the answer by one undo', async () => {
    const { ask, cards, rules, closeNow } = await withMails()
    const id = (await cards())[1]?.messageId
    const { body } = await ask('POST', `/review/${id}`, { verdict: 'dismiss', always: true })
    expect(body.eventIds).toHaveLength(2)
    expect(await cards()).toHaveLength(1)
    const address = 'jobs@larchsystems.example'
    const made = { address, kind: 'rejection', verdict: 'dismiss', employer: null, decided: 2 }
    expect(await rules()).toEqual([{ eventId: body.eventIds[1], ...made }])
    await ask('POST', `/events/${body.eventIds[1]}/undo`)
    expect([(await cards()).length, await rules()]).toEqual([3, []])
    const again = await ask('POST', `/review/${(await cards())[1]?.messageId}`, {
      verdict: 'accept',
      always: true,
    })
    const asked = (await cards()).filter(({ asks }) => asks === 'what-is-it')
    expect(asked).toMatchObject([{ group: { name: 'Quay Robotics' } }])
    await ask('POST', '/events/undo', again.body)
    expect(await cards()).toHaveLength(3)
    await closeNow()
  })

  it('carries the employer that the person named, for mails that name none', async () => {
    const { ask, services, closeNow } = await servedHome()
    const nameless = ['m-1', 'm-2'].map((id) => {
      const made = message(id, 'rejection')
      const from = { name: '', address: 'Ida@Larch.example' }
      const mail = { ...made.mail, messageId: `${id}@x`, references: [], from }
      const reading = { ...made.reading, employer: null, role: null, needsReview: true }
      return { message: { ...made, mail, reading }, readerVersion: 'reader-1' }
    })
    await services.store.addMessages('i-1', nameless)
    const correction = { kind: 'rejection', employer: 'Larch', role: null }
    await ask('POST', '/review/m-1', { verdict: 'accept', correction, always: true })
    expect((await ask('GET', '/sender-rules')).body.rules).toMatchObject([
      // The other mail takes the employer from its sender, and nobody was asked about it.
      { address: 'ida@larch.example', employer: 'Larch', decided: 0 },
    ])
    const asked = (await ask('GET', '/review')).body.cards
    expect(asked.map(({ asks }: Card) => asks)).not.toContain('which-employer')
    await closeNow()
  })

  it('is refused where it would take in from a shared address, or the mail was misread', async () => {
    const { ask, cards, rules, closeNow } = await withMails()
    const [shared, own] = await cards()
    for (const [id, word] of [
      [shared?.messageId, { verdict: 'accept' }],
      [shared?.messageId, { verdict: 'dismiss' }],
      [own?.messageId, { verdict: 'accept', correction: { kind: 'update' } }],
    ] as const) {
      const answer = await ask('POST', `/review/${id}`, { ...word, always: true })
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-input' } } })
    }
    expect([(await cards()).length, await rules()]).toEqual([4, []])
    await closeNow()
  })

  it('survives an export into an empty home, byte for byte, and decides there too', async () => {
    const first = await withMails()
    const [, mail] = await first.cards()
    await first.ask('POST', `/review/${mail?.messageId}`, { verdict: 'dismiss', always: true })
    const { text } = await first.ask('GET', '/export')
    expect(JSON.parse(text).settled.senders).toHaveLength(1)
    const second = await servedHome()
    const path = join(second.folder, 'history.json')
    writeFileSync(path, text)
    for (const _ of [1, 2]) await importFiles(second.services, { paths: [path] })
    expect((await second.ask('GET', '/export')).text).toBe(text)
    expect((await second.ask('GET', '/review')).body.total).toBe(1)
    expect((await second.ask('GET', '/sender-rules')).body.rules).toMatchObject([{ decided: 2 }])
    await Promise.all([first.closeNow(), second.closeNow()])
  })

  it('keeps what it took in in the export, too', async () => {
    const first = await withMails()
    const [, mail] = await first.cards()
    await first.ask('POST', `/review/${mail?.messageId}`, { verdict: 'accept', always: true })
    const { text } = await first.ask('GET', '/export')
    const second = await servedHome()
    const path = join(second.folder, 'history.json')
    writeFileSync(path, text)
    await importFiles(second.services, { paths: [path] })
    expect((await second.ask('GET', '/export')).text).toBe(text)
    await Promise.all([first.closeNow(), second.closeNow()])
  })
})
