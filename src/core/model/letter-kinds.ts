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
