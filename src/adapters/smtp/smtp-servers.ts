/**
 * Outgoing mail servers over SMTP: connects only to the one that the person connected for sending
 * (docs/reference/network.md), and only when they ask for it.
 *
 * A mail is handed over once and never tried again from here. What matters is whether the server
 * may have it: told by whether a byte of the mail left, which is only after the server asked for
 * it. Start reading at `smtpServers`.
 */
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailAccess } from '#app/mail-ports.ts'
import type { Handover, OutgoingMail, OutgoingServers } from '#app/sending-ports.ts'
import { lostAfterwards, notSent, serverError } from './smtp-errors.ts'

const CONNECT_MS = 15_000
const GREETING_MS = 10_000
/** A server that says nothing for so long while it is asked is taken to be gone. */
const SILENCE_MS = 60_000
/** The whole of it, from the first byte to the server's word. */
const WHOLE_MS = 120_000

/** Certificates beyond the machine's own, and lines to servers of their own, for tests. */
export type SmtpTrust = { readonly ca?: string; readonly line?: () => Socket }

export function smtpServers(trust: SmtpTrust = {}): OutgoingServers {
  return {
    check: async (access) => {
      const connection = await connectionTo(access, trust)
      try {
        await within(connection, (done) => signIn(connection, access, done))
      } catch (error) {
        throw serverError(error, access)
      } finally {
        connection.quit()
      }
    },
    send: async (access, mail) => {
      const message = await wireForm(mail)
      const connection = await connectionTo(access, trust)
      try {
        await within(connection, (done) => signIn(connection, access, done))
      } catch (error) {
        connection.close()
        return { kind: 'not-sent', error: notSent(serverError(error, access)) }
      }
      return handedOver(connection, access, mail, message)
    },
  }
}

/** Loaded with the first letter that is sent: the program starts without it. */
async function connectionTo(access: MailAccess, trust: SmtpTrust): Promise<SMTPConnection> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const { host, port, security } = access
  return new Connection({
    host: host.replace(/^\[|\]$/g, ''),
    port,
    secure: security === 'tls',
    // Left open on loopback alone, where a server may go without and nothing leaves the machine.
    requireTLS: security === 'starttls',
    tls: {
      ...(trust.ca !== undefined && { ca: trust.ca }),
      rejectUnauthorized: security !== 'loopback',
      minVersion: 'TLSv1.2',
    },
    ...(trust.line && { connection: trust.line() }),
    // Else the machine's name goes out with the greeting.
    name: '[127.0.0.1]',
    logger: false,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
  })
}

type Done = (error?: Error | null) => void

/** Waits for an act on a connection; an error of the connection itself, or a long wait, ends it. */
function within(connection: SMTPConnection, act: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      connection.close()
      reject(Object.assign(new Error('The server took too long.'), { code: 'ETIMEDOUT' }))
    }, WHOLE_MS)
    const end: Done = (error) => {
      clearTimeout(tooLong)
      if (error) reject(error)
      else resolve()
    }
    connection.on('error', end)
    act(end)
  })
}

function signIn(connection: SMTPConnection, { user, password }: MailAccess, done: Done): void {
  connection.connect((error) => {
    if (error) done(error)
    else connection.login({ credentials: { user, pass: password } }, done)
  })
}

async function handedOver(
  connection: SMTPConnection,
  access: MailAccess,
  { from, to, mailId }: OutgoingMail,
  message: Uint8Array,
): Promise<Handover> {
  let isGiven = false
  const stream = new Readable({
    // Asked for only once the server has taken sender and recipient and waits for the mail.
    read() {
      isGiven = true
      this.push(message)
      this.push(null)
    },
  })
  const envelope = { from: from.address, to: [to], size: message.length }
  let carried = mailId
  try {
    await within(connection, (done) =>
      connection.send(envelope, stream, (error, info) => {
        const given = info?.serverMessageId?.replace(/^<|>$/g, '')
        if (given) carried = given
        done(error)
      }),
    )
  } catch (error) {
    connection.close()
    return isGiven && !hasWord(error)
      ? { kind: 'unknown', error: lostAfterwards(error, access) }
      : { kind: 'not-sent', error: notSent(serverError(error, access)) }
  }
  connection.quit()
  return { kind: 'accepted', mailId: carried }
}

/** Whether the server itself said no. */
function hasWord(error: unknown): boolean {
  return error instanceof Error && 'responseCode' in error && Boolean(error.responseCode)
}

async function wireForm({ from, to, subject, body, mailId, date }: OutgoingMail) {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const composer = new MailComposer({
    from: from.name === '' ? from.address : { name: from.name, address: from.address },
    to: { name: '', address: to },
    subject,
    text: body,
    messageId: `<${mailId}>`,
    date: new Date(date),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
