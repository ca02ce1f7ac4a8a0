/** What sending letters over the person's own mail server needs of the outside. */
import type { Instant } from '#core/model/dates.ts'
import type { DomainError } from '#core/model/errors.ts'
import type { LetterText } from '#core/model/kept-letter.ts'
import type { MailAccess, Passwords } from './mail-ports.ts'

/** Whose mail goes out where. The password is elsewhere, as that of a mailbox. */
export type OutgoingAccount = {
  readonly address: string
  readonly host: string
  readonly port: number
  /** What it signs in with, mostly the address. */
  readonly user: string
}

/** Where the home says which server sends: a file of this machine, in no backup and no export. */
export type OutgoingPlace = {
  /** `null` where none is connected. */
  readonly read: () => Promise<OutgoingAccount | null>
  readonly keep: (account: OutgoingAccount) => Promise<void>
  readonly forget: () => Promise<void>
}

export type OutgoingMail = LetterText & {
  readonly to: string
  readonly from: { readonly name: string; readonly address: string }
  /** Its `Message-ID`, without angle brackets. */
  readonly mailId: string
  readonly date: Instant
}

/**
 * How handing a mail over ended. `unknown`: the connection was lost after the server was given
 * the mail and before it said whether it took it. Nobody can tell, so nobody may send it again.
 */
export type Handover =
  /** `mailId`: the `Message-ID` that it carries now; some servers give it another one. */
  | { readonly kind: 'accepted'; readonly mailId: string }
  | { readonly kind: 'not-sent'; readonly error: unknown }
  | { readonly kind: 'unknown'; readonly error: DomainError }

/** Mail servers that take mail (SMTP). */
export type OutgoingServers = {
  /**
   * Signs in and leaves; sends nothing.
   *
   * @throws DomainError `mail-unreachable`, `mail-insecure`, `mail-sign-in`, `mail-busy`,
   *   `mail-connection-lost`
   */
  readonly check: (access: MailAccess) => Promise<void>
  /** Hands one mail over, once. Never tries again by itself. */
  readonly send: (access: MailAccess, mail: OutgoingMail) => Promise<Handover>
}

/** Letters that this process hands over just now, and those of which it knows no end. */
export type SendingRuns = { readonly running: Set<string>; readonly lost: Set<string> }

export type SendingDesk = {
  readonly servers: OutgoingServers
  readonly place: OutgoingPlace
  readonly passwords: Passwords
  readonly runs: SendingRuns
}
