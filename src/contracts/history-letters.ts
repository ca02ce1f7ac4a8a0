/**
 * Letters in a history file: drafts that the person keeps, and what they sent. Each pair of
 * functions undoes the other; keys that say nothing are left out.
 */
import { z } from 'zod'
import { type KeptLetter, LETTER_WAYS } from '#core/model/kept-letter.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import { Day, Filled, Instant, oneOf, Text } from './history-shapes.ts'
import { LetterNameSchema } from './shared.ts'

export const LetterShape = z.strictObject(
  {
    id: Filled,
    application: Filled,
    kind: LetterNameSchema,
    to: Filled.optional(),
    subject: Text,
    body: Text,
    heldUntil: Day.optional().meta({ description: 'Not to be sent before this day.' }),
    at: Instant.meta({ description: 'When its words last changed.' }),
    attempt: z
      .strictObject({ at: Instant, mailId: Filled }, 'is not an attempt')
      .optional()
      .meta({ description: 'Handed to a mail server, and nobody knows whether it went.' }),
    sent: z
      .strictObject(
        {
          on: Day,
          at: Instant,
          by: oneOf('a way', LETTER_WAYS),
          mailId: Filled.optional().meta({ description: 'The Message-ID that it carries.' }),
          message: Filled.optional().meta({ description: 'Id of the mail in which it was met.' }),
        },
        'is not what is known of a sent letter',
      )
      .optional(),
  },
  'is not a letter',
)
export type WireLetter = z.infer<typeof LetterShape>

export function wireOfLetter(letter: KeptLetter): WireLetter {
  const { id, applicationId, kind, to, subject, body, heldUntil, keptAt, attempt, sent } = letter
  return {
    id,
    application: applicationId,
    kind,
    ...(to !== null && { to }),
    subject,
    body,
    ...(heldUntil !== null && { heldUntil }),
    at: keptAt,
    ...(attempt !== null && sent === null && { attempt: { ...attempt } }),
    ...(sent !== null && { sent: wireOfSent(sent) }),
  }
}

function wireOfSent({ on, at, by, mailId, messageId }: NonNullable<KeptLetter['sent']>) {
  return {
    ...{ on, at, by },
    ...(mailId !== null && { mailId }),
    ...(messageId !== null && { message: messageId }),
  }
}

/** The words of a letter, as its events name them. */
export function wordsOfWire({ id, application, kind, to, subject, body }: WireLetter) {
  const name: LetterName = kind
  return { letterId: id, applicationId: application, kind: name, to: to ?? null, subject, body }
}
