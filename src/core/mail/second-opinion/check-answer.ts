/**
 * Whether what a language model answered about a mail may be shown as its word.
 *
 * It is taken only as far as the mail itself bears it out: employer and role must stand in it,
 * the quoted words too, and they must not be words that tell a reader what to do. One fault
 * refuses the whole answer: a model that invented the employer may have invented the rest.
 * Start reading at `checkAnswer`.
 */
import { ownText } from '#core/mail/own-text.ts'
import { isRelayName } from '#core/mail/relays.ts'
import { senderOf } from '#core/mail/sender.ts'
import type { Mail, MailReading, MessageKind } from '#core/model/message.ts'
import type { ModelAnswer } from '#core/model/suggestion.ts'
import { foldText, wordsIn } from './folded-text.ts'
import { speaksToReader } from './speaks-to-reader.ts'
import { PLACEHOLDER } from './without-person.ts'

/** An answer whose form was checked at the border (contracts/model-answer.ts). */
export type GivenAnswer = Pick<
  MailReading,
  'kind' | 'employer' | 'role' | 'statedReason' | 'afterStage'
> & { readonly quote: string }

/** Letters and digits a quote must have to say anything. */
const LEAST_QUOTE = 8
const MOST_SHOWN = 80
const NAMES_NOBODY: ReadonlySet<MessageKind> = new Set(['alert', 'other'])

/**
 * @param mail the mail that was sent, as it is kept
 * @returns the suggestion, names and quote as the mail spells them; or why it was not taken
 */
export function checkAnswer(mail: Mail, answer: GivenAnswer): ModelAnswer {
  const { kind, statedReason, afterStage } = answer
  const told = tellsReader(mail)
  if (told) {
    return refused(`The mail speaks to a program that reads it: “${cut(told)}”.`)
  }
  const hasNames = !NAMES_NOBODY.has(kind)
  const employer = hasNames ? named(mail, answer.employer, 'employer') : null
  const role = hasNames ? named(mail, answer.role, 'role') : null
  const quote = quoted(mail, answer.quote)
  for (const part of [employer, role]) if (part && 'refused' in part) return part
  if ('refused' in quote) return quote
  if (kind !== 'rejection' && (statedReason !== null || afterStage !== null)) {
    return refused('It gave a reason or a stage for something that is no rejection.')
  }
  return {
    suggestion: {
      kind,
      employer: foundIn(employer),
      role: foundIn(role),
      statedReason,
      afterStage,
      decidedBy: quote.found,
    },
  }
}

/** Words in what would be sent of a mail that speak to a program, or `null`. */
export function tellsReader(mail: Mail): string | null {
  const shown = [mail.subject, mail.from?.name ?? '', ownText(mail.text, mail.subject).body]
  for (const part of shown) {
    const told = speaksToReader(part)
    if (told) return told
  }
  return null
}

type Found = { readonly found: readonly string[] }
type Refused = { readonly refused: string }

const refused = (sentence: string): Refused => ({ refused: sentence })
const cut = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)
const foundIn = (part: Found | Refused | null) =>
  part && 'found' in part ? (part.found[0] ?? null) : null

function named(mail: Mail, name: string | null, what: 'employer' | 'role'): Found | Refused | null {
  if (name === null || name.trim() === '') return null
  if (speaksToReader(name)) return refused(`What it named as the ${what} is an instruction.`)
  const own = ownText(mail.text, mail.subject).body
  const inWords = wordsIn(name, mail.subject) ?? wordsIn(name, own)
  const inSender = what === 'employer' ? bySender(mail, name) : null
  const asWritten = inWords ?? inSender
  if (asWritten === null || !/\p{L}/u.test(asWritten)) {
    return refused(`It named the ${what} “${cut(name.trim())}”, which does not stand in the mail.`)
  }
  if (what === 'employer' && inWords === null && isRelayName(name)) {
    return refused(`It named “${cut(name.trim())}”, which only passes mails on for employers.`)
  }
  return { found: [asWritten.replace(/\s+/g, ' ').trim()] }
}

/** The name of the sender, or the whole word of its domain: `northwind` of `northwind.example`. */
function bySender(mail: Mail, name: string): string | null {
  const sender = senderOf(mail, null)
  const inName = wordsIn(name, sender.name)
  if (inName !== null || sender.relay !== null) return inName
  const squeezed = foldText(name).text.replace(/[^\p{L}\p{N}]/gu, '')
  const isDomain = squeezed !== '' && squeezed === sender.domainWord.replace(/-/g, '')
  return isDomain ? name.trim() : null
}

/** Stand-ins part a quote: each piece must stand in the mail. */
function quoted(mail: Mail, quote: string): Found | Refused {
  if (speaksToReader(quote)) {
    return refused(`It rests on words that tell a reader what to do: “${cut(quote.trim())}”.`)
  }
  const own = ownText(mail.text, mail.subject).body
  const pieces = quote
    .split(PLACEHOLDER)
    .map((piece) => piece.replace(/^[\s"'“”„.,;:…]+|[\s"'“”„.,;:…]+$/g, ''))
    .filter((piece) => lettersIn(piece) > 1)
  const found = pieces.map((piece) => wordsIn(piece, mail.subject) ?? wordsIn(piece, own))
  if (pieces.length === 0 || lettersIn(pieces.join('')) < LEAST_QUOTE) {
    return refused('It quoted no words of the mail that decided.')
  }
  if (found.some((piece) => piece === null)) {
    return refused(`It quoted “${cut(quote.trim())}”, which does not stand in the mail.`)
  }
  return { found: found.filter((piece) => piece !== null) }
}

const lettersIn = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length
