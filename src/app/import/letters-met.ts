/** Letters of the person's, met again among mails that come in or that are held already. */
import { letterTrailOf } from '#core/history/letter-trail.ts'
import { type BesideLetters, besideLetters } from '#core/history/mails-beside-letters.ts'
import { bareSubject } from '#core/mail/bare-subject.ts'
import { eventsInForce, type LetterEventBody, type SearchEvent } from '#core/model/events.ts'
import type { Message } from '#core/model/message.ts'
import type { Services } from '../ports.ts'

type Known = Pick<Services, 'store' | 'clock'>

export type LettersMet = {
  /** The mails as they are to be kept, and what is to be kept of the letters with them. */
  readonly meet: (messages: readonly Message[]) => Promise<BesideLetters>
  /** What was met so far, as it is, or would be, in the log. */
  readonly met: () => readonly SearchEvent[]
}

/**
 * For one import: what a batch meets leads the next, in a preview too. Letters that are sent
 * while it runs are not looked for.
 */
export function lettersMet({ store, clock }: Known): LettersMet {
  let stored: readonly SearchEvent[] | null = null
  const met: SearchEvent[] = []
  const asEvent = (body: LetterEventBody): SearchEvent => {
    const seq = Number.MAX_SAFE_INTEGER / 2 + met.length
    return { id: `met-${met.length}`, seq, at: clock.now(), body }
  }
  return {
    meet: async (messages) => {
      stored ??= eventsInForce(await store.events())
      const found = besideLetters(messages, letterTrailOf([...stored, ...met]))
      for (const body of found.events) met.push(asEvent(body))
      return found
    },
    met: () => met,
  }
}

/** Looks for the letters under a subject among the mails that are held. */
export async function meetHeld({ store, clock }: Known, subject: string): Promise<void> {
  const bare = bareSubject(subject)
  const heads = (await store.readMessages()).filter((head) => bareSubject(head.subject) === bare)
  const messages = await store.messages(heads.map(({ id }) => id))
  const { events } = await lettersMet({ store, clock }).meet(messages)
  if (events.length === 0) return
  await store.transaction(async (inside) => {
    for (const body of events) await inside.appendEvent(clock.now(), body)
  })
}
