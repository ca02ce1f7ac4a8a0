/**
 * A letter on its page and on its way out: its facts, copied, saved or handed to a mail program.
 *
 * Pure. A gap stands in the text as `[label]`; nothing is ever filled in for the person.
 */
import { LETTER_KINDS, type LetterKind } from '#core/model/letter-kinds.ts'
import type { Outcome, Stage } from '#core/model/stages.ts'
import { LETTER_WORDS } from '#web/lib/words.ts'

type Fact = { readonly needed: boolean; readonly value: string | null }

/** Facts that the letter asks for or that were given, and those that could be added. */
export function factsInParts<F extends Fact>(
  facts: readonly F[],
): { readonly asked: readonly F[]; readonly more: readonly F[] } {
  const isAsked = ({ needed, value }: F) => needed || value !== null
  return { asked: facts.filter(isAsked), more: facts.filter((fact) => !isAsked(fact)) }
}

/**
 * What a letter is called: a kind by its words, an own template by its name.
 *
 * @param title of an own template, once it is known
 */
export function letterTitle(name: string, title: string | null): string {
  const kind = LETTER_KINDS.find((known) => known === name)
  return kind ? LETTER_WORDS[kind] : (title ?? 'A letter')
}

/** What the clipboard gets: subject first where there is one. */
export function clipboardText({ subject, body }: { subject: string; body: string }): string {
  return subject ? `Subject: ${subject}\n\n${body}` : body
}

/**
 * The longest address that mail programs take on every system; Windows cuts or refuses longer
 * ones (2,083 characters in its own parts).
 */
const LONGEST_ADDRESS = 2_000

/**
 * The address that opens the person's mail program with the letter in it (RFC 6068), or `null`
 * where it would be too long for some: then a file or the clipboard brings it over whole.
 *
 * @example mailtoAddress({ to: 'a@b.example', subject: 'Hi', body: 'One\nTwo' }) // => 'mailto:a@b.example?subject=Hi&body=One%0D%0ATwo'
 */
export function mailtoAddress(letter: {
  to: string | null
  subject: string
  body: string
}): string | null {
  const body = letter.body.replace(/\r?\n/g, '\r\n')
  // The @ itself stands as it is: some programs do not read %40 back.
  const to = encodeURIComponent(letter.to ?? '').replace('%40', '@')
  const address = `mailto:${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`
  return address.length > LONGEST_ADDRESS ? null : address
}

const AFTER_A_NO: readonly LetterKind[] = ['rejection-reply', 'feedback-request', 'stay-in-touch']

/** Letters that fit how an application stands; the likeliest first. */
export function fittingLetters(outcome: Outcome, stage: Stage): readonly LetterKind[] {
  const hadTalk = stage !== 'applied'
  switch (outcome) {
    case 'rejected':
      return hadTalk ? AFTER_A_NO : ['rejection-reply', 'later-role']
    case 'open':
      return hadTalk ? ['thank-you', 'check-in', 'withdrawal'] : ['check-in', 'withdrawal']
    case 'offer':
      return ['acceptance', 'decline']
    case 'closed':
      return hadTalk ? ['check-in', 'stay-in-touch'] : ['later-role']
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return hadTalk ? ['stay-in-touch'] : []
  }
}
