/**
 * Which mails answer which sent letter: by thread or subject wherever they are linked, else what
 * the recipient wrote next in the same application. What a program wrote is no answer.
 */
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { answeredLetter, cameAfter, isOwnLetter, type LetterTrail } from './letter-trail.ts'
import type { ReadMessage } from './read-message.ts'

type Letters = ReadonlyMap<string, KeptLetter>

/**
 * The letters with the mails that answer them.
 *
 * @param messages      all that are held, in any order
 * @param applicationOf the application that each mail was linked to
 */
export function withAnswers(
  letters: Letters,
  messages: readonly ReadMessage[],
  applicationOf: ReadonlyMap<string, string>,
  trail: LetterTrail,
): Letters {
  if (trail.letters.length === 0) return letters
  const answers = new Map<string, string[]>()
  for (const message of messages.toSorted(bySending)) {
    if (message.isAutoReply || isOwnLetter(trail, message)) continue
    const id =
      answeredLetter(trail, message)?.id ??
      lastTo(letters, message, applicationOf.get(message.id))?.id
    if (id !== undefined) answers.set(id, [...(answers.get(id) ?? []), message.id])
  }
  return new Map(
    [...letters].map(([id, letter]) => [id, { ...letter, answers: answers.get(id) ?? [] }]),
  )
}

/** The last letter of an application that went to the sender of a mail before it came. */
function lastTo(letters: Letters, message: ReadMessage, applicationId: string | undefined) {
  return [...letters.values()]
    .filter(
      ({ to, sent, applicationId: of }) =>
        sent !== null && of === applicationId && cameAfter({ to, ...sent }, message),
    )
    .toSorted((a, b) => ((a.sent?.on ?? '') < (b.sent?.on ?? '') ? -1 : 1))
    .at(-1)
}

function bySending(a: ReadMessage, b: ReadMessage): number {
  const [left, right] = [a.sentAt ?? a.sentOn ?? '', b.sentAt ?? b.sentOn ?? '']
  return left < right ? -1 : left > right ? 1 : a.seq - b.seq
}
