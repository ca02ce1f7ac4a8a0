/**
 * Writes a synthetic mailbox of any size: `npx node bench/make-mailbox.ts OUT --megabytes N [--seed S]`.
 *
 * An mbox as a person's would be: newsletters, friends, receipts, attachments and about 8% mails
 * of a job search, over two years. All names are invented; the same seed gives the same bytes.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import { EMPLOYERS, JOB_TEXTS, PEOPLE, ROLES, SENTENCES, SHOPS } from './mailbox-words.ts'

const START = Date.UTC(2024, 0, 1)
const SPAN_SECONDS = 2 * 365 * 86_400
/** The person whose mailbox it is. */
const ME = 'Robin Vale <robin.vale@example.net>'

const pick = <T>(random: RandomSource, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T
const between = (random: RandomSource, low: number, high: number) =>
  low + Math.floor(random() * (high - low))

function prose(random: RandomSource, sentences: number): string {
  const paragraphs: string[] = []
  for (let left = sentences; left > 0; left -= 4) {
    const some = Array.from({ length: Math.min(4, left) }, () => pick(random, SENTENCES))
    paragraphs.push(some.join(' '))
  }
  return paragraphs.join('\n\n')
}

/** Quoted-printable, lines of at most 76 characters. */
function quotedPrintable(text: string): string {
  const encoded = [...new TextEncoder().encode(text)].map((byte) => {
    if (byte === 10) return '\n'
    return byte < 32 || byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte)
  })
  const lines: string[] = []
  let line = ''
  for (const piece of encoded) {
    if (piece === '\n') {
      lines.push(line)
      line = ''
    } else {
      if (line.length + piece.length > 75) {
        lines.push(`${line}=`)
        line = ''
      }
      line += piece
    }
  }
  return [...lines, line].join('\n')
}

function newsletterHtml(random: RandomSource, title: string, characters: number): string {
  const cell =
    'font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333333;padding:0 24px 12px 24px;mso-line-height-rule:exactly'
  const rows: string[] = []
  let length = 0
  while (length < characters) {
    const id = between(random, 1e6, 9e6)
    const row = `<tr><td align="left" valign="top" style="${cell}"><a href="https://click.example.com/track/${id}/${between(random, 1e9, 9e9)}?utm_source=letter&amp;utm_campaign=${id}" style="color:#0057b8;text-decoration:none;font-weight:bold">${pick(random, SENTENCES)}</a><br>${prose(random, 3)}&nbsp;<img src="https://img.example.com/${id}.png" width="560" height="240" alt="" style="display:block;border:0"></td></tr>`
    rows.push(row)
    length += row.length
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;padding:0}.ph{display:none}@media only screen and (max-width:600px){.c{width:100%!important}}</style></head><body style="margin:0;background-color:#f4f4f4"><div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${pick(random, SENTENCES)}&zwnj;&nbsp;&zwnj;&nbsp;</div><!--[if mso]><table><tr><td><![endif]--><table role="presentation" class="c" width="600" cellpadding="0" cellspacing="0" border="0">${rows.join('\n')}</table><p style="font-size:11px">You get this letter because you signed up. <a href="https://example.com/unsubscribe">Unsubscribe</a></p></body></html>`
}

type Made = { readonly head: readonly string[]; readonly body: string }

const part = (type: string, text: string) =>
  `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(text)}\n`

function multipart(kind: string, parts: readonly string[], mark: number): Made {
  const boundary = `----=_Part_${mark}`
  const body = parts.map((one) => `--${boundary}\n${one}\n`).join('')
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${body}--${boundary}--\n`,
  }
}

const plain = (text: string): Made => ({
  head: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
  body: `${text}\n`,
})

const htmlOnly = (html: string): Made => ({
  head: ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  body: `${quotedPrintable(html)}\n`,
})

type Draft = {
  readonly from: string
  readonly subject: string
  readonly made: Made
  readonly extra?: readonly string[]
}

/** The costliest mail to read: large, HTML alone. */
function htmlNewsletter(random: RandomSource): Draft {
  const shop = pick(random, SHOPS)
  const subject = `${shop}: ${pick(random, SENTENCES)}`
  const made = htmlOnly(newsletterHtml(random, subject, between(random, 20_000, 80_000)))
  return { from: `${shop} <news@shops.example.com>`, subject, made }
}

function newsletter(random: RandomSource, mark: number): Draft {
  const shop = pick(random, SHOPS)
  const subject = `${shop}: ${pick(random, SENTENCES)}`
  const html = newsletterHtml(random, subject, between(random, 20_000, 80_000))
  const made =
    random() < 0.5
      ? htmlOnly(html)
      : multipart(
          'alternative',
          [part('text/plain', prose(random, 20)), part('text/html', html)],
          mark,
        )
  const extra = ['List-Unsubscribe: <https://example.com/unsubscribe>', 'Precedence: bulk']
  return { from: `${shop} <news@shops.example.com>`, subject, made, extra }
}

function personal(random: RandomSource): Draft {
  const person = pick(random, PEOPLE)
  const quoted =
    random() < 0.5
      ? `\n\nOn Monday, Robin Vale wrote:\n> ${prose(random, 3).replaceAll('\n', '\n> ')}`
      : ''
  const text = `Hi Robin,\n\n${prose(random, between(random, 2, 14))}\n\nBest\n${person.split(' ')[0]}${quoted}`
  return {
    from: `${person} <${person.split(' ')[0]?.toLowerCase()}@example.org>`,
    subject: pick(random, SENTENCES),
    made: plain(text),
  }
}

