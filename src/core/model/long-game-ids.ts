/** Why an employer is worth staying in touch with, and why nothing comes. Part of the contract. */

export const LONG_GAME_REASONS = ['said', 'offer', 'final', 'warm', 'on-hold'] as const
export type LongGameReason = (typeof LONG_GAME_REASONS)[number]

/** Why it rests: the person's or their word, a new application there, or a rule of the cadence. */
export const LONG_GAME_RESTS = [
  'stopped',
  'asked-not-to',
  'not-worth',
  'under-way',
  'unanswered',
  'answered',
  'lapsed',
] as const
export type LongGameRest = (typeof LONG_GAME_RESTS)[number]

/** What the person says to take one up again that rests. */
export const LONG_GAME_TAKE_UPS = ['lift-stop', 'say-worth'] as const
export type LongGameTakeUp = (typeof LONG_GAME_TAKE_UPS)[number]
