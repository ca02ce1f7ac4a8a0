/** What waits for the person's word: mails whose reading is not sure enough to enter unasked. */
import type { Recorded, ReviewCard, ReviewView, SettleBody } from '#contracts/http.ts'
import type { RebuiltSearch, ReviewItem } from '#core/history/rebuilt-search.ts'
import type { Entry } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import type { ReadingCorrection } from '#core/model/events.ts'
import type { Message } from '#core/model/message.ts'
import { findApplication } from './find-application.ts'
import { sampleOfEntry } from './import/import-sample.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'
import { reviewQuestion } from './review-question.ts'

/** Enough cards for one sitting; the rest follows as these are settled. */
const CARDS = 50

export async function reviewMessages({ store }: Services): Promise<ReviewView> {
  const search = await loadSearch(store)
  const waiting = search.toReview.slice(0, CARDS)
  const messages = await store.messages(waiting.map(({ id }) => id))
  const byId = new Map(messages.map((message) => [message.id, message]))
  const entries = new Map((await store.entries()).map((entry) => [entry.id, entry]))
  const cards = waiting.flatMap((item) => {
    const shown = shownMail(byId.get(item.id)) ?? shownRow(entries.get(item.id))
    return shown ? [card(item, shown, search)] : []
  })
  return { cards, total: search.toReview.length }
}

function card(item: ReviewItem, message: ReviewCard['message'], search: RebuiltSearch): ReviewCard {
  const { id, reading, candidates } = item
  return {
    messageId: id,
    asks: item.question,
    question: reviewQuestion(item, message.subject),
    kind: reading?.kind ?? 'update',
    employer: reading?.employer ?? null,
    role: reading?.role ?? null,
    confidence: reading?.confidence ?? 1,
    candidates: candidates.map((applicationId) => {
      const { employer, role } = findApplication(search, applicationId)
      return { applicationId, label: role ? `${employer}, ${role}` : employer }
    }),
    ownApplicationId: item.ownApplicationId,
    message,
  }
}

function shownMail(message: Message | undefined): ReviewCard['message'] | null {
  if (!message) return null
  const { mail, reading } = message
  return {
    from: mail.from ? `${mail.from.name} <${mail.from.address}>`.trim() : '',
    subject: mail.subject,
    date: mail.sentOn,
    text: mail.text,
    decidedBy: [...reading.decidedBy],
  }
}

function shownRow(entry: Entry | undefined): ReviewCard['message'] | null {
  if (!entry) return null
  const { milestones } = entry
  const { title, detail } = sampleOfEntry(entry)
  return {
    from: 'A row of your spreadsheet',
    subject: title,
    date: milestones.find(({ date }) => date !== null)?.date ?? null,
    text: `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`,
    decidedBy: [],
  }
}

/** The person's word on one mail; it enters the history, or stays out for good, until undone. */
export async function settleMessage(
  services: Services,
  messageId: string,
  { verdict, correction, applicationId }: SettleBody,
): Promise<Recorded> {
  const isKnown =
    (await services.store.knownMessageIds([messageId])).has(messageId) ||
    (await services.store.knownEntryIds([messageId])).has(messageId)
  if (!isKnown) throw new DomainError('not-found', `There is no mail with the id "${messageId}".`)
  await refuseUnknownTarget(services, messageId, applicationId)
  return recordEvent(services, {
    type: 'settle-message',
    messageId,
    verdict,
    ...(correction && { correction: correction as ReadingCorrection }),
    ...(applicationId && { applicationId }),
  })
}

/** The target is an application there is, or the one that this mail or row would make itself. */
async function refuseUnknownTarget(
  { store }: Services,
  id: string,
  applicationId: string | undefined,
): Promise<void> {
  if (applicationId === undefined) return
  const search = await loadSearch(store)
  const item = search.toReview.find((waiting) => waiting.id === id)
  if (item?.ownApplicationId !== applicationId) findApplication(search, applicationId)
}
