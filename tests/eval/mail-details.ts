/**
 * Prints how well the details of a mail are read: talk, deadline, writer, no reply, stays in
 * touch; by language. The labelled kind is given, so that only the details are measured.
 * Run: npx node tests/eval/mail-details.ts [--misses FIELD]
 *
 * Three parts by file name: `xx` was tuned on; of `xx-b` totals were watched while tuning, but no
 * mail looked at; `xx-c` was measured once the rules stood. Misses are shown of the first alone.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type MailDetails, mailDetails } from '#core/mail/details/mail-details.ts'
import { ownText } from '#core/mail/own-text.ts'
import { asMail, type LabelledMail, mailsIn } from './corpus.ts'

const FIELDS = ['talkAt', 'deadline', 'writer', 'noReply', 'staysInTouch'] as const
type Field = (typeof FIELDS)[number]
const OF_SEARCH: ReadonlySet<Field> = new Set(['writer', 'staysInTouch'])
type Count = {
  readonly n: number
  /** Told letter by letter as labelled. */
  readonly exact: number
  /** Told for the same, where a name may be shorter or longer. */
  readonly same: number
  readonly missing: number
  readonly wrong: number
  readonly invented: number
}

const share = (part: number, of: number): string => (of === 0 ? '-' : (part / of).toFixed(2))
const ROOT = join(import.meta.dirname, '../fixtures/mail-corpus/fourth')
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function detailsOf(labelled: LabelledMail): MailDetails {
  const mail = asMail(labelled)
  const own = ownText(mail.text, mail.subject)
  return mailDetails(labelled.kind, own.forwarded?.subject || mail.subject, own.body, mail)
}

const read = (details: MailDetails, field: Field): string | null => {
  if (field === 'writer') return details.writer?.name ?? null
  if (field === 'noReply') return details.asksNoReply ? 'yes' : null
  if (field === 'staysInTouch') return details.staysInTouch ? 'yes' : null
  return details[field]
}

const label = (mail: LabelledMail, field: Field): string | null => {
  const value = mail[field]
  return value === true ? 'yes' : value ? String(value) : null
}

const bare = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:dr|dra|prof|ing|m|mr|mrs|ms|frau|herr)\.\s?/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

/** One name may be shorter than the other: "Terry" and "Terry Gannet" are one person. */
function isSame(field: Field, told: string, wanted: string): boolean {
  if (told === wanted || field !== 'writer') return told === wanted
  const [short, long] = [bare(told), bare(wanted)].toSorted((a, b) => a.length - b.length)
  return (
    (short ?? []).length > 0 &&
    (short ?? []).every((word) =>
      long?.some((other) => other.startsWith(word) || word.startsWith(other)),
    )
  )
}

function count(
  mails: readonly LabelledMail[],
  field: Field,
  onMiss: (line: string) => void,
): Count {
  let [n, exact, same, missing, wrong, invented] = [0, 0, 0, 0, 0, 0]
  for (const mail of mails) {
    // Private mail is kept as a fingerprint only: nobody sees its writer or its wishes.
    if (OF_SEARCH.has(field) && ['other', 'alert'].includes(mail.kind)) continue
    const [told, wanted] = [read(detailsOf(mail), field), label(mail, field)]
    if (wanted !== null) n += 1
    if (told === wanted && wanted !== null) exact += 1
    const isRight = told !== null && wanted !== null && isSame(field, told, wanted)
    if (isRight) same += 1
    else if (wanted !== null && told === null) missing += 1
    else if (wanted !== null) wrong += 1
    else if (told !== null) invented += 1
    if (isRight || told === wanted) continue
    onMiss(
      `${mail.id} ${mail.kind}: told ${told}, labelled ${wanted} [${mail.from}] [${mail.subject}]`,
    )
  }
  return { n, exact, same, missing, wrong, invented }
}

const asked = process.argv.includes('--misses')
  ? process.argv[process.argv.indexOf('--misses') + 1]
  : undefined
const files = readdirSync(ROOT)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
for (const [title, suffix] of [
  ['tuned on', ''],
  ['totals watched', '-b'],
  ['measured once', '-c'],
] as const) {
  const parts = files
    .filter((name) => name.slice(2) === `${suffix}.jsonl`)
    .map((name) => ({ name: name.slice(0, 2), mails: mailsIn(join(ROOT, name)) }))
  const all = { name: 'all', mails: parts.flatMap(({ mails }) => mails) }
  say(`\n${title}: ${all.mails.length} mails`)
  for (const field of FIELDS) {
    for (const { name, mails } of [all, ...parts]) {
      const isShown = asked === field && name !== 'all' && suffix === ''
      const { n, exact, same, missing, wrong, invented } = count(
        mails,
        field,
        isShown ? say : () => undefined,
      )
      const person = field === 'writer' ? `  same person ${share(same, n)}` : ''
      say(
        `  ${field.padEnd(13)}${name.padEnd(4)} labelled ${String(n).padStart(3)}  exact ${share(exact, n)}${person}  missing ${missing}  wrong ${wrong}  invented ${invented}`,
      )
    }
  }
}

const timed = files
  .flatMap((name) => mailsIn(join(ROOT, name)))
  .map((labelled) => {
    const mail = asMail(labelled)
    return { kind: labelled.kind, mail, body: ownText(mail.text, mail.subject).body }
  })
const run = () => {
  for (const { kind, mail, body } of timed) mailDetails(kind, mail.subject, body, mail)
}
if (timed.length > 0) {
  run()
  const start = performance.now()
  for (let round = 0; round < 3; round += 1) run()
  const perMail = ((performance.now() - start) / 3 / timed.length) * 1000
  say(`\n${perMail.toFixed(0)} microseconds a mail`)
}
