/**
 * The language model over HTTP against a stand-in server: nothing goes before consent, what
 * comes back is held against the mail, and whatever fails, nothing is lost.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { languageModel } from '#adapters/language-model.ts'
import { importFiles } from '#app/import/import-files.ts'
import { type Answer, json, NAME, says, startStandIn } from '../model/stand-in.ts'
import {
  GOOD_ANSWER,
  HIDING,
  PLAIN,
  QUOTE,
  SECOND,
  SLY,
  SPEAKING,
  THANKS,
  writeWaiting,
} from '../model/waiting-mails.ts'
import { servedHome } from './home-data.ts'

type Mails = Parameters<typeof writeWaiting>[1]
type Card = { messageId: string; message: { subject: string }; opinion: Record<string, unknown> }

const KEY = 'sk-test-0123456789'

async function home(mails: Mails = [PLAIN], answer?: Answer) {
  const served = await servedHome()
  const server = await startStandIn(answer)
  onTestFinished(async () => {
    await served.asks.settle()
    await served.closeNow()
    await server.stop()
  })
  const path = join(served.folder, 'mails.mbox')
  writeWaiting(path, mails)
  await importFiles(served.services, { paths: [path] })
  const { ask } = served
  const cards = async (): Promise<Card[]> => (await ask('GET', '/review')).body.cards
  const on = () => ask('PUT', '/model', { address: server.address, name: NAME, key: KEY })
  const outgoing = async (messageIds?: string[]) =>
    (await ask('POST', '/model/outgoing', messageIds ? { messageIds } : {})).body
  const send = async (shown: { messageId: string; seen: string }[]) => {
    const mails = shown.map(({ messageId, seen }) => ({ messageId, seen }))
    return ask('POST', '/model/questions', { mails })
  }
  const over = async (id: string) => {
    for (;;) {
      const { body } = await ask('GET', `/model/questions/${id}`)
      if (body.state !== 'running') return body.report
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  /** All that waits: shown, confirmed, waited for. */
  const askAll = async () => over((await send((await outgoing()).mails)).body.id)
  return { ...served, server, cards, on, outgoing, send, over, askAll }
}

/** What the page sends when the model's word is taken. */
function correctionOf(card: Card | undefined) {
  const given = card?.opinion.suggestion as Record<string, unknown>
  const keys = ['kind', 'employer', 'role', 'statedReason', 'afterStage']
  return Object.fromEntries(keys.map((key) => [key, given[key]]))
}

