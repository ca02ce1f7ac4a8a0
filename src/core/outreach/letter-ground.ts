/** What a letter is drafted from: an application on a day, to whom, and how it shall speak. Types only. */
import type { Application, Person } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { FactsGivenNow } from '#core/model/given-facts.ts'
import type { LetterRegister, LetterVariant } from '#core/model/letter-kinds.ts'
import type { LetterContact } from './letter.ts'

/** An application on a day, as far as its talks go. */
export type DatedApplication = {
  readonly application: Application
  readonly today: Day
  /**
   * The day of the talk that a mail appoints, by the mail's id: until then the talk was not held,
   * whatever the day of the mail.
   */
  readonly talkDays?: ReadonlyMap<string, Day>
}

export type LetterGround = DatedApplication & {
  readonly person: Person | null
  readonly contact: LetterContact | null
  /** Facts for this letter; they stand before those kept with the application. */
  readonly given?: FactsGivenNow
}

export type LetterManner = {
  readonly register: LetterRegister
  readonly variant: LetterVariant | null
}
