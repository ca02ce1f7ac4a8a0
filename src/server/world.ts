/** What the routes are given: services of one home, uploads, running imports, the demo. */
import type { BackupDesk } from '#app/backups.ts'
import type { CalendarDesk } from '#app/calendar-ports.ts'
import type { ChangeWatch } from '#app/change-watch.ts'
import type { ImportJobs } from '#app/import/import-jobs.ts'
import type { MailDesk } from '#app/mail-ports.ts'
import type { ModelDesk } from '#app/model-ports.ts'
import type { HomeKeeper, Services, Uploads } from '#app/ports.ts'
import type { RewordJobs } from '#app/rewording/reword-jobs.ts'
import type { AskJobs } from '#app/second-opinion/ask-jobs.ts'
import type { SendingDesk } from '#app/sending-ports.ts'

export type ServerWorld = {
  readonly services: Services
  readonly uploads: Uploads
  readonly jobs: ImportJobs
  readonly keeper: HomeKeeper
  readonly desk: BackupDesk
  readonly mail: MailDesk
  readonly calendar: CalendarDesk
  readonly sending: SendingDesk
  readonly changes: ChangeWatch
  readonly model: ModelDesk
  /** Questions to the model that run. */
  readonly asks: AskJobs
  /** Another wording of a letter that is under way. */
  readonly rewordings: RewordJobs
  /** Fills an empty home with the example search. @throws DomainError `home-not-empty` */
  readonly fillDemo: () => Promise<void>
  readonly version: string
  /** Port that the server listens on; known once it does. */
  readonly port: () => number
  readonly log: (error: unknown) => void
  /** Folder of the built web app. */
  readonly webRoot: string
}