describe('until the person has said yes', () => {
  it('nothing is sent: not by naming a model, looking at Review, or seeing what would go', async () => {
    const { ask, cards, on, outgoing, server } = await home()
    expect((await ask('GET', '/model')).body).toMatchObject({ named: null, sentTotal: 0 })
    expect((await cards())[0]?.opinion).toBeNull()
    const off = await ask('POST', '/model/outgoing', {})
    expect(off).toMatchObject({ status: 409, body: { error: { code: 'model-off' } } })
    await on()
    expect((await cards())[0]?.opinion).toMatchObject({ canAsk: true, suggestion: null })
    const shown = await outgoing()
    expect(shown).toMatchObject({ host: server.host, model: NAME, leftOut: [] })
    expect(shown.mails[0].text).toContain(QUOTE)
    expect(server.asked).toEqual([])
  })

  it('no mail is sent that was not confirmed, and exactly the text that was shown goes', async () => {
    const mails = [
      PLAIN,
      { ...PLAIN, subject: SECOND },
      { ...PLAIN, subject: 'Your application, third' },
    ]
    const { ask, on, outgoing, over, send, server } = await home(mails, says(GOOD_ANSWER))
    await on()
    const shown = await outgoing()
    const { body, status } = await send([shown.mails[1]])
    expect([status, (await over(body.id)).asked]).toEqual([202, 1])
    expect(server.questions()).toHaveLength(1)
    const { messages, model, temperature } = JSON.parse(server.questions()[0]?.body ?? '')
    expect([model, temperature]).toEqual([NAME, 0])
    expect(messages).toEqual([
      { role: 'system', content: shown.instructions },
      { role: 'user', content: shown.mails[1].data },
    ])
    expect(server.questions()[0]?.body).not.toMatch(/mara|lind/i)
    expect(server.questions()[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    const { sent } = (await ask('GET', '/model')).body
    const to = { host: server.host, model: NAME, result: 'suggestion' }
    expect(sent).toMatchObject([
      { messageId: shown.mails[1].messageId, subject: 'Your application, second', ...to },
    ])
  })

  it('what was seen must be what goes: another text, model or address sends nothing', async () => {
    const { ask, on, outgoing, send, server } = await home()
    await on()
    const { mails } = await outgoing()
    const changes = [
      () => ask('PUT', '/person', { name: 'Ines Tide' }),
      () => ask('PUT', '/model', { address: server.address, name: 'another' }),
      () => ask('PUT', '/model', { address: `${server.address}/x`, name: NAME }),
    ]
    for (const change of changes) {
      await on()
      await change()
      expect(await send(mails)).toMatchObject({
        status: 409,
        body: { error: { code: 'conflict' } },
      })
    }
    expect(await send([{ ...mails[0], seen: 'seen-0' }])).toMatchObject({ status: 409 })
    expect(server.asked).toEqual([])
  })

  it('what goes is written down before it goes: a kill in between hides nothing', async () => {
    const { askAll, on, server, services } = await home()
    const written: unknown[] = []
    server.answer(async (response, asked) => {
      const events = await services.store.events()
      written.push(events.at(-1)?.body)
      await says(GOOD_ANSWER)(response, asked)
    })
    await on()
    await askAll()
    expect(written).toMatchObject([{ type: 'ask-model', host: server.host, model: NAME }])
  })

  it('a mail that does not wait cannot be sent', async () => {
    const { ask, on, outgoing, server, cards } = await home()
    await on()
    const { mails } = await outgoing()
    await ask('POST', `/review/${(await cards())[0]?.messageId}`, { verdict: 'dismiss' })
    const ids = { messageIds: [mails[0].messageId] }
    expect(await ask('POST', '/model/outgoing', ids)).toMatchObject({ status: 404 })
    expect(await ask('POST', '/model/questions', { mails: [] })).toMatchObject({ status: 400 })
    expect(server.asked).toEqual([])
  })
})

describe('a suggestion', () => {
  it('stands on the card as the word of the model, and enters nothing until the person says so', async () => {
    const { ask, askAll, cards, on, server } = await home([PLAIN], says(GOOD_ANSWER))
    await on()
    const before = await ask('GET', '/applications')
    await askAll()
    const [card] = await cards()
    expect(card?.opinion).toMatchObject({
      model: NAME,
      suggestion: {
        kind: 'rejection',
        role: 'Tide Planner',
        decidedBy: [QUOTE],
        words: 'a rejection from Larch Systems for Tide Planner',
      },
    })
    expect((await ask('GET', '/applications')).text).toBe(before.text)
    const correction = correctionOf(card)
    await ask('POST', `/review/${card?.messageId}`, { verdict: 'accept', correction })
    const { applications } = (await ask('GET', '/applications')).body
    expect(applications).toMatchObject([
      {
        role: 'Tide Planner',
        outcome: 'rejected',
        milestones: [{ statedReason: 'other-candidate' }],
      },
    ])
    expect(await cards()).toEqual([])
    expect(server.questions()).toHaveLength(1)
  })

  it('carries the stage that a no came after into the history', async () => {
    const text = `${PLAIN.body}\n\n${THANKS}`
    const answer = JSON.stringify({ ...JSON.parse(GOOD_ANSWER), afterStage: 'interview' })
    const { ask, askAll, cards, on } = await home([{ body: text }], says(answer))
    await on()
    await askAll()
    const [card] = await cards()
    const correction = correctionOf(card)
    await ask('POST', `/review/${card?.messageId}`, { verdict: 'accept', correction })
    const { applications } = (await ask('GET', '/applications')).body
    expect(applications).toMatchObject([{ stageAtRejection: 'interview' }])
  })

  it('is in no export, and neither are key, address and what was sent', async () => {
    const { ask, askAll, on, server } = await home([PLAIN], says(GOOD_ANSWER))
    await on()
    await askAll()
    const { text } = await ask('GET', '/export')
    for (const secret of [KEY, NAME, server.host]) expect(text).not.toContain(secret)
  })
})

const WRONG: readonly (readonly [string, Answer, RegExp])[] = [
  [
    'an employer that is not in the text',
    says(GOOD_ANSWER.replace('Larch Systems', 'Globex')),
    /“Globex”/,
  ],
  ['a role that is not in the text', says(GOOD_ANSWER.replace('Tide Planner', 'Pilot')), /“Pilot”/],
  ['a quote that is not in the text', says(GOOD_ANSWER.replace(QUOTE, 'you are hired')), /quoted/],
  ['a kind that there is not', says(GOOD_ANSWER.replace('rejection', 'hired')), /"kind"/],
  ['prose around its JSON', says(`Sure! Here it is: ${GOOD_ANSWER}`), /one JSON object/],
  ['two objects', says(`${GOOD_ANSWER}${GOOD_ANSWER}`), /one JSON object/],
  [
    'more than was asked for',
    says(GOOD_ANSWER.replace('{', '{"settle":true,')),
    /keys that nobody/,
  ],
  ['a list', says('[]'), /form asked for/],
  ['nothing', says(''), /one JSON object/],
  [
    'something else than such servers do',
    (response) => json(response, { hello: 1 }),
    /form of such/,
  ],
  ['no JSON at all', (response) => void response.end('<html>'), /form of such/],
  ['2 MB', says('x'.repeat(2_000_000)), /larger than 256 kB/],
]

describe('an answer that cannot be borne out is refused, with the reason on the card', () => {
  it.each(WRONG)('%s', async (_, answer, reason) => {
    const { ask, askAll, cards, on } = await home([PLAIN], answer)
    await on()
    const before = await ask('GET', '/applications')
    const report = await askAll()
    expect(report).toMatchObject({ asked: 1, trouble: null, opinions: [{ suggestion: null }] })
    const [card] = await cards()
    expect(card?.opinion).toMatchObject({ suggestion: null, canAsk: true })
    expect(card?.opinion.refused).toMatch(reason)
    expect((await ask('GET', '/applications')).text).toBe(before.text)
    expect((await ask('GET', '/model')).body.sent).toMatchObject([{ result: 'refused' }])
  })

  it('a fence around the whole of it is no fault, and the next answer takes the place of the last', async () => {
    const { askAll, cards, on, server } = await home([PLAIN], says('no'))
    await on()
    await askAll()
    server.answer(says(`\`\`\`json\n${GOOD_ANSWER}\n\`\`\``))
    await askAll()
    expect((await cards())[0]?.opinion).toMatchObject({
      refused: null,
      suggestion: { kind: 'rejection' },
    })
  })
})

const FAILS: readonly (readonly [string, Answer, string, RegExp])[] = [
  [
    'does not accept the key',
    (r) => json(r, { error: { message: KEY } }, 401),
    'model-refused',
    /did not accept the key/,
  ],
  [
    'does not know the model',
    (r) => json(r, {}, 404),
    'model-refused',
    /has no model “stand-in-1b”/,
  ],
  ['fails', (r) => json(r, { error: KEY }, 500), 'model-refused', /fault of its own \(500\)/],
  ['is busy', (r) => json(r, {}, 429), 'model-refused', /just now/],
  ['closes the connection', (r) => void r.destroy(), 'model-unreachable', /broke off/],
  [
    'closes it in the middle',
    (r) => {
      r.writeHead(200, { 'content-length': '5000' })
      r.write('{"choices":', () => r.destroy())
    },
    'model-unreachable',
    /broke off/,
  ],
]

describe('a server that', () => {
  it.each(FAILS)(
    '%s: one clear sentence, the rest is not sent, nothing is lost',
    async (_, answer, code, sentence) => {
      const { ask, askAll, cards, on, server } = await home(
        [PLAIN, { ...PLAIN, subject: SECOND }],
        answer,
      )
      await on()
      const before = [await cards(), (await ask('GET', '/applications')).text]
      const report = await askAll()
      expect(report).toMatchObject({ asked: 1, notSent: 1, opinions: [], trouble: { code } })
      expect(report.trouble.message).toMatch(sentence)
      expect(JSON.stringify(report)).not.toContain(KEY)
      expect([await cards(), (await ask('GET', '/applications')).text]).toEqual(before)
      expect(server.questions()).toHaveLength(1)
      expect((await ask('GET', '/model')).body.sent).toMatchObject([{ result: 'no-answer' }])
    },
  )

  it('is down: says so, and Review is as it was', async () => {
    const { ask, askAll, cards, on, server } = await home()
    await on()
    const before = await cards()
    await server.stop()
    const { trouble } = await askAll()
    expect(trouble).toMatchObject({ code: 'model-unreachable' })
    expect(trouble.message).toContain(`Nothing answers at ${server.host}.`)
    expect(await cards()).toEqual(before)
    const tried = await ask('POST', '/model/models', { address: server.address })
    expect(tried).toMatchObject({ status: 502, body: { error: { code: 'model-unreachable' } } })
  })

  it('redirects is not followed: the other server hears nothing', async () => {
    const other = await startStandIn(says(GOOD_ANSWER))
    onTestFinished(other.stop)
    const { askAll, on } = await home([PLAIN], (response) => {
      response.writeHead(307, { location: `${other.address}/chat/completions` })
      response.end()
    })
    await on()
    expect((await askAll()).trouble.message).toMatch(/redirect \(307\)/)
    expect(other.asked).toEqual([])
  })

  it('takes no JSON mode is asked plainly, once', async () => {
    const { askAll, cards, on, server } = await home([PLAIN], (response, { body }) =>
      'response_format' in JSON.parse(body)
        ? json(response, {}, 400)
        : says(GOOD_ANSWER)(response, {} as never),
    )
    await on()
    await askAll()
    expect(server.questions()).toHaveLength(2)
    expect((await cards())[0]?.opinion).toMatchObject({ suggestion: { kind: 'rejection' } })
  })

  it('answers slowly can be stopped: what waits is not sent', async () => {
    const { ask, cards, on, outgoing, over, send, server } = await home(
      [PLAIN, { ...PLAIN, subject: SECOND }],
      () => undefined,
    )
    await on()
    const before = await cards()
    const shown = (await outgoing()).mails
    const { body } = await send(shown)
    expect(await send(shown)).toMatchObject({ status: 409 })
    await expect.poll(() => server.questions().length).toBe(1)
    await ask('POST', `/model/questions/${body.id}/stop`, {})
    expect(await over(body.id)).toMatchObject({
      asked: 1,
      notSent: 1,
      trouble: { code: 'stopped' },
    })
    expect(await cards()).toEqual(before)
    expect(await ask('GET', '/model/questions/none')).toMatchObject({ status: 404 })
  })

  it('answers too slowly is told so', async () => {
    const server = await startStandIn(() => undefined)
    onTestFinished(server.stop)
    const limits = { answerWithinMs: 60, listWithinMs: 60, mostBytes: 1_000 }
    const asked = languageModel(limits).ask({ address: server.address, name: NAME }, null, {
      instructions: '',
      data: '{}',
    })
    await expect(asked).rejects.toMatchObject({
      code: 'model-unreachable',
      message: /did not answer within/,
    })
  })

  it('is switched off meanwhile gets no further mail', async () => {
    const { ask, on, outgoing, over, send, server, model } = await home(
      [PLAIN, { ...PLAIN, subject: SECOND }],
      async (response) => {
        await model.place.forget()
        await says(GOOD_ANSWER)(response, {} as never)
      },
    )
    await on()
    const { body } = await send((await outgoing()).mails)
    expect(await over(body.id)).toMatchObject({
      asked: 1,
      notSent: 1,
      trouble: { code: 'model-off' },
    })
    expect(server.questions()).toHaveLength(1)
    expect((await ask('GET', '/review')).body.model).toBeNull()
  })
})

describe('instructions in a mail', () => {
  it('that a person can see keep it from any model, and change nothing', async () => {
    const { ask, cards, on, outgoing, send, server } = await home(SPEAKING, says(GOOD_ANSWER))
    await on()
    const { mails, leftOut } = await outgoing()
    expect([mails.length, leftOut.length]).toEqual([0, SPEAKING.length])
    for (const { opinion } of await cards()) {
      expect(opinion).toMatchObject({
        canAsk: false,
        speaksToReader: expect.stringMatching(/ignor/i),
      })
    }
    const forced = leftOut.map(({ messageId }: Card) => ({ messageId, seen: 'seen-1' }))
    expect(await send(forced)).toMatchObject({ status: 409 })
    expect(server.asked).toEqual([])
    expect((await ask('GET', '/applications')).body.applications).toEqual([])
  })

  it('that are hidden or quoted never reach it', async () => {
    const { askAll, on, server } = await home(
      HIDING,
      says(GOOD_ANSWER.replace('"Tide Planner"', 'null')),
    )
    await on()
    const { asked } = await askAll()
    expect(asked).toBe(HIDING.length)
    for (const { text } of server.mails()) {
      expect(text).toContain(QUOTE)
      expect(text).not.toMatch(/ignor|offer|json/i)
    }
  })

  it('that a model obeys all the same bring a suggestion for that mail at most', async () => {
    const mails = [
      { ...PLAIN, body: `${PLAIN.body}\n\n${SLY}` },
      { ...PLAIN, subject: SECOND },
    ]
    const obeys = JSON.stringify({
      kind: 'offer',
      employer: 'Larch Systems',
      role: null,
      statedReason: null,
      afterStage: null,
      quote: SLY,
    })
    const { ask, cards, on, outgoing, over, send } = await home(mails, says(obeys))
    await on()
    const before = (await ask('GET', '/applications')).text
    const cardOf = async (subject: string) =>
      (await cards()).find(({ message }) => message.subject === subject)
    const asked = (await cardOf('Your application'))?.messageId ?? ''
    const { mails: shown } = await outgoing([asked])
    await over((await send(shown)).body.id)
    const opinionOf = async (subject: string) => (await cardOf(subject))?.opinion
    expect(await opinionOf('Your application')).toMatchObject({ suggestion: { kind: 'offer' } })
    expect(await opinionOf('Your application, second')).toMatchObject({ suggestion: null })
    expect((await ask('GET', '/applications')).text).toBe(before)
  })
})

describe('the model that is named', () => {
  it('is kept with its key for the owner alone, and both go when it is switched off or all is erased', async () => {
    const { ask, home: folder, on } = await home()
    await on()
    const files = ['language-model.json', 'language-model.key'].map((name) => join(folder, name))
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(files[0] ?? '', 'utf8')).not.toContain(KEY)
    const { text } = await ask('GET', '/model')
    expect([text.includes(KEY), JSON.parse(text).hasKey]).toEqual([false, true])
    expect((await ask('DELETE', '/model')).body).toMatchObject({ named: null, hasKey: false })
    for (const file of files) expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
    await on()
    await ask('POST', '/erase', { confirm: 'erase' })
    for (const file of files) expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined()
  })

  it('keeps its key on the same server, and never takes it to another', async () => {
    const other = await startStandIn()
    onTestFinished(other.stop)
    const { ask, on, server } = await home()
    await on()
    expect((await ask('PUT', '/model', { address: server.address, name: 'b' })).body.hasKey).toBe(
      true,
    )
    expect((await ask('POST', '/model/models', { address: server.address })).body.models).toEqual([
      NAME,
    ])
    await ask('POST', '/model/models', { address: other.address })
    expect((await ask('PUT', '/model', { address: other.address, name: 'c' })).body.hasKey).toBe(
      false,
    )
    await ask('POST', '/model/models', { address: other.address })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`])
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
  })

  it('is not taken with an address, name or key that will not do', async () => {
    const { ask, server } = await home()
    const good = { address: server.address, name: NAME }
    for (const body of [
      { ...good, address: 'http://models.example/v1' },
      { ...good, address: `http://me:${KEY}@127.0.0.1` },
      { ...good, name: ' ' },
      { ...good, name: 'a\u0000b' },
      { ...good, key: `${KEY}\r\nx-other: 1` },
      { ...good, more: 1 },
    ]) {
      const answer = await ask('PUT', '/model', body)
      expect(answer).toMatchObject({ status: 400, body: { error: { code: 'bad-input' } } })
      expect(answer.text).not.toContain(KEY)
    }
    expect((await ask('GET', '/model')).body.named).toBeNull()
  })

  it('counts as off where its file is not sound, and Review goes on', async () => {
    const { ask, home: folder, cards, server } = await home()
    const bad = ['{', '{"address":"http://models.example/v1","name":"x"}', 'x'.repeat(20_000)]
    for (const text of bad) {
      writeFileSync(join(folder, 'language-model.json'), text)
      expect(await ask('GET', '/model')).toMatchObject({
        status: 400,
        body: { error: { code: 'file-unreadable' } },
      })
      expect(await ask('POST', '/model/outgoing', {})).toMatchObject({ status: 400 })
      expect((await cards())[0]?.opinion).toBeNull()
    }
    expect((await ask('PUT', '/model', { address: server.address, name: NAME })).status).toBe(200)
    expect(server.asked).toEqual([])
  })

  it('leaves what was sent in the list, also after an undo of what came back', async () => {
    const { ask, askAll, cards, on, services } = await home([PLAIN], says(GOOD_ANSWER))
    await on()
    await askAll()
    const events = await services.store.events()
    for (const { id, body } of events) {
      if (['ask-model', 'model-answer'].includes(body.type))
        await ask('POST', `/events/${id}/undo`, {})
    }
    expect((await cards())[0]?.opinion).toMatchObject({ suggestion: null })
    expect((await ask('GET', '/model')).body).toMatchObject({ sentTotal: 1 })
  })
})
