/** Connected mailboxes as a person reads them in a terminal. */
import type {
  DisconnectedView,
  MailboxesView,
  MailboxView,
  MailFoldersView,
} from '#contracts/mailboxes.ts'
import type { ImportReport, MailSyncView } from '#contracts/views.ts'

const PASSWORD_WORDS = {
  keychain: "Its password lies in this system's keychain.",
  file: 'There is no keychain here, so its password lies in a file of your home that only your account can read.',
} as const

function passwordWords({ passwordIn, address }: MailboxView): string {
  return passwordIn
    ? PASSWORD_WORDS[passwordIn]
    : `Its password is not here any more: "comeback mail connect ${address}" asks for it.`
}

export function renderConnected(mailbox: MailboxView): string {
  const { address, host, port, since, folders } = mailbox
  return [
    `Connected to ${address} at ${host}, port ${port}, for reading only.`,
    passwordWords(mailbox),
    `"comeback mail sync" looks through ${quoted(folders)} from ${since} on. "comeback mail folders" lists the others.`,
  ].join('\n')
}

export function renderMailboxes({ mailboxes }: MailboxesView): string {
  if (mailboxes.length === 0) {
    return 'No mailbox is connected, and Comeback connects to no other machine. "comeback mail connect ADDRESS" connects one.'
  }
  return mailboxes.map(renderMailbox).join('\n\n')
}

function renderMailbox(mailbox: MailboxView): string {
  const { address, host, port, since, folders, lastSync, isUnfinished } = mailbox
  const last = lastSync
    ? `Last sync ${lastSync.at.slice(0, 16).replace('T', ' ')} UTC: ${lastSync.looked} looked at, ${lastSync.fetched} fetched, ${lastSync.imported} new.`
    : 'Not synced yet.'
  return [
    `${address} at ${host}, port ${port}: ${quoted(folders)} from ${since} on`,
    `  ${last}`,
    ...(isUnfinished ? ['  A sync was cut short; the next goes on where it stopped.'] : []),
    `  ${passwordWords(mailbox)}`,
  ].join('\n')
}

export function renderFolders({ folders, gone }: MailFoldersView): string {
  const lines = folders.map(({ path, use, mails, isChosen }) => {
    const facts = [...(use ? [use] : []), ...(mails === null ? [] : [`${mails} mails`])]
    return `${isChosen ? '*' : ' '} ${path}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
  })
  const lost = gone.map((path) => `! ${path} is not on the server any more`)
  const hint = '* is looked through. To choose: comeback mail folders --use INBOX "Another folder"'
  return [...lines, ...lost, hint].join('\n')
}

/** What a sync did, or with `isPreview` would do. */
export function renderSync(isPreview: boolean): (report: ImportReport) => string {
  return ({ files, mailboxes = [], applications, messages, toReview }) => {
    const review =
      toReview > 0 ? `\n${toReview} mails wait for your word under Import and review.` : ''
    const search = isPreview ? 'Your search would then be' : 'Your search now'
    return [
      ...mailboxes.flatMap(renderMailboxSync),
      ...files.flatMap(({ file, read, imported, duplicate, rejected, problems }) => [
        `${file}: ${read} read, ${imported} new, ${duplicate} known already, ${rejected} not taken.`,
        ...problems.map(({ place, reason }) => `  ${place}: ${reason}`),
      ]),
      `${search}: ${applications} applications, ${messages} mails.${review}`,
      ...(isPreview ? ['Nothing was kept.'] : []),
    ].join('\n')
  }
}

function renderMailboxSync({ address, looked, fetched, stayed, folders, error }: MailSyncView) {
  if (error) return [`${address}: ${error.message}`]
  return [
    looked === 0
      ? `${address}: nothing new.`
      : `${address}: ${looked} mails looked at by their envelope. ${fetched} may be of your search and were fetched; ${stayed} stayed on the server unread.`,
    ...folders.flatMap(({ path, notes }) => notes.map((note) => `  ${path}: ${note}`)),
  ]
}

export function renderDisconnected({ address, messages }: DisconnectedView): string {
  return `Disconnected from ${address}; its password is gone from this computer. What came in stays: ${messages} mails. "comeback imports" lists what can be taken out.`
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')
