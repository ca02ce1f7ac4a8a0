/** Keeps that a letter went out, and what that means for its application: all or nothing. */
import type { EventBody } from '#core/model/events.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { milestoneOfSent } from '#core/outreach/letter-on-its-way.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import { letterInside } from './find-letter.ts'

type Sent = Pick<Extract<EventBody, { type: 'letter-sent' }>, 'by' | 'mailId' | 'sentOn'>

/**
 * @param check looks at the letter once more inside the transaction
 * @returns the events that can be taken back together
 */
export async function sentEvents(
  { store, clock }: Services,
  { id: letterId, applicationId, kind, to, subject, body }: KeptLetter,
  sent: Sent,
  check: (now: KeptLetter) => void = () => undefined,
): Promise<readonly string[]> {
  const { applications } = await loadSearch(store)
  const known = applications.find(({ id }) => id === applicationId)?.milestones ?? []
  const meant = milestoneOfSent(kind)
  const isNews = meant !== null && !known.some((one) => one.kind === meant)
  return store.transaction(async (inside) => {
    check(await letterInside(inside, letterId))
    const words = { letterId, applicationId, kind, to, subject, body }
    const bodies: EventBody[] = [{ type: 'letter-sent', ...words, ...sent }]
    if (isNews) {
      const milestone: Milestone = {
        ...{ kind: meant, date: sent.sentOn, source: 'entry', certainty: 1 },
      }
      bodies.push({ type: 'add-milestone', applicationId, milestone })
    }
    const made: string[] = []
    for (const one of bodies) {
      const event = await inside.appendEvent(clock.now(), one)
      if (one.type !== 'letter-sent' || sent.by !== 'smtp') made.push(event.id)
    }
    return made
  })
}
