/** A letter for one application: `comeback draft KIND ID`, GET /api/drafts/:kind/:id. */
import type { LetterRequest } from '#contracts/drafts.ts'
import type { DraftView } from '#contracts/views.ts'
import { appointmentsOf } from '#core/calendar/appointments.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { givenTogether } from '#core/model/given-facts.ts'
import { LETTER_KINDS, type LetterKind, type OwnTemplate } from '#core/model/letter-kinds.ts'
import type { Message } from '#core/model/message.ts'
import { askedFacts } from '#core/outreach/asked-facts.ts'
import { draftFromTemplate, draftLetter, questionsFor } from '#core/outreach/draft-letter.ts'
import { refuseUnsendable } from '#core/outreach/is-sendable.ts'
import type { Letter } from '#core/outreach/letter.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { readChoices, VARIANTS_OF } from '#core/outreach/letter-choices.ts'
import { letterFacts } from '#core/outreach/letter-facts.ts'
import type { LetterGround } from '#core/outreach/letter-ground.ts'
import { letterRecipients, recipientNamed } from '#core/outreach/letter-recipients.ts'
import { ownTemplatesIn } from '#core/outreach/own-templates.ts'
import { readGiven } from '#core/outreach/read-given.ts'
import { LANGUAGES, WORDINGS } from '#core/outreach/wording/wordings.ts'
import { personDay } from './cadence/person-place.ts'
import { timedChecks } from './cadence/timed-checks.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/**
 * @param name one of the kinds, or the id of an own template
 * @throws DomainError `not-found`, `unknown-kind`, `bad-input` when the letter makes no sense
 *   here, or for a fact or a choice that is none
 */
export async function draftForApplication(
  services: Services,
  name: string,
  id: string,
  request: LetterRequest = {},
): Promise<DraftView> {
  const { letter, from, ground, known } = await letterFor(services, name, id, request)
  const { subject, body, to, checks, gaps, kind } = letter
  const timed = await timedChecks(services, kind, ground.application.id, checks)
  return {
    subject,
    body,
    to,
    checks: timed.map((check) => ({ ...check })),
    gaps: gaps.map((gap) => ({ ...gap })),
    kind,
    title: typeof from === 'string' ? null : from.name,
    choices: choicesView(from, ground, known, request),
    facts: askedFacts(from, letter, givenTogether(ground.application.given, ground.given)).map(
      (fact) => ({ ...fact }),
    ),
  }
}

/** The same letter as a draft that a mail program opens. @throws DomainError `letter-has-gaps` too */
export async function emlForApplication(
  services: Services,
  name: string,
  id: string,
  request: LetterRequest = {},
): Promise<string> {
  const { letter } = await letterFor(services, name, id, request)
  refuseUnsendable(letter)
  return letterAsEml(letter, { date: services.clock.now() })
}

type Drafted = {
  readonly letter: Letter
  readonly from: LetterKind | OwnTemplate
  readonly ground: LetterGround
  readonly known: ReturnType<typeof letterRecipients>
}

async function letterFor(
  services: Services,
  name: string,
  id: string,
  { to, facts = {}, ...choices }: LetterRequest,
): Promise<Drafted> {
  const { store } = services
  const search = await loadSearch(store)
  const application = findApplication(search, id)
  const template = ownTemplatesIn(await store.events()).find((own) => own.id === name)
  // An unknown kind is refused by the letter itself, with the list of kinds.
  const from = template ?? (name as LetterKind)
  const given = readGiven(facts)
  const { today } = await personDay(services)
  const together = givenTogether(application.given, given)
  const messages = await store.messages(application.messageIds)
  const isKind = (LETTER_KINDS as readonly string[]).includes(name)
  const kind = template?.id ?? (isKind ? (name as LetterKind) : 'check-in')
  const talkDays = talkDaysOf(application, messages)
  const known = letterRecipients(kind, { application, today, talkDays }, together, messages)
  const contact = to ? recipientNamed(to, known) : (known[0] ?? null)
  const { person } = search
  const ground: LetterGround = { application, person, contact, today, given, talkDays }
  const letter = template
    ? draftFromTemplate(template, ground, choices)
    : draftLetter({ ...ground, kind: name as LetterKind, choices })
  return { letter, from, ground, known }
}

/** The days of talks by the mail that appoints each; where it was moved, the day it was moved to. */
function talkDaysOf(
  application: Application,
  messages: readonly Message[],
): ReadonlyMap<string, Day> {
  return new Map(
    appointmentsOf(application, messages).flatMap(
      ({ milestone: { source }, day, isDayKnown, isCancelled }) =>
        source === 'entry' || day === null || !isDayKnown || isCancelled ? [] : [[source, day]],
    ),
  )
}

/** How it is written, and what else could be chosen. */
function choicesView(
  from: LetterKind | OwnTemplate,
  { contact, ...rest }: LetterGround,
  known: Drafted['known'],
  request: LetterRequest,
): NonNullable<DraftView['choices']> {
  const name = typeof from === 'string' ? from : from.id
  const { register, language, variant, question } = readChoices(name, request)
  const facts = letterFacts({ contact, ...rest })
  const questions = typeof from === 'string' ? questionsFor(from, facts) : []
  return {
    register,
    language,
    variant,
    question: question ?? questions[0]?.id ?? null,
    to: contact?.name ?? contact?.address ?? null,
    languages: LANGUAGES.map((id) => ({ id, name: WORDINGS[id].name })),
    variants: [...(VARIANTS_OF[name] ?? [])],
    questions: questions.map(({ id }) => ({ id, text: WORDINGS[language].questions[id] })),
    recipients: known.map(({ name: called, address }) => ({ name: called, address })),
  }
}
