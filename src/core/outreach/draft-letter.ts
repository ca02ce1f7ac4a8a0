/**
 * A letter of one kind, drafted from an application's own facts.
 *
 * It says nothing of the person that the person did not give: what is missing is a gap that
 * shows (`[your name]`). Words: wording/english.ts. Choice of words and limits:
 * docs/methods/letters.md.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { LETTER_KINDS, type LetterKind } from '#core/model/letter-kinds.ts'
import { composeLetter } from './compose-letter.ts'
import { feedbackQuestionsFor } from './feedback-questions.ts'
import type { Letter, LetterContact } from './letter.ts'
import { letterChecks } from './letter-checks.ts'
import { type LetterFacts, letterFacts } from './letter-facts.ts'
import { fitOf } from './letter-fits.ts'
import { recipientOf } from './recipient.ts'
import type { Language } from './wording/wording.ts'
import { WORDINGS } from './wording/wordings.ts'

export type LetterInput = {
  readonly kind: LetterKind
  readonly application: Application
  readonly person: Person | null
  readonly contact: LetterContact | null
  readonly today: Day
  /** Absent: English. */
  readonly language?: Language
}

function refuseUnknown(kind: LetterKind): void {
  if (LETTER_KINDS.includes(kind)) return
  const known = LETTER_KINDS.join(', ')
  throw new DomainError('unknown-kind', `There is no letter "${kind}". There are: ${known}.`)
}

/** The one question of a feedback request; `null` for every other kind. */
function questionOf(kind: LetterKind, facts: LetterFacts, language: Language): string | null {
  const { stageAtRejection } = facts.standing
  if (kind !== 'feedback-request' || !stageAtRejection) return null
  const [best] = feedbackQuestionsFor({
    stage: stageAtRejection,
    statedReason: facts.statedReason,
    assessed: facts.flags.has('assessed'),
    talked: facts.flags.has('talked'),
  })
  return best?.text[language] ?? null
}

/**
 * Drafts a letter. It is never sent from here, and it is the person's to change.
 *
 * @param input.contact to whom; a no-reply address or a desk's name is not taken for a person
 * @param input.today   what lies after it has not happened yet
 * @returns fewer than 150 words; gaps in reading order; checks that ask and forbid nothing
 * @throws DomainError `unknown-kind`; `bad-date` when `today` is no date; `bad-input` when no
 *   version of the letter makes sense here (see `letterFits`), such as an acceptance without
 *   an offer
 */
export function draftLetter(input: LetterInput): Letter {
  const { kind, application, person, contact, today, language = 'en' } = input
  refuseUnknown(kind)
  const wording = WORDINGS[language]
  const facts = letterFacts(application, person, contact, today)
  const fit = fitOf(kind, application, facts)
  if (!fit.possible) {
    const details = { kind, applicationId: application.id }
    throw new DomainError('bad-input', `No ${kind} letter can be drafted here. ${fit.why}`, details)
  }
  const question = questionOf(kind, facts, language)
  const composed = composeLetter(wording.letters[kind], facts, question, wording)
  const recipient = recipientOf(contact?.address)
  return {
    kind,
    ...composed,
    to: recipient.kind === 'known' ? recipient.address : null,
    checks: letterChecks(kind, composed, facts, fit, recipient, wording),
  }
}
