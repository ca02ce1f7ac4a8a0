/** What the example search is made of before it becomes mails and a spreadsheet. Types only. */
import type { Day } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import type { Journey } from './journeys.ts'
import type { Wording } from './wordings/wording.ts'

/** One application that nobody talked about: it came in, and perhaps a system said no. */
export type QuietApplication = {
  readonly employer: string
  readonly role: string
  readonly channel: Channel
  readonly appliedOn: Day
  readonly told: 'mail' | 'sheet' | 'both'
  readonly resume: string
  /** Day of the no, or `null` where there is silence. */
  readonly rejectedOn: Day | null
  /** Words of the no where they are none of the usual ones. */
  readonly rejection: Wording | null
  /** A mail that leaves a reader in doubt, some days after applying. */
  readonly doubtful: Wording | null
}

export type Story = {
  readonly journeys: readonly Journey[]
  readonly quiet: readonly QuietApplication[]
}

/** A mail on its way into the mailbox. */
export type DemoMail = {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly day: Day
  /** Minutes after midnight UTC. */
  readonly minute: number
  /** Names the thread; mails of one thread refer to those before. */
  readonly thread: string
  readonly form: 'plain' | 'html' | 'both'
  readonly isBulk: boolean
}
