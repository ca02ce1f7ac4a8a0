/**
 * A letter of one kind, drafted from an application's own facts.
 *
 * It says nothing of the person that the person did not give: what is missing is a gap that
 * shows (`[your name]`). Words: wording/english.ts. Choice of words and limits:
 * docs/methods/letters.md.
 */
import { DomainError } from '#core/model/errors.ts'
import { LETTER_KINDS, type LetterKind, type OwnTemplate } from '#core/model/letter-kinds.ts'
import { composeLetter } from './compose-letter.ts'
import { type FittingQuestion, feedbackQuestionsFor } from './feedback-questions.ts'
import type { Letter } from './letter.ts'
import { letterChecks, textChecks } from './letter-checks.ts'
import { type RawChoices, readChoices } from './letter-choices.ts'
import { type LetterFacts, letterFacts } from './letter-facts.ts'
import { fitOf } from './letter-fits.ts'
import type { LetterGround } from './letter-ground.ts'
import type { AskedQuestion } from './letter-slots.ts'
import { composeTemplate } from './own-templates.ts'
import { recipientOf } from './recipient.ts'
import type { Wording } from './wording/wording.ts'
import { WORDINGS } from './wording/wordings.ts'

export type LetterInput = LetterGround & {
  readonly kind: LetterKind
  /** What is absent is as usual: warm, English, no other form, the question that fits best. */
  readonly choices?: RawChoices
}

/** Letters that ask for feedback, with exactly one question. */
const ASKING: readonly LetterKind[] = ['rejection-reply', 'feedback-request']

function refuseUnknown(kind: LetterKind): void {
  if (LETTER_KINDS.includes(kind)) return
  const known = LETTER_KINDS.join(', ')
  throw new DomainError('unknown-kind', `There is no letter "${kind}". There are: ${known}.`)
}

/** The questions that this letter can ask, the best first; empty where it asks none. */
export function questionsFor(kind: LetterKind, facts: LetterFacts): readonly FittingQuestion[] {
  const { stageAtRejection } = facts.standing
  if (!ASKING.includes(kind) || !stageAtRejection) return []
  return feedbackQuestionsFor({
    stage: stageAtRejection,
    statedReason: facts.statedReason,
    assessed: facts.flags.has('assessed'),
    talked: facts.flags.has('talked'),
  })
}

function chosenQuestion(
  fitting: readonly FittingQuestion[],
  wanted: string | null,
  wording: Wording,
): AskedQuestion | null {
  const chosen = wanted === null ? fitting[0] : fitting.find(({ id }) => id === wanted)
  if (!chosen && wanted !== null) {
    const known = fitting.map(({ id }) => id).join(', ') || 'none'
    throw new DomainError(
      'bad-input',
      `The question "${wanted}" does not fit this letter. Those that do: ${known}.`,
    )
  }
  if (!chosen) return null
  return { question: wording.questions[chosen.id], theme: wording.themes[chosen.theme] }
}

/**
 * Drafts a letter. It is never sent from here, and it is the person's to change.
 *
 * @param input.contact to whom; a no-reply address or a desk's name is not taken for a person
 * @param input.today   what lies after it has not happened yet
 * @param words         the language's words; another set only where a test looks at the words
 * @returns fewer than 150 words, unless the person's own facts make it longer (then its check
 *   `length` says so); gaps in reading order; checks that ask
 * @throws DomainError `unknown-kind`; `bad-date` when `today` is no date; `bad-input` when no
 *   version of the letter makes sense here (see `letterFits`), such as an acceptance without
 *   an offer, or when a choice does not exist
 */
export function draftLetter(input: LetterInput, words?: Wording): Letter {
  const { kind, application, contact } = input
  refuseUnknown(kind)
  const choices = readChoices(kind, input.choices)
  const wording = words ?? WORDINGS[choices.language]
  const facts = letterFacts(input, choices)
  const fit = fitOf(kind, application, facts)
  if (!fit.possible) {
    const details = { kind, applicationId: application.id }
    throw new DomainError('bad-input', `No ${kind} letter can be drafted here. ${fit.why}`, details)
  }
  const asked = chosenQuestion(questionsFor(kind, facts), choices.question, wording)
  const composed = composeLetter(wording.letters[kind], facts, asked, wording)
  const recipient = recipientOf(contact?.address)
  return {
    kind,
    ...composed,
    to: recipient.kind === 'known' ? recipient.address : null,
    checks: letterChecks(kind, composed, facts, fit, recipient, wording),
  }
}

/**
 * A letter from a template of the person's own, with its slots filled from the same facts.
 *
 * @throws DomainError `bad-date`; `bad-input` for a choice that does not exist
 */
export function draftFromTemplate(
  template: OwnTemplate,
  ground: LetterGround,
  chosen: RawChoices = {},
): Letter {
  const choices = readChoices(template.id, chosen)
  const wording = WORDINGS[choices.language]
  const facts = letterFacts(ground, choices)
  const composed = composeTemplate(template, facts, wording)
  const recipient = recipientOf(ground.contact?.address)
  return {
    kind: template.id,
    ...composed,
    to: recipient.kind === 'known' ? recipient.address : null,
    checks: textChecks(composed, facts, recipient, wording),
  }
}
