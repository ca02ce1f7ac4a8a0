/**
 * What an import understood and did, in sentences. Pure.
 */
import type { ImportProgressView } from '#contracts/uploads.ts'
import type { FileReport, ImportReport } from '#contracts/views.ts'
import { thousands } from '#core/model/number-words.ts'
import { waitWords } from '#web/lib/day-words.ts'

const FORMAT_WORDS: Readonly<Record<FileReport['format'], readonly [one: string, many: string]>> = {
  history: ['application in a Comeback history file', 'applications in a Comeback history file'],
  mbox: ['mail in a mailbox', 'mails in a mailbox'],
  eml: ['mail', 'mails'],
  imap: ['mail of a mailbox', 'mails of a mailbox'],
  sheet: ['row in a spreadsheet', 'rows in a spreadsheet'],
  people: ['row in a table of contacts', 'rows in a table of contacts'],
  vcard: ['card in an address book', 'cards in an address book'],
}

/**
 * A number of things.
 *
 * @example countWords(1200, ['mail', 'mails']) // => '1,200 mails'
 */
export function countWords(count: number, [one, many]: readonly [string, string]): string {
  return count === 1 ? `1 ${one}` : `${thousands(count)} ${many}`
}

/** What a file was taken for: "120 rows in a spreadsheet". */
export function formatWords({ format, read }: Pick<FileReport, 'format' | 'read'>): string {
  return countWords(read, FORMAT_WORDS[format])
}

/**
 * What becomes of every record of a file: the parts add up to what was read.
 *
 * @param isDone after the import; before it, the sentence speaks of what would happen
 */
export function fateWords(file: FileReport, isDone: boolean): readonly string[] {
  const { imported, duplicate, rejected } = file
  const [come, known, not] = isDone
    ? ['came in', 'were here already', 'could not be read']
    : ['will come in', 'are here already', 'cannot be read']
  return [
    `${thousands(imported)} ${come}`,
    ...(duplicate > 0 ? [`${thousands(duplicate)} ${known}`] : []),
    ...(rejected > 0
      ? [
          `${thousands(rejected)} ${not}, ${rejected === 1 ? 'its reason stands' : 'each with its reason'} below`,
        ]
      : []),
  ]
}

/** The whole search after the import. */
export function searchWords(
  { applications, messages, toReview }: ImportReport,
  isDone: boolean,
): string {
  const now = isDone ? 'Your search now holds' : 'Your search would then hold'
  const parts = [
    countWords(applications, ['application', 'applications']),
    ...(messages > 0 ? [countWords(messages, ['mail about them', 'mails about them'])] : []),
  ]
  const review =
    toReview > 0 ? ` ${countWords(toReview, ['mail waits', 'mails wait'])} for your word.` : ''
  return `${now} ${parts.join(' and ')}.${review}`
}

/** Where to go after an import: to what waits, to the people where only people came in, else home. */
export function wayOnAfter(report: ImportReport | null): {
  readonly to: '/review' | '/people' | '/'
  readonly words: string
} {
  if (report && report.toReview > 0) return { to: '/review', words: 'Look at what waits' }
  const formats = report?.files.map(({ format }) => format) ?? []
  const arePeople =
    formats.length > 0 && formats.every((one) => one === 'people' || one === 'vcard')
  return arePeople ? { to: '/people', words: 'Go to People' } : { to: '/', words: 'Go to Today' }
}

/** What is handed over to the program just now; bytes stay on this machine. */
export function handingWords({ name, at, of }: HandingOver): string {
  return of === 1 ? `Taking ${name}.` : `Taking ${name}, ${at} of ${of}.`
}

/** How an import is getting on. */
export function progressWords({ records, secondsLeft, mails }: ImportProgressView): string {
  if (mails) return `${lookedWords(mails)}, ${thousands(records)} fetched.`
  const read = `${countWords(records, ['record', 'records'])} read`
  return secondsLeft === null ? `${read}.` : `${read}, done in ${waitWords(secondsLeft)}.`
}

/** @example lookedWords({ looked: 400, found: 5000 }) // => '400 of 5,000 mails looked at' */
export function lookedWords({ looked, found }: NonNullable<ImportProgressView['mails']>): string {
  return `${thousands(looked)} of ${countWords(found, ['mail', 'mails'])} looked at`
}

type HandingOver = { readonly name: string; readonly at: number; readonly of: number }

/** Part done, 0..1, or `null` where the whole is not known. */
export function progressShare({ bytesRead, bytesTotal, mails }: ImportProgressView): number | null {
  if (mails) return mails.found > 0 ? mails.looked / mails.found : null
  return bytesTotal ? Math.min(1, bytesRead / bytesTotal) : null
}

/**
 * A size as a person says it.
 *
 * @example sizeWords(1_530_000) // => '1.5 MB'
 */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
