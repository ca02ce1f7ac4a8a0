/**
 * Names for gaps and exchanges: mails and sentences are repeated with other employers and roles,
 * so that what stands around a name is learned and not the name.
 */
import { plain } from '../../src/core/mail/learned/words.ts'
import { type LabelledMail, languageOf } from '../../tests/eval/corpus.ts'
import type { BankSentence, Language } from './corpora.ts'

export type Names = { readonly employers: readonly string[]; readonly roles: readonly string[] }
export type Chance = () => number

const PERSONS = ['Sam', 'Anna', 'Luc', 'Marta', 'João', 'Frau Berger', 'Ms Okoro', 'Pilar', 'Inês']

/** A fixed sequence of numbers in 0..1 (linear congruential, Numerical Recipes' constants). */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}

/** The numbers below `count` in a fixed disorder. */
export function shuffled(count: number, next: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    ;[order[at], order[other]] = [order[other] as number, order[at] as number]
  }
  return order
}

const pick = (list: readonly string[], next: Chance): string =>
  list[Math.floor(next() * list.length)] ?? ''

export function namesByLanguage(mails: readonly LabelledMail[]): ReadonlyMap<Language, Names> {
  const found = new Map<Language, { employers: string[]; roles: string[] }>()
  for (const mail of mails) {
    const names = found.get(languageOf(mail)) ?? { employers: [], roles: [] }
    if (mail.employer) names.employers.push(mail.employer)
    if (mail.role) names.roles.push(mail.role)
    found.set(languageOf(mail), names)
  }
  return found
}

const literally = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi')

function exchanged(mail: LabelledMail, from: string, to: string): LabelledMail {
  const says = literally(from)
  const put = (text: string) => text.replace(says, () => to)
  const [shown = '', address = ''] = mail.from.split(/(?=<[^<]*$)/)
  return {
    ...mail,
    from: address === '' ? mail.from : put(shown) + address,
    subject: put(mail.subject),
    text: put(mail.text),
    ...(mail.html && { html: mail.html.replace(says, () => to.replaceAll('&', '&amp;')) }),
  }
}

export const squeezed = (name: string): string => plain(name).replace(/[^a-z0-9]/g, '')

/** The employer's word in the sender's address follows the name. */
function withAddress(mail: LabelledMail, from: string, to: string): LabelledMail {
  const word = squeezed(from)
  const address = /[^\s<]+@[^\s>]+/.exec(mail.from)?.[0] ?? ''
  const [local = '', domain = ''] = address.split('@')
  const bare = domain.replaceAll('-', '')
  if (word.length < 3 || !(local.includes(word) || bare.includes(word))) return mail
  const made = `${local.replace(word, squeezed(to))}@${bare.replace(word, squeezed(to))}`
  return { ...mail, from: mail.from.replace(address, made) }
}

/** The same mail from another employer about another role, or `null` where it names neither. */
export function withOtherNames(
  mail: LabelledMail,
  names: Names,
  next: Chance,
): LabelledMail | null {
  if (mail.employer === null && mail.role === null) return null
  let made = mail
  if (mail.role !== null && next() < 0.8) {
    const role = pick(names.roles, next)
    made = { ...exchanged(made, mail.role, role), role }
  }
  if (mail.employer !== null) {
    const employer = pick(names.employers, next)
    made = exchanged(made, mail.employer, employer)
    made = { ...withAddress(made, mail.employer, employer), employer }
  }
  return made
}

/** A sentence of a bank with its gaps filled, and what fills them. */
export function filledSentence({ text }: Pick<BankSentence, 'text'>, names: Names, next: Chance) {
  const employer = text.includes('{employer}') ? pick(names.employers, next) : null
  const role = text.includes('{role}') ? pick(names.roles, next) : null
  const filled = text
    .replaceAll('{employer}', employer ?? '')
    .replaceAll('{role}', role ?? '')
    .replaceAll('{person}', pick(PERSONS, next))
  return { text: filled, employer, role }
}
