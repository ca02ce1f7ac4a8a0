/**
 * A stand-in for a language model's server, which is the foreign system: real HTTP on loopback,
 * every request kept, each answer as the test says.
 */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Asked = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Says what is answered; left out of `content`: whatever the response is told. */
export type Answer = (response: ServerResponse, asked: Asked) => void | Promise<void>

export type StandIn = {
  /** To be named as the model's address. */
  readonly address: string
  readonly host: string
  readonly asked: readonly Asked[]
  /** Questions about mails and letters; the list of models is none. */
  readonly questions: () => readonly Asked[]
  /** The letter that each question held, as it went. */
  readonly letters: () => readonly string[]
  /** What each question held of its mail. */
  readonly mails: () => readonly MailData[]
  readonly answer: (answer: Answer) => void
  readonly stop: () => Promise<void>
}

export const NAME = 'stand-in-1b'

/** A whole answer as such servers give it. */
export function says(content: string): Answer {
  return (response) => json(response, { choices: [{ message: { role: 'assistant', content } }] })
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

export async function startStandIn(first: Answer = says('{}')): Promise<StandIn> {
  const asked: Asked[] = []
  let answer = first
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      const { method = '', url: path = '', headers } = request
      const one = { method, path, headers, body }
      asked.push(one)
      if (path.endsWith('/models')) json(response, { object: 'list', data: [{ id: NAME }] })
      else await answer(response, one)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const questions = () => asked.filter(({ path }) => path.endsWith('/chat/completions'))
  return {
    address: `http://${host}/v1`,
    host,
    asked,
    questions,
    letters: () => questions().map(({ body }) => dataOf<{ letter: string }>(body).letter),
    mails: () => questions().map(({ body }) => dataOf<{ email: MailData }>(body).email),
    answer: (next) => {
      answer = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

type MailData = { subject: string; text: string }

function dataOf<Data>(body: string): Data {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string }[] }
  const user = messages.find(({ role }) => role === 'user')
  return JSON.parse(user?.content ?? '') as Data
}
