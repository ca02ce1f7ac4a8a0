/** What the commands are given: a home to open, two streams to write to, a way to ask. */
import type { BackupPlaces } from '#app/backup-ports.ts'
import type { CalendarDesk } from '#app/calendar-ports.ts'
import type { MailDesk } from '#app/mail-ports.ts'
import type { ModelDesk } from '#app/model-ports.ts'
import type { Clock, Files, HomeKeeper, Services, Uploads } from '#app/ports.ts'
import type { SendingDesk } from '#app/sending-ports.ts'

export type GlobalOptions = {
  readonly json?: boolean
  readonly home?: string
  /** Today, for tests and demos: `2026-03-01`. */
  readonly now?: string
}

export type OpenHome = { readonly services: Services; readonly keeper: HomeKeeper }

export type CliWorld = {
  /** Opens the home that the options (or the settings) name; closed when the command ends. */
  readonly openHome: (options: GlobalOptions) => Promise<OpenHome>
  /** Files for commands that need no home. */
  readonly files: (options: GlobalOptions) => Files
  /** The home as a whole, without opening its store. */
  readonly keeper: (options: GlobalOptions) => HomeKeeper
  /** Where the home's backups lie, without opening its store. */
  readonly backups: (options: GlobalOptions) => BackupPlaces
  /** What calendar programs were told of this home. */
  readonly calendar: (options: GlobalOptions) => CalendarDesk
  /** Files that wait for import in the home. */
  readonly uploads: (options: GlobalOptions) => Uploads
  /** The language model that the home names, if it does. */
  readonly model: (options: GlobalOptions) => ModelDesk
  /** Mail servers, and where this home's passwords lie. */
  readonly mail: (options: GlobalOptions) => MailDesk
  /** The mail server that sends letters, if the home names one. */
  readonly sending: (options: GlobalOptions) => SendingDesk
  readonly clock: (options: GlobalOptions) => Clock
  readonly serve: (options: GlobalOptions & { port?: number; open: boolean }) => Promise<void>
  readonly fillDemo: (services: Services) => Promise<void>
  /** Data: stdout. */
  readonly write: (text: string) => void
  /** Status and progress: stderr. */
  readonly tell: (text: string) => void
  /** Asks yes or no; `null` when nobody can be asked. */
  readonly confirm: (question: string) => Promise<boolean | null>
  /** Asks for a secret that is not shown; `null` when nobody can be asked, or no answer comes. */
  readonly askSecret: (question: string) => Promise<string | null>
  /** All that comes in on stdin: for secrets, which never stand on a command line. */
  readonly readInput: () => Promise<string>
  /** Aborted when the person asks to stop (Ctrl-C). */
  readonly stopSignal: AbortSignal
  readonly version: string
}
