/**
 * Mails as a mail program would keep them: headers, MIME, one mbox. Pure and deterministic:
 * ids and boundaries come from the content.
 */
import { dayNumber } from '#core/model/dates.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { DemoMail } from './demo-application.ts'

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]

/** All mails in one mbox (mboxrd), oldest first. */
export function mboxOf(mails: readonly DemoMail[]): string {
  const sorted = mails.toSorted((a, b) => momentOf(a) - momentOf(b))
  const threads = new Map<string, readonly string[]>()
  return sorted
    .map((mail) => {
      const earlier = threads.get(mail.thread) ?? []
      const id = messageIdOf(mail)
      threads.set(mail.thread, [...earlier, id])
      return `${separator(mail)}\n${escaped(mailSource(mail, id, earlier))}\n\n`
    })
    .join('')
}

const momentOf = ({ day, minute }: DemoMail) => dayNumber(day) * 86_400_000 + minute * 60_000

function messageIdOf(mail: DemoMail): string {
  const domain = mail.from.address.split('@')[1] as string
  const { thread, subject, day, minute, from } = mail
  const unique = fingerprint('d', [thread, subject, day, String(minute), from.address])
  return `<${unique.slice(2)}@${domain}>`
}

function mailSource(mail: DemoMail, id: string, earlier: readonly string[]): string {
  const { from, to, subject, isBulk } = mail
  const headers = [
    `Date: ${dateHeader(mail)}`,
    `From: ${mailbox(from)}`,
    `To: ${mailbox(to)}`,
    `Subject: ${encodedWord(subject)}`,
    `Message-ID: ${id}`,
    ...(isReply(mail) && earlier.length > 0
      ? [`In-Reply-To: ${earlier.at(-1)}`, `References: ${earlier.join('\n ')}`]
      : []),
    ...(isBulk ? [`List-Unsubscribe: <https://${from.address.split('@')[1]}/unsubscribe>`] : []),
    'MIME-Version: 1.0',
  ]
  return [...headers, ...bodyOf(mail, id)].join('\n')
}

const isReply = ({ subject }: DemoMail) => subject.startsWith('Re: ')

function bodyOf(mail: DemoMail, id: string): readonly string[] {
  const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']
  const html = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64']
  const htmlBody = base64Lines(htmlOf(mail))
  if (mail.form === 'plain') return [...plain, '', mail.text]
  if (mail.form === 'html') return [...html, '', htmlBody]
  const boundary = `=_${id.slice(1, 17)}`
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...[`--${boundary}`, ...plain, '', mail.text, ''],
    ...[`--${boundary}`, ...html, '', htmlBody, ''],
    `--${boundary}--`,
  ]
}

function htmlOf({ text, subject }: DemoMail): string {
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p style="margin:0 0 16px">${marked(paragraph)}</p>`)
  return `<!doctype html><html><head><title>${marked(subject)}</title>
<style>body{font-family:Arial,sans-serif;color:#333}</style></head><body>
<table role="presentation" width="600"><tr><td>
${paragraphs.join('\n')}
</td></tr></table></body></html>`
}

function marked(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>\n')
}

function base64Of(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function base64Lines(text: string): string {
  return (base64Of(text).match(/.{1,76}/g) ?? []).join('\n')
}

/** Non-ASCII header text as an encoded word (RFC 2047). */
function encodedWord(text: string): string {
  const isPlain = [...text].every((sign) => sign >= ' ' && sign <= '~')
  return isPlain ? text : `=?utf-8?B?${base64Of(text)}?=`
}

function mailbox({ name, address }: DemoMail['from']): string {
  if (name === '') return address
  const isPlain = /^[\w .'-]+$/.test(name)
  return `${isPlain ? name : name.match(/^[ -~]*$/) ? `"${name}"` : encodedWord(name)} <${address}>`
}

function parts(mail: DemoMail) {
  const date = new Date(momentOf(mail))
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    weekday: WEEKDAYS[date.getUTCDay()],
    month: MONTHS[date.getUTCMonth()],
    day: date.getUTCDate(),
    year: date.getUTCFullYear(),
    time: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:00`,
  }
}

function dateHeader(mail: DemoMail): string {
  const { weekday, day, month, year, time } = parts(mail)
  return `${weekday}, ${day} ${month} ${year} ${time} +0000`
}

function separator(mail: DemoMail): string {
  const { weekday, day, month, year, time } = parts(mail)
  const padded = String(day).padStart(2, ' ')
  return `From ${mail.from.address} ${weekday} ${month} ${padded} ${time} ${year}`
}

function escaped(source: string): string {
  return source.replaceAll(/^(>*From )/gm, '>$1')
}
