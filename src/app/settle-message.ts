/** The person's word on one mail or row, and where they say so, on all such mails of its sender. */
import type { RecordedAll } from '#contracts/bulk.ts'
import type { Recorded, SettleBody } from '#contracts/http.ts'
import type { ReviewItem } from '#core/history/rebuilt-search.ts'
import { DomainError } from '#core/model/errors.ts'
import type { EventBody, ReadingCorrection } from '#core/model/events.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent, recordEvents } from './record-event.ts'

type Word = Omit<SettleBody, 'always'>

/** It enters the history, or stays out for good, until undone. */
export async function settleMessage(
  services: Services,
  messageId: string,
  word: Word,
): Promise<Recorded> {
  await refuseUnknown(services, messageId, word.applicationId)
  return recordEvent(services, settling(messageId, word))
}

/**
 * The same, and from then on for all mails of the sender that read as this kind.
 *
 * @throws DomainError `bad-input` where no rule can be made of this answer; then nothing is kept
 */
export async function settleForSender(
  services: Services,
  messageId: string,
  word: Word,
): Promise<RecordedAll> {
  await refuseUnknown(services, messageId, word.applicationId)
  const { toReview } = await loadSearch(services.store)
  const rule = ruleOf(
    toReview.find(({ id }) => id === messageId),
    word,
  )
  return recordEvents(services, [settling(messageId, word), rule])
}

function settling(messageId: string, { verdict, correction, applicationId }: Word): EventBody {
  return {
    type: 'settle-message',
    messageId,
    verdict,
    ...(correction && { correction: correction as ReadingCorrection }),
    ...(applicationId && { applicationId }),
  }
}

/** A rule holds for mails as they read; the employer goes with it where the mail names none. */
function ruleOf(item: ReviewItem | undefined, { verdict, correction }: Word): EventBody {
  const kind = item?.reading?.kind
  if (!item?.sender || !kind || !item.rules.includes(verdict)) {
    throw new DomainError('bad-input', 'No rule can be made of this answer. Nothing was kept.')
  }
  if (correction?.kind !== undefined && correction.kind !== kind) {
    const reason = 'A rule holds for mails that are what they read as. Nothing was kept.'
    throw new DomainError('bad-input', reason)
  }
  const employer = item.employer === null && verdict === 'accept' ? correction?.employer : null
  return {
    type: 'sender-rule',
    address: item.sender,
    kind,
    verdict,
    ...(employer && { correction: { employer } }),
  }
}

async function refuseUnknown(
  services: Services,
  id: string,
  applicationId: string | undefined,
): Promise<void> {
  const isKnown =
    (await services.store.knownMessageIds([id])).has(id) ||
    (await services.store.knownEntryIds([id])).has(id)
  if (!isKnown) throw new DomainError('not-found', `There is no mail with the id "${id}".`)
  if (applicationId === undefined) return
  // The target is an application there is, or the one that this mail or row would make itself.
  const search = await loadSearch(services.store)
  const item = search.toReview.find((waiting) => waiting.id === id)
  if (item?.ownApplicationId !== applicationId) findApplication(search, applicationId)
}