function receipt(random: RandomSource, mark: number): Draft {
  const shop = pick(random, SHOPS)
  const number = between(random, 10_000, 99_999)
  const text = `Thank you for your order ${number}.\n\nLamp  1 x 24.00\nTea   3 x 4.50\nTotal 37.50\n\n${prose(random, 4)}`
  const html = newsletterHtml(random, `Order ${number}`, 6_000)
  return {
    from: `${shop} <orders@shops.example.com>`,
    subject: `Your order ${number}`,
    made: multipart('alternative', [part('text/plain', text), part('text/html', html)], mark),
  }
}

function withAttachment(random: RandomSource, mark: number): Draft {
  const person = pick(random, PEOPLE)
  const bytes = Buffer.alloc(between(random, 40_000, 700_000))
  for (let at = 0; at + 4 <= bytes.length; at += 4)
    bytes.writeUInt32LE(Math.floor(random() * 4_294_967_296), at)
  const content = bytes.toString('base64').replaceAll(/.{76}/g, '$&\n')
  const file = `Content-Type: application/pdf; name="scan-${mark}.pdf"\nContent-Disposition: attachment; filename="scan-${mark}.pdf"\nContent-Transfer-Encoding: base64\n\n${content}\n`
  return {
    from: `${person} <${person.split(' ')[0]?.toLowerCase()}@example.org>`,
    subject: 'The scan you asked for',
    made: multipart('mixed', [part('text/plain', `Hi,\n\n${prose(random, 3)}`), file], mark),
  }
}

function jobMail(random: RandomSource, mark: number): Draft {
  const [employer, role, person] = [
    pick(random, EMPLOYERS),
    pick(random, ROLES),
    pick(random, PEOPLE),
  ]
  const fill = (text: string) => text.replaceAll(/\bE\b/g, employer).replaceAll(/\bR\b/g, role)
  const [subject, sentence] = pick(random, JOB_TEXTS)
  const text = `Dear Robin,\n\n${fill(sentence)}\n\nKind regards\n${person}\n${employer}`
  const html = `<html><head><style>p{margin:0 0 12px}</style></head><body>${text
    .split('\n\n')
    .map(
      (one) =>
        `<p style="font-family:Arial;font-size:14px;color:#222">${one.replaceAll('\n', '<br>')}</p>`,
    )
    .join(
      '',
    )}<p style="font-size:11px;color:#888">${employer}, sent by a recruiting system</p></body></html>`
  const manner = random()
  const made =
    manner < 0.35
      ? htmlOnly(html)
      : manner < 0.75
        ? multipart('alternative', [part('text/plain', text), part('text/html', html)], mark)
        : plain(text)
  const domain = employer.toLowerCase().replaceAll(/[^a-z]+/g, '')
  return { from: `${person} <talent@${domain}.example>`, subject: fill(subject), made }
}

/** Which mails a mailbox holds: `mixed` as people's do, or one kind alone. */
export type MailboxKind = 'mixed' | 'newsletters' | 'jobs'

function draftOf(random: RandomSource, mark: number, only: MailboxKind): Draft {
  if (only === 'newsletters') return htmlNewsletter(random)
  if (only === 'jobs') return jobMail(random, mark)
  const kind = random()
  if (kind < 0.08) return jobMail(random, mark)
  if (kind < 0.4) return newsletter(random, mark)
  if (kind < 0.7) return personal(random)
  if (kind < 0.9) return receipt(random, mark)
  return withAttachment(random, mark)
}

/** One record of the mbox, escaped. */
export function mboxRecord(
  random: RandomSource,
  mark: number,
  seconds: number,
  kind: MailboxKind = 'mixed',
): string {
  const { from, subject, made, extra = [] } = draftOf(random, mark, kind)
  const date = new Date(START + seconds * 1000)
  const stamp = date.toUTCString().replace('GMT', '+0000')
  const [day, number, month, year, time] = date.toUTCString().replace(',', '').split(' ')
  const head = [
    `Received: from relay.example.com (relay.example.com [192.0.2.7]) by mx.example.net; ${stamp}`,
    `Message-ID: <${mark}.${between(random, 1e8, 9e8)}@mail.example.com>`,
    `Date: ${stamp}`,
    `From: ${[...from].every((letter) => letter < '\u0080') ? from : `=?utf-8?Q?${quotedPrintable(from.replace(/ <.*/, '')).replaceAll(' ', '_')}?= ${from.replace(/^.* </, '<')}`}`,
    `To: ${ME}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    ...extra,
    ...made.head,
  ]
  const escaped = made.body.replaceAll(/^(>*From )/gm, '>$1')
  return `From ${mark}@xxx ${day} ${month} ${number} ${time} +0000 ${year}\n${head.join('\n')}\n\n${escaped}\n`
}

async function writeMailbox(
  path: string,
  megabytes: number,
  seed: string,
  kind: MailboxKind,
): Promise<number> {
  const random = seededRandom(seed)
  const file = createWriteStream(path)
  const wanted = megabytes * 1_000_000
  let written = 0
  let count = 0
  while (written < wanted) {
    const bytes = Buffer.from(
      mboxRecord(random, count, Math.floor((written / wanted) * SPAN_SECONDS), kind),
    )
    written += bytes.length
    count += 1
    if (!file.write(bytes)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return count
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      megabytes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      kind: { type: 'string', default: 'mixed' },
    },
  })
  const [path] = positionals
  const megabytes = Number(values.megabytes)
  const kind = (['mixed', 'newsletters', 'jobs'] as const).find((one) => one === values.kind)
  if (!path || !(megabytes > 0) || !kind) {
    console.error(
      'Usage: node bench/make-mailbox.ts OUT --megabytes N [--seed S] [--kind mixed|newsletters|jobs]',
    )
    process.exit(2)
  }
  const messages = await writeMailbox(path, megabytes, values.seed, kind)
  console.log(JSON.stringify({ file: path, megabytes, messages }))
}
