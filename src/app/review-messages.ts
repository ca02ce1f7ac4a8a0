/** What waits for the person's word: mails whose reading is not sure enough to enter unasked. */
import type { ReviewCard, ReviewView } from '#contracts/http.ts'
import type { RebuiltSearch, ReviewItem } from '#core/history/rebuilt-search.ts'
import { type ReviewGroup, reviewGroups } from '#core/history/review-order.ts'
import type { Entry } from '#core/model/entry.ts'
import type { Message } from '#core/model/message.ts'
import { modelAddress } from '#core/model/model-address.ts'
import { findApplication } from './find-application.ts'
import { sampleOfEntry } from './import/import-sample.ts'
import { loadSearch } from './load-search.ts'
import type { ModelDesk } from './model-ports.ts'
import type { Services } from './ports.ts'
import { reviewQuestion } from './review-question.ts'
import { cardOpinion, lastAnswers } from './second-opinion/opinions.ts'

/** Enough cards for one sitting; the rest follows as these are settled. */
const CARDS = 50

/** @param place where the named language model is kept */
export async function reviewMessages(
  { store }: Services,
  place: Pick<ModelDesk['place'], 'read'>,
): Promise<ReviewView> {
  const search = await loadSearch(store)
  const waiting = reviewGroups(search.toReview)
    .flatMap((group) => group.items.map((item) => ({ item, group })))
    .slice(0, CARDS)
  const messages = await store.messages(waiting.map(({ item }) => item.id))
  const byId = new Map(messages.map((message) => [message.id, message]))
  const entries = new Map((await store.entries()).map((entry) => [entry.id, entry]))
  const answers = lastAnswers(await store.events())
  const model = await shownModel(place)
  const cards = waiting.flatMap(({ item, group }) => {
    const mail = byId.get(item.id)?.mail
    const opinion = cardOpinion(item, mail, answers.get(item.id), model !== null)
    const shown = shownMail(byId.get(item.id)) ?? shownRow(entries.get(item.id))
    return shown ? [{ ...card(item, group, shown, search), opinion }] : []
  })
  return { cards, total: search.toReview.length, model }
}

/** A file that is not sound is told under Settings; Review goes on without a model. */
async function shownModel(place: Pick<ModelDesk['place'], 'read'>): Promise<ReviewView['model']> {
  const named = await place.read().catch(() => null)
  return named && { host: modelAddress(named.address).host, name: named.name }
}

function card(
  item: ReviewItem,
  { name, items }: ReviewGroup,
  message: ReviewCard['message'],
  search: RebuiltSearch,
): Omit<ReviewCard, 'opinion'> {
  const rows = items.filter((one) => one.of === 'entry').length
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
    group: { name, mails: items.length - rows, rows },
    sender: item.sender,
    rules: [...item.rules],
    alike: alikeTo(item, search.toReview),
    message,
  }
}

/** The others that wait for the same answer to the same kind of mail from the same sender. */
function alikeTo({ id, sender, reading, rules }: ReviewItem, all: readonly ReviewItem[]): number {
  if (rules.length === 0) return 0
  const isAlike = (one: ReviewItem) =>
    one.id !== id &&
    one.question === 'what-is-it' &&
    one.sender === sender &&
    one.reading?.kind === reading?.kind
  return all.filter(isAlike).length
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
