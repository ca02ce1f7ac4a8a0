/** The kinds of letters; ids are part of the contract. What each says: core/outreach. */
export const LETTER_KINDS = [
  'thank-you',
  'check-in',
  'rejection-reply',
  'feedback-request',
  'reconsideration',
  'stay-in-touch',
  'later-role',
  're-application',
  'informational-interview',
  'referral-request',
  'champion-thanks',
  'acceptance',
  'decline',
  'withdrawal',
  'access-request',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Letters after a no that ask what decided it: what comes back speaks of it. */
export const ASKS_WHAT_DECIDED: ReadonlySet<LetterName> = new Set<LetterKind>([
  'feedback-request',
  'rejection-reply',
])

/** An own template of the person's; it stands beside the kinds wherever a letter is named. */
export type OwnTemplateId = `own-${string}`
export type OwnTemplate = {
  readonly id: OwnTemplateId
  readonly name: string
  /** One line; may be empty. Slots such as `{employer}`: core/outreach/own-templates.ts. */
  readonly subject: string
  readonly body: string
}
/** What a letter is drafted from. */
export type LetterName = LetterKind | OwnTemplateId

/** How a letter speaks. The first is taken where none is chosen. */
export const LETTER_REGISTERS = ['warm', 'formal'] as const
export type LetterRegister = (typeof LETTER_REGISTERS)[number]

/** Other forms of a kind: `call` asks for a brief call instead of a line by mail. */
export const LETTER_VARIANTS = ['call'] as const
export type LetterVariant = (typeof LETTER_VARIANTS)[number]
