/** Mails laid into a user's folders, as a server that took them in would have them. */
import { chownSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dovecot } from './dovecot.ts'

export type LaidMail = {
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  /** When it was sent, and came. */
  readonly at: Date
  readonly references?: string
  /** Further header lines. */
  readonly headers?: readonly string[]
  /** Maildir flags, such as `S` for seen. */
  readonly flags?: string
}

/** Appends mails to a folder (`INBOX` or a name), making it where it is not there. */
export function layMails(
  dovecot: Dovecot,
  user: string,
  folder: string,
  mails: readonly LaidMail[],
): void {
  const place = folderOf(dovecot, user, folder)
  const laid = readdirSync(join(place, 'cur')).length
  for (const [at, mail] of mails.entries()) {
    const name = `${String(laid + at + 1).padStart(9, '0')}.M1P1.test:2,${mail.flags ?? ''}`
    const path = join(place, 'cur', name)
    writeFileSync(path, rawMail(mail))
    chownSync(path, dovecot.owner.uid, dovecot.owner.gid)
    utimesSync(path, mail.at, mail.at)
  }
}

function folderOf(dovecot: Dovecot, user: string, folder: string): string {
  const home = dovecot.mailOf(user)
  const place = folder === 'INBOX' ? home : join(home, `.${folder}`)
  for (const path of [home, place, ...['cur', 'new', 'tmp'].map((part) => join(place, part))]) {
    mkdirSync(path, { recursive: true })
    chownSync(path, dovecot.owner.uid, dovecot.owner.gid)
  }
  return place
}

export function rawMail({
  from,
  subject,
  text,
  messageId,
  at,
  references,
  headers = [],
}: LaidMail) {
  return [
    `From: ${from}`,
    'To: Mara Lind <mara@mail.example>',
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${messageId}>`,
    ...(references ? [`References: <${references}>`] : []),
    ...headers,
    '',
    text,
    '',
  ].join('\r\n')
}

const EMPLOYERS = ['Hollowbrook', 'Marlow & Pike', 'Tern Analytics', 'Quillfeather', 'Ostrava Soft']
const ROLES = ['Data Analyst', 'Product Manager', 'Backend Developer', 'UX Designer']
const BODIES = [
  'Thank you for applying for the ROLE position. We have received your application and will be in touch.',
  'Unfortunately we have decided to move forward with another candidate for the ROLE role.',
  'We would like to invite you to an interview for the ROLE role next week.',
]

/** A mail of a job search; the number makes it distinct. */
export function jobMail(name: string, number: number, day = new Date('2026-06-01')): LaidMail {
  const employer = EMPLOYERS[number % EMPLOYERS.length] ?? ''
  const role = ROLES[Math.floor(number / 5) % ROLES.length] ?? ''
  const body = (BODIES[number % BODIES.length] ?? '').replace('ROLE', role)
  const domain = employer.toLowerCase().replaceAll(/[^a-z]/g, '')
  return {
    from: `${employer} Careers <jobs@${domain}.example>`,
    subject: `Your application for ${role}`,
    text: `Dear Mara,\r\n\r\n${body}\r\n\r\nKind regards,\r\nAna Reyes\r\n${employer}`,
    messageId: `${name}-${number}@mail.example`,
    at: new Date(day.getTime() + number * 60_000),
  }
}

/** A mail that is nobody's business. */
export function privateMail(name: string, number: number, day = new Date('2026-06-01')): LaidMail {
  return {
    from: 'Lotte Brandt <lotte@friends.example>',
    subject: `The garden, page ${number}`,
    text: `Hi Mara,\r\n\r\nthe tomatoes are in, and the cat sleeps on page ${number}.\r\n\r\nLotte`,
    messageId: `${name}-p${number}@friends.example`,
    at: new Date(day.getTime() + number * 60_000),
  }
}
