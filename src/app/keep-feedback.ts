/** Keeps what an employer said, changes it, takes it out: each an event that can be undone. */
import { FeedbackBody, type FeedbackChange, type KeptFeedback } from '#contracts/feedback.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Feedback } from '#core/model/feedback.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

/**
 * @param given causes are the person's word: what was only read never comes here unasked
 * @throws DomainError `not-found`, `bad-input`; `bad-date` for a day that is still ahead
 */
export async function keepFeedback(
  services: Services,
  id: string,
  given: FeedbackBody,
): Promise<KeptFeedback> {
  const body = checked(given)
  const application = findApplication(await loadSearch(services.store), id)
  if (body.id !== undefined) known(application, body.id)
  refuseDayAhead(body.on, services.clock.today())
  refuseForeignMail(application, body.messageId)
  const feedbackId = body.id ?? newId(application, body, services.clock.now())
  const { text, on, from, messageId, changed } = body
  const feedback: Feedback = {
    id: feedbackId,
    text,
    on,
    ...(from === null ? {} : { from }),
    ...(messageId === null ? {} : { messageId }),
    causes: [...new Set(body.causes)],
    ...(changed === null ? {} : { changed }),
  }
  const applicationId = application.id
  const { eventId } = await recordEvent(services, { type: 'feedback', applicationId, feedback })
  return { eventId, applicationId, feedbackId }
}

/** Says what was changed since, or other causes; the rest stays. @throws DomainError `not-found` */
export async function changeFeedback(
  services: Services,
  id: string,
  feedbackId: string,
  { causes, changed: since }: FeedbackChange,
): Promise<KeptFeedback> {
  const application = findApplication(await loadSearch(services.store), id)
  const { from = null, messageId = null, changed = null, ...rest } = known(application, feedbackId)
  const kept = { ...rest, causes: [...rest.causes], from, messageId, changed }
  return keepFeedback(services, id, {
    ...kept,
    ...(causes === undefined ? {} : { causes }),
    ...(since === undefined ? {} : { changed: since }),
  })
}

/** @throws DomainError `not-found` */
export async function dropFeedback(
  services: Services,
  id: string,
  feedbackId: string,
): Promise<KeptFeedback> {
  const application = findApplication(await loadSearch(services.store), id)
  known(application, feedbackId)
  const applicationId = application.id
  const { eventId } = await recordEvent(services, {
    type: 'drop-feedback',
    applicationId,
    feedbackId,
  })
  return { eventId, applicationId, feedbackId }
}

function checked(given: FeedbackBody) {
  const parsed = FeedbackBody.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new DomainError('bad-input', `The feedback is not right. ${faults.join('; ')}.`)
}

function known({ feedback = [] }: Application, feedbackId: string): Feedback {
  const found = feedback.find((one) => one.id === feedbackId)
  if (found) return found
  throw new DomainError('not-found', 'This feedback is not there any more. Nothing was changed.')
}

/** The same words said again are kept again: the moment and their number are part of the id. */
function newId(
  { id, feedback = [] }: Application,
  { text, on }: { text: string; on: string | null },
  now: string,
) {
  return fingerprint('f', [id, text, on, now, String(feedback.length)])
}

function refuseDayAhead(on: string | null, today: string): void {
  if (on === null || on <= today) return
  throw new DomainError('bad-date', `${on} is still ahead. Nothing was kept.`, { date: on })
}

function refuseForeignMail({ messageIds }: Application, messageId: string | null): void {
  if (messageId === null || messageIds.includes(messageId)) return
  throw new DomainError('bad-input', `The mail ${messageId} is not of this application.`)
}
