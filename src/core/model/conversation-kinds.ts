/** Kinds of conversations with an employer that can be due. Ids are part of the contract. */
export const CONVERSATION_KINDS = [
  'thank-you',
  'check-in',
  'find-someone',
  'offer-elsewhere',
  'feedback-request',
  'later-role',
  'stay-in-touch',
] as const
export type ConversationKind = (typeof CONVERSATION_KINDS)[number]
