/** What is known of the people around a search, as rebuilt: types alone. */
import type { Contact } from '#core/model/contact.ts'
import type { Day } from '#core/model/dates.ts'
import type { ChampionStep, Meeting } from '#core/model/people-events.ts'

export type ChampionStepTaken = {
  readonly step: ChampionStep
  readonly on: Day
  readonly note: string | null
}

/** One contact as a champion at one employer, with all that was asked and done, oldest first. */
export type Champion = {
  readonly contactId: string
  /** As the person wrote it the first time. */
  readonly employer: string
  /** The last one said, by day. */
  readonly step: ChampionStep
  readonly steps: readonly ChampionStepTaken[]
}

export type KeptMeeting = Meeting & { readonly id: string }

/** The person's word on two names of employers. */
export type EmployerWord = {
  readonly name: string
  readonly other: string
  readonly isSame: boolean
}

export type Network = {
  /** By name, then id. */
  readonly contacts: readonly Contact[]
  /** Any id that a contact ever had, to the one in force. */
  readonly aliases: ReadonlyMap<string, string>
  readonly champions: readonly Champion[]
  /** By day, undated ones first, then id. */
  readonly meetings: readonly KeptMeeting[]
  readonly employerWords: readonly EmployerWord[]
  /** Keys of offers that were declined. */
  readonly declined: ReadonlySet<string>
  /** Pairs of ids in force that are two people. */
  readonly apart: readonly (readonly [string, string])[]
}
