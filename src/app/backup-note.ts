/** What a backup says of itself, so that it can be told what it is wherever it turns up. */
import type { Instant } from '#core/model/dates.ts'

export type BackupNote = {
  readonly madeAt: Instant
  /** The version of Comeback that made it. */
  readonly madeBy: string
}
