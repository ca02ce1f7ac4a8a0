/** Keeps what an employer said, changes it, takes it out: each an event that can be undone. */
import type { FeedbackChange, GivenFeedback, KeptFeedback } from '#contracts/feedback.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Feedback } from '#core/model/feedback.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import { findApplication } from './find-application.ts'
import { searchInside } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

/**
 * @param body causes are the person's word: what was only read never comes here unasked
 * @throws DomainError `not-found`, `bad-input`; `bad-date` for a day that is still ahead
 */
export function keepFeedback(
  services: Services,
  id: string,
  body: GivenFeedback,
): Promise<KeptFeedback> {
  return inApplication(services, id, (inside, application) => {
    if (body.id !== undefined) known(application, body.id)
    return append(inside, application, body)
  })
}

/** Says what was changed since, or other causes; the rest stays. @throws DomainError `not-found` */
export function changeFeedback(
  services: Services,
  id: string,
  feedbackId: string,
  { causes, changed }: FeedbackChange,
): Promise<KeptFeedback> {
  return inApplication(services, id, (inside, application) => {
    const { from = null, messageId = null, ...before } = known(application, feedbackId)
    return append(inside, application, {
      ...{ id: before.id, text: before.text, on: before.on, from, messageId },
      causes: causes ?? [...before.causes],
      changed: changed === undefined ? (before.changed ?? null) : changed,
    })
  })
}

/** @throws DomainError `not-found` */
export function dropFeedback(
  services: Services,
  id: string,
  feedbackId: string,
): Promise<KeptFeedback> {
  return inApplication(services, id, async (inside, application) => {
    known(application, feedbackId)
    const { id: applicationId } = application
    const dropped = { type: 'drop-feedback', applicationId, feedbackId } as const
    const { eventId } = await recordEvent(inside, dropped)
    return { eventId, applicationId, feedbackId }
  })
}

/** In one transaction, so that what was found still stands when it is written on. */
async function inApplication(
  services: Services,
  id: string,
  act: (inside: Services, application: Application) => Promise<KeptFeedback>,
): Promise<KeptFeedback> {
  return services.store.transaction(async (store) =>
    act({ ...services, store }, findApplication(await searchInside(store), id)),
  )
}

async function append(
  inside: Services,
  application: Application,
  body: GivenFeedback,
): Promise<KeptFeedback> {
  const { text, on, from, messageId, changed } = body
  refuseDayAhead(on, inside.clock.today())
  refuseForeignMail(application, messageId)
  const feedbackId = body.id ?? newId(application, body, inside.clock.now())
  const feedback: Feedback = {
    ...{ id: feedbackId, text, on },
    ...(from === null ? {} : { from }),
    ...(messageId === null ? {} : { messageId }),
    causes: [...new Set(body.causes)],
    ...(changed === null ? {} : { changed }),
  }
  const applicationId = application.id
  const { eventId } = await recordEvent(inside, { type: 'feedback', applicationId, feedback })
  return { eventId, applicationId, feedbackId }
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
