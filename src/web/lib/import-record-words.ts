/** What was brought in, and what goes with an import taken out, in sentences. Pure. */
import type { ImportRecordView, ImportRemovalView } from '#contracts/import-records.ts'
import { thousands } from '#core/model/number-words.ts'
import { countWords } from '#web/lib/import-words.ts'

/** The names of an import's files: "jobs.csv and 2 more". */
export function filesWords({ files }: Pick<ImportRecordView, 'files'>): string {
  const [first, ...others] = files.map(({ file }) => file)
  if (first === undefined) return 'No file'
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

/** What came of it: "12 came in, 3 were here already". */
export function cameWords({ files, state, removed }: ImportRecordView): string {
  const sum = (count: (file: ImportRecordView['files'][number]) => number) =>
    files.reduce((all, file) => all + count(file), 0)
  const known = sum(({ duplicate }) => duplicate)
  const refused = sum(({ rejected }) => rejected)
  return [
    `${thousands(sum(({ imported }) => imported))} came in`,
    ...(known > 0 ? [`${thousands(known)} ${known === 1 ? 'was' : 'were'} here already`] : []),
    ...(refused > 0 ? [`${thousands(refused)} could not be read`] : []),
    ...(state === 'stopped' ? ['stopped before the end'] : []),
    ...(removed ? ['taken out'] : []),
  ].join(', ')
}

/**
 * What would be seen no more.
 *
 * @example goesWords({ applications: 2, messages: 1, entries: 2, contacts: 0 }) // => '2 applications go, with 1 mail and 2 rows.'
 */
export function goesWords(removal: ImportRemovalView): string {
  const { applications, messages, entries, contacts } = removal
  const parts = [
    ...(messages > 0 ? [countWords(messages, ['mail', 'mails'])] : []),
    ...(entries > 0 ? [countWords(entries, ['row', 'rows'])] : []),
    ...(contacts > 0 ? [countWords(contacts, ['contact', 'contacts'])] : []),
  ]
  if (parts.length === 0) return 'Nothing goes: all it brought came from elsewhere too.'
  const gone = parts.join(' and ')
  if (applications === 0) {
    const only = messages + entries + contacts === 1
    if (messages + entries === 0) return `${gone} ${only ? 'goes' : 'go'}.`
    return `${gone} ${only ? 'goes' : 'go'}. No application does: each is known from elsewhere too.`
  }
  const verb = applications === 1 ? 'goes' : 'go'
  return `${countWords(applications, ['application', 'applications'])} ${verb}, with ${gone}.`
}
