/** Whole threads: mails that answer each other, as far as they are held here. */
import { joinedSets } from './joined-sets.ts'
import type { ReadMessage } from './read-message.ts'

type Threaded = Pick<ReadMessage, 'messageId' | 'references'>

/**
 * Which thread each mail stands in: equal numbers are one thread.
 *
 * Only a mail that is held joins others. A reference that several mails share without our holding
 * it joins nothing: some systems put one made-up reference into all they send.
 *
 * @returns one number a mail, in the order given
 */
export function threadsOf(mails: readonly Threaded[]): readonly number[] {
  const places = new Map<string, number>()
  mails.forEach(({ messageId }, at) => {
    if (messageId !== null) places.set(messageId, at)
  })
  const sets = joinedSets()
  mails.forEach(({ references }, at) => {
    for (const reference of references) {
      const parent = places.get(reference)
      if (parent !== undefined) sets.join(parent, at)
    }
  })
  return mails.map((_, at) => sets.rootOf(at))
}
