/**
 * Threads: which attempt a mail answers into, by Message-ID and References.
 *
 * An answer to a mail that we hold is strong. A reference that two mails share without our
 * holding it (mostly the person's own sent mail) is good only while it leads to one attempt:
 * some systems put one made-up reference into everything they send.
 */
import type { Attempt } from './attempt.ts'
import type { MessageFacts } from './facts.ts'

export type ThreadHit = {
  readonly attempt: Attempt
  readonly isStrong: boolean
  /** The held mail that leads there, or `null` for a shared reference. */
  readonly through: MessageFacts | null
}

export type ThreadIndex = {
  readonly add: (mail: MessageFacts, attempt: Attempt) => void
  /** Where its references lead, nearest first; the same attempt may come twice. */
  readonly hits: (mail: MessageFacts) => readonly ThreadHit[]
}

export function threadIndex(): ThreadIndex {
  const held = new Map<string, { readonly mail: MessageFacts; readonly attempt: Attempt }>()
  const shared = new Map<string, Attempt | 'several'>()
  return {
    add: (mail, attempt) => {
      if (mail.message.messageId !== null) held.set(mail.message.messageId, { mail, attempt })
      for (const reference of mail.message.references) {
        const known = shared.get(reference)
        shared.set(reference, known === undefined || known === attempt ? attempt : 'several')
      }
    },
    hits: ({ message }) => {
      const strong: ThreadHit[] = []
      const weak: ThreadHit[] = []
      const references = message.references.toReversed()
      for (const reference of references) {
        const parent = held.get(reference)
        if (parent) strong.push({ attempt: parent.attempt, isStrong: true, through: parent.mail })
        const other = shared.get(reference)
        if (!parent && other && other !== 'several') {
          weak.push({ attempt: other, isStrong: false, through: null })
        }
      }
      // An answer may have been linked before the mail that it answers (undated, or clocks differ).
      const child = message.messageId === null ? undefined : shared.get(message.messageId)
      if (child && child !== 'several') {
        strong.push({ attempt: child, isStrong: true, through: null })
      }
      return [...strong, ...weak]
    },
  }
}
