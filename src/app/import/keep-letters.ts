/**
 * The letters of a history file: kept as events, once, with their own moments. What is known here
 * of a letter, as far as it is newer or further, goes before what the file says.
 */
import { type WireLetter, wordsOfWire } from '#contracts/history-letters.ts'
import { keptLetters } from '#core/history/kept-letters.ts'
import type { Instant } from '#core/model/dates.ts'
import { eventsInForce, type LetterEventBody } from '#core/model/events.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import type { Services } from '../ports.ts'

export async function keepLetters(
  { store, clock }: Services,
  inFile: readonly WireLetter[],
): Promise<void> {
  if (inFile.length === 0) return
  await store.transaction(async (inside) => {
    const known = keptLetters(eventsInForce(await inside.events()), ({ body }) =>
      'letterId' in body ? body.applicationId : undefined,
    )
    for (const letter of inFile) {
      const news = newsOf(letter, known.get(letter.id))
      for (const { at, body } of news) await inside.appendEvent(at ?? clock.now(), body)
    }
  })
}

type News = { readonly at: Instant | null; readonly body: LetterEventBody }

function newsOf(letter: WireLetter, known: KeptLetter | undefined): readonly News[] {
  if (known?.sent) return []
  const { at, attempt, sent } = letter
  const words = wordsOfWire(letter)
  const { letterId, applicationId } = words
  const news: News[] = []
  const keep = (moment: Instant | null, body: LetterEventBody) => news.push({ at: moment, body })
  // What is on its way here is not written over, and not handed over a second time.
  if (known?.state !== 'sending') {
    const heldUntil = letter.heldUntil ?? null
    const isNewer = known === undefined || known.keptAt < at
    if (isNewer) keep(at, { type: 'keep-letter', ...words, heldUntil })
    if (attempt) keep(attempt.at, { type: 'sending-letter', ...words, mailId: attempt.mailId })
  }
  if (sent) {
    const { on: sentOn, by, mailId = null, message: messageId } = sent
    keep(sent.at, { type: 'letter-sent', ...words, sentOn, by, mailId })
    const of = { letterId, applicationId, mailId: null }
    if (messageId !== undefined) keep(null, { type: 'letter-met', ...of, messageId })
  }
  return news
}
