/** A connected mailbox and what a sync did, in sentences. Pure. */
import type { MailboxView, MailFoldersView } from '#contracts/mailboxes.ts'
import type { MailSyncView } from '#contracts/views.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'

const MAILS = ['mail', 'mails'] as const

/** Where the password lies. */
export function passwordWords({ passwordIn }: Pick<MailboxView, 'passwordIn'>): string {
  if (passwordIn === 'keychain') return "Its password lies in this system's keychain."
  if (passwordIn === 'file')
    return 'No keychain can be used here, so its password lies in a file beside your data that only your account can read.'
  return 'Its password is not on this machine any more. Connect it again; it goes on where it stopped.'
}

/** How the last sync went. */
export function lastSyncWords({ lastSync, isUnfinished }: MailboxView): string {
  const cut = isUnfinished ? ' A sync was cut short; the next goes on where it stopped.' : ''
  if (!lastSync) return `Not synced yet.${cut}`
  const { at, imported } = lastSync
  const came = imported === 0 ? 'nothing new' : `${countWords(imported, MAILS)} new`
  return `Last synced on ${shortDay(at.slice(0, 10))}: ${came}.${cut}`
}

/**
 * What was looked at, and what stayed where it was.
 *
 * @param isPreview before anything is kept, the sentence speaks of what would come in
 */
export function syncWords({ looked, fetched, stayed }: MailSyncView, isPreview: boolean): string {
  if (looked === 0) return 'Nothing new is there.'
  const head = `${countWords(looked, MAILS)} ${looked === 1 ? 'was' : 'were'} looked at by sender and subject.`
  const came = `${countWords(fetched, MAILS)} may be of your search and ${fetched === 1 ? 'was' : 'were'} fetched${isPreview ? ', to be looked at here; nothing is kept yet' : ''}.`
  const left =
    stayed === 0
      ? ''
      : ` ${countWords(stayed, MAILS)} stayed on the server; ${stayed === 1 ? 'its text was' : 'their text was'} never fetched.`
  return `${head} ${came}${left}`
}

type Folder = MailFoldersView['folders'][number]

/** What a folder is, beside its name. */
export function folderWords({ use, mails }: Folder): string {
  const uses: Readonly<Record<NonNullable<Folder['use']>, string>> = {
    inbox: 'inbox',
    sent: 'what you sent: it helps to recognise answers',
    archive: 'archive',
    all: 'all mail',
    drafts: 'drafts',
    junk: 'junk',
    trash: 'bin',
  }
  return [...(use ? [uses[use]] : []), ...(mails === null ? [] : [countWords(mails, MAILS)])].join(
    ', ',
  )
}
