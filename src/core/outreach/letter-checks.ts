/**
 * What to look at before a letter goes out. A check that is not `ok` asks; an open gap alone
 * keeps a letter from going out (is-sendable.ts).
 */
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { ComposedLetter } from './compose-letter.ts'
import type { LetterCheck } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { LetterFit } from './letter-fits.ts'
import { timingCheck } from './letter-timing.ts'
import type { Recipient } from './recipient.ts'
import { readTone } from './tone/read-tone.ts'
import { ENGLISH } from './wording/english.ts'
import type { Wording } from './wording/wording.ts'

/** A letter has fewer words than this. */
export const MOST_WORDS = 150

/**
 * Words of a text, as a person counts them: runs without a space that hold a letter or digit.
 *
 * @example wordCount('Dear Priya Shah,\n\nThank you.') // => 5
 */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function lengthCheck(body: string): LetterCheck {
  const words = wordCount(body)
  const ok = words < MOST_WORDS
  const advice = ok ? 'short enough to be read' : `shorten it to fewer than ${MOST_WORDS}`
  return { id: 'length', ok, message: `${words} words: ${advice}.` }
}

function gapsCheck({ gaps }: ComposedLetter): LetterCheck {
  const ok = gaps.length === 0
  const labels = gaps.map(({ label }) => `[${label}]`).join(', ')
  return {
    id: 'gaps',
    ok,
    message: ok ? 'Nothing is left to fill in.' : `Still yours to fill in: ${labels}.`,
  }
}

function toneCheck(text: string, facts: LetterFacts, { tone }: Wording): LetterCheck {
  const names = [facts.employer, facts.role, facts.contactName, facts.yourName]
  const spoken = [...names, ...facts.skills, ...facts.targets].filter((name) => name !== null)
  const found = readTone(text, spoken, tone).filter(({ kind }) => kind !== 'length')
  const words = found.map((mark) => `"${mark.words}"`).join(', ')
  return {
    id: 'tone',
    ok: found.length === 0,
    message:
      found.length === 0
        ? 'Nothing stands out in the tone.'
        : `May not sound as you mean it: ${words}.`,
  }
}

function recipientCheck(recipient: Recipient): LetterCheck {
  const messages: Readonly<Record<Recipient['kind'], string>> = {
    known: 'The address is known.',
    none: 'No address is known: look for the person you were in touch with.',
    'not-an-address': 'The address on record cannot be used: enter it yourself.',
    'no-reply': 'The address on record is one that nobody reads: look for a person to write to.',
  }
  return { id: 'recipient', ok: recipient.kind === 'known', message: messages[recipient.kind] }
}

function tookPlaceCheck({ isTalkUnsure, standing }: LetterFacts): readonly LetterCheck[] {
  if (!isTalkUnsure || standing.outcome !== 'open') return []
  const message = 'The conversation is known from a mail alone: send this once it has taken place.'
  return [{ id: 'took-place', ok: false, message }]
}

/** A given fact stands in the language in which it was given; which that is, nobody can tell. */
function languageCheck(body: string, { given }: LetterFacts, wording: Wording) {
  const isSaid = Object.values(given).some((text) => body.includes(text.replace(/[.!?]+$/, '')))
  if (wording === ENGLISH || !isSaid) return []
  const message = `What you gave stands as you wrote it: see that it is in ${wording.name}.`
  return [{ id: 'language', ok: false, message }]
}

/** What one kind alone asks to be looked at. */
const OWN_CHECKS: Readonly<Partial<Record<LetterKind, LetterCheck>>> = {
  'access-request': {
    id: 'access-request',
    ok: false,
    message:
      'This can feel adversarial to the employer, and the right holds for the EU and the UK only. It is a right to data, not to reasons, and notes may already have been deleted.',
  },
  acceptance: {
    id: 'terms',
    ok: true,
    message: 'Send it when the terms are in writing and you have read them.',
  },
  'thank-you': {
    id: 'own-words',
    ok: true,
    message: 'One line of your own on something you talked about makes it better.',
  },
}

/** What every letter is looked at for, whoever wrote its words. */
export function textChecks(
  composed: ComposedLetter,
  facts: LetterFacts,
  recipient: Recipient,
  wording: Wording,
): readonly LetterCheck[] {
  return [
    gapsCheck(composed),
    recipientCheck(recipient),
    lengthCheck(composed.body),
    toneCheck(`${composed.subject}\n\n${composed.body}`, facts, wording),
  ]
}

/** All checks of a letter, in the order in which they are shown. */
export function letterChecks(
  kind: LetterKind,
  composed: ComposedLetter,
  facts: LetterFacts,
  fit: LetterFit,
  recipient: Recipient,
  wording: Wording,
): readonly LetterCheck[] {
  const own = OWN_CHECKS[kind]
  return [
    { id: 'fits', ok: fit.fits, message: fit.why },
    ...tookPlaceCheck(facts),
    ...(own ? [own] : []),
    ...languageCheck(composed.body, facts, wording),
    ...textChecks(composed, facts, recipient, wording),
    timingCheck(kind, facts),
  ]
}
