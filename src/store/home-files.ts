/**
 * The files of a home, by name: the one list of what Comeback makes there. Erase removes these
 * and nothing else; whoever adds a file to the home adds its name here.
 */

/** The database; SQLite keeps `-wal`, `-shm` and `-journal` beside it. */
export const DATABASE_FILE = 'comeback.sqlite'

/** A damaged database that a restore has moved out of the way. */
export const DAMAGED_FILE = 'comeback.sqlite.damaged'

/** Files on their way in from the browser. */
export const UPLOADS_FOLDER = 'uploads'

/** Backups, unless the person named another folder. */
export const BACKUPS_FOLDER = 'backups'

/** The language model that the person named, and its key: of this machine, in no backup. */
export const MODEL_FILE = 'language-model.json'
export const MODEL_KEY_FILE = 'language-model.key'
/** Where the mailboxes' passwords lie: which are in the keychain, and those that are in no keychain. */
export const PASSWORDS_FILE = 'mailbox-passwords.json'

/** What calendar programs were told, and the secret of the private address; in no backup. */
export const CALENDAR_FILE = 'calendar.json'
/** Which mail server sends letters: of this machine, in no backup. */
export const OUTGOING_FILE = 'outgoing-mail.json'

/** A copy of a backup that is being looked at; several may be open at once. */
export function lookFile(processId: number, count: number): string {
  return `comeback.look.${processId}-${count}.tmp`
}

/** Where a restore checks and brings up to date its copy of a backup. */
export function restoreFile(processId: number): string {
  return `comeback.restore.${processId}.tmp`
}

const OURS = [
  /^comeback\.sqlite(\.damaged)?(-wal|-shm|-journal)?$/,
  /^comeback\.restore\.\d+\.tmp(-wal|-shm|-journal)?$/,
  /^comeback\.look\.\d+-\d+\.tmp(-wal|-shm|-journal)?$/,
  /^\.?language-model\.(json|key)(\.[\w-]+\.tmp)?$/,
  /^\.?mailbox-passwords\.json(\.[\da-f-]+\.tmp)?$/,
  /^\.?calendar\.json(\.[\da-f-]+\.tmp)?$/,
  /^\.?outgoing-mail\.json(\.[\w-]+\.tmp)?$/,
  /^uploads$/,
  /^backups$/,
]

/** Whether a name in a home is Comeback's own. */
export function isOurs(name: string): boolean {
  return OURS.some((pattern) => pattern.test(name))
}
