/** One application with its timeline, the mails behind it and what can be undone. */
import type { ApplicationPageView, MessageView } from '#contracts/http.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import { detailsOf } from '#core/mail/details/mail-details.ts'
import {
  type ApplicationFacts,
  eventsInForce,
  isFinal,
  type SearchEvent,
} from '#core/model/events.ts'
import type { Message } from '#core/model/message.ts'
import { isPeopleEvent } from '#core/model/people-events.ts'
import type { DateFormat } from '#core/model/preferences.ts'
import { applicationView } from './application-view.ts'
import { changeSentence } from './change-sentence.ts'
import { findApplication } from './find-application.ts'
import { type LetterMoment, letterMoment, letterView } from './letters/letter-view.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { preferencesIn } from './preferences.ts'
import type { SendingRuns } from './sending-ports.ts'

/** @throws DomainError `not-found` */
export async function showApplication(
  services: Services,
  id: string,
): Promise<ApplicationPageView> {
  const { store, clock } = services
  const search = await loadSearch(store)
  const application = findApplication(search, id)
  const view = applicationView(application, clock.today())
  const messages = await store.messages(application.messageIds)
  const events = eventsInForce(await store.events())
  return {
    ...view,
    level: application.level ?? null,
    resume: application.resume ?? null,
    postingText: application.posting?.text ?? null,
    notes: [...application.notes],
    country: application.country ?? null,
    touches: (application.touches ?? []).map((touch) => ({ ...touch })),
    statedDates: (application.statedDates ?? []).map((stated) => ({ ...stated })),
    longGame: application.longGame ?? null,
    contactStop: application.contactStop ?? null,
    messages: messages.map(messageView),
    changes: changesIn(
      newestWords(events).filter((event) => concerns(event, application.id, search)),
      preferencesIn(events).dateFormat,
    ),
    canDebrief: view.stageAtRejection !== null,
    letters: sentLetters(search, application.id, await letterMoment(services, NO_RUNS)),
  }
}

/** None is on its way here: only those that went are shown. */
const NO_RUNS: SendingRuns = { running: new Set(), lost: new Set() }

/** What the person sent, in the order in which it went. */
function sentLetters(
  search: RebuiltSearch,
  applicationId: string,
  moment: LetterMoment,
): ApplicationPageView['letters'] {
  const sent = [...search.letters.values()].filter(
    (letter) => letter.sent !== null && letter.applicationId === applicationId,
  )
  return sent
    .toSorted((a, b) => ((a.sent?.on ?? '') < (b.sent?.on ?? '') ? -1 : 1))
    .map((letter) => letterView(letter, search, moment))
}

export function messageView({ id, mail, reading }: Message): MessageView {
  return {
    id,
    kind: reading.kind,
    confidence: reading.confidence,
    from: mail.from,
    subject: mail.subject,
    date: mail.sentOn,
    text: mail.text,
    decidedBy: [...reading.decidedBy],
    details: detailsOf(reading.kind, mail),
  }
}

/** A letter is kept as it is written: of one letter only the last keeping is told. */
function newestWords(events: readonly SearchEvent[]): readonly SearchEvent[] {
  const last = new Map(
    events.flatMap(({ id, body }) => (body.type === 'keep-letter' ? [[body.letterId, id]] : [])),
  )
  return events.filter(
    ({ id, body }) => body.type !== 'keep-letter' || last.get(body.letterId) === id,
  )
}

/** Newest first; each edit beside what an earlier one had set. */
function changesIn(
  events: readonly SearchEvent[],
  format: DateFormat,
): ApplicationPageView['changes'] {
  let earlier: ApplicationFacts = {}
  const told = events.map(({ id: eventId, at, body }) => {
    const sentence = changeSentence(body, earlier, format)
    if (body.type === 'edit') earlier = { ...earlier, ...body.facts }
    return { eventId, at, sentence }
  })
  return told.toReversed()
}

function concerns(
  { body }: SearchEvent,
  id: string,
  { aliases, applicationOfMessage }: RebuiltSearch,
) {
  const isThis = (named: string | undefined) =>
    named !== undefined && (aliases.get(named) ?? named) === id
  if (isPeopleEvent(body)) return false
  switch (body.type) {
    case 'merge':
      return isThis(body.into) || isThis(body.from)
    case 'settle-message':
      return isThis(body.applicationId) || applicationOfMessage.get(body.messageId) === id
    case 'letter-met':
    case 'letter-not-sent':
    case 'step':
    case 'person':
    case 'preferences':
    case 'remove-import':
    case 'keep-template':
    case 'drop-template':
    case 'sender-rule':
    case 'ask-model':
    case 'model-answer':
    case 'reword-letter':
    case 'letter-reworded':
    case 'undo':
      return false
    default:
      return !isFinal(body) && isThis(body.applicationId)
  }
}
