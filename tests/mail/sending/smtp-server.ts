/**
 * A real SMTP server for tests, on a port of its own on loopback. It keeps every mail that it took,
 * and can be told to behave as servers do on a bad day.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'
import { parseMail } from '#core/formats/mail.ts'
import type { Mail } from '#core/model/message.ts'

export const PASSWORD = 'right-and-proper'
/** Nobody is there. */
export const REFUSED = 'nobody@northwind.example'

export type Behaviour =
  | 'takes'
  /** Says no once it has the whole mail. */
  | 'refuses-mail'
  /** Is busy once it has the whole mail. */
  | 'busy'
  /** Has the whole mail and keeps it, and the line breaks off before its word. */
  | 'takes-and-goes'
  /** The line breaks off as soon as it is told a recipient. */
  | 'goes-before-mail'
  /** Has the whole mail, and says yes after a while. */
  | 'slow'

export type TestServer = {
  readonly port: number
  readonly taken: { readonly mail: Mail; readonly raw: string; readonly to: string }[]
  /** How often somebody signed in. */
  readonly signIns: () => number
  behave: (behaviour: Behaviour) => void
  readonly stop: () => Promise<void>
}

const SLOW_MS = 400

type Done = (error?: Error | null) => void

/** @param tls certificate and key where it encrypts: from the start, or by STARTTLS */
export async function startSmtpServer(tls?: {
  readonly certificate: string
  readonly key: string
  readonly fromStart?: boolean
}): Promise<TestServer> {
  let behaviour: Behaviour = 'takes'
  let signedIn = 0
  const taken: TestServer['taken'] = []
  const options: SMTPServerOptions = {
    ...(tls
      ? { cert: tls.certificate, key: tls.key, secure: tls.fromStart ?? false }
      : { disabledCommands: ['STARTTLS'] }),
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ password }, _session, done) => {
      signedIn += 1
      if (password === PASSWORD) done(null, { user: 'sam' })
      else done(new Error('Wrong password'))
    },
    onRcptTo: ({ address }, session, done) => {
      if (behaviour === 'goes-before-mail') return cut(server, session.id)
      done(address === REFUSED ? refusal(550, 'No such user here') : null)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => void hadMail(Buffer.concat(chunks), session, done))
    },
  }
  const hadMail = async (bytes: Buffer, session: SMTPServerSession, done: Done) => {
    if (behaviour === 'refuses-mail') return done(refusal(554, 'Not wanted'))
    if (behaviour === 'busy') return done(refusal(451, 'Later'))
    const { mail } = await parseMail(bytes)
    const [recipient] = session.envelope.rcptTo
    if (mail) taken.push({ mail, raw: bytes.toString('latin1'), to: recipient?.address ?? '' })
    if (behaviour === 'takes-and-goes') return cut(server, session.id)
    setTimeout(() => done(null), behaviour === 'slow' ? SLOW_MS : 0)
  }
  const server = new SMTPServer(options)
  // A client that goes away is what these tests are about.
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return {
    port: (listening.address() as AddressInfo).port,
    taken,
    signIns: () => signedIn,
    behave: (next) => {
      behaviour = next
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}

/** Breaks the line of one session, without a word. */
function cut(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections) {
    if (connection.id === sessionId) connection._socket.destroy()
  }
}
