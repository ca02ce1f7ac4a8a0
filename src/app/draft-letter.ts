/** A letter for one application: `comeback draft KIND ID`, GET /api/drafts/:kind/:id. */
import type { DraftView } from '#contracts/views.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import { draftLetter } from '#core/outreach/draft-letter.ts'
import type { Letter } from '#core/outreach/letter.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { letterContact } from '#core/outreach/letter-contact.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** @throws DomainError `not-found`, `unknown-kind`, `bad-input` when the letter makes no sense here */
export async function draftForApplication(
  services: Services,
  kind: string,
  id: string,
): Promise<DraftView> {
  const { subject, body, to, checks, gaps } = await letterFor(services, kind, id)
  return {
    subject,
    body,
    to,
    checks: checks.map((check) => ({ ...check })),
    gaps: gaps.map((gap) => ({ ...gap })),
    // The letter was drafted, so the text is one of the kinds.
    kind: kind as LetterKind,
  }
}

/** The same letter as a draft that a mail program opens. */
export async function emlForApplication(
  services: Services,
  kind: string,
  id: string,
): Promise<string> {
  return letterAsEml(await letterFor(services, kind, id), { date: services.clock.now() })
}

async function letterFor({ store, clock }: Services, kind: string, id: string): Promise<Letter> {
  const search = await loadSearch(store)
  const application = findApplication(search, id)
  const contact = letterContact(await store.messages(application.messageIds))
  const { person } = search
  // An unknown kind is refused by the letter itself, with the list of kinds.
  return draftLetter({
    kind: kind as LetterKind,
    application,
    person,
    contact,
    today: clock.today(),
  })
}
