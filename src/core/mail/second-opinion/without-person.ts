/**
 * Takes out of a text what tells who the person is: their names, every mail address, link and
 * long number. What it cannot know (a nickname, a street) stays; so the person sees the text first.
 */
import type { Mail } from '#core/model/message.ts'

/** Stand-ins, as they are sent. */
export const PLACEHOLDER = /\[(?:name|address|link|number)\]/g

const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/gu
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi
/** Nine digits or more: telephone numbers, case numbers, national numbers. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ \u00a0()./-]{0,2}\d){8,}(?![\p{L}\p{N}])/gu

const GREETING =
  /^[ \t]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chère|hola|estimad[oa]|buenos días|olá|oi|prezad[oa]|car[oa]|ciao|gentile|beste)\s+([^\n,!:;]{2,50})[,!:;]?/imu
/** Stand behind a greeting and are nobody's name. */
const NOBODY =
  /^(?:all|team|there|sir|madam|mr|mrs|ms|mx|dr|frau|herr|herrn|madame|monsieur|mme|m|señor|señora|sr|sra|senhor|senhora|candidates?|applicants?|bewerber(?:in)?|kandidat(?:in)?|candidat[eoa]?|hiring|manager|recruiting|recruiter|recruitment|talent|hr|jobs?|seeker|colleagues?|everyone|you|und|and|et|y|e|the|undisclosed|recipients)$/iu

/** Names that a mail is written to: the person's own, as far as anyone can tell. */
export function namesOf(mail: Mail, personName: string | null): readonly string[] {
  const isOwn = mail.to.some(({ address }) => address === mail.from?.address)
  const greeted = GREETING.exec(mail.text)?.[1] ?? ''
  const addressed = mail.to.map(({ name }) => name)
  const senders = new Set(
    wordsOf(isOwn ? '' : (mail.from?.name ?? '')).map((word) => word.toLowerCase()),
  )
  // A greeting or an address line may name the employer itself; then its name is no secret.
  const others = [...addressed, greeted]
    .flatMap(wordsOf)
    .filter((word) => /^\p{Lu}/u.test(word) && !senders.has(word.toLowerCase()))
  return [...new Set([...wordsOf(personName ?? ''), ...others])].filter(
    (word) => word.length > 1 && !NOBODY.test(word),
  )
}

const wordsOf = (name: string): readonly string[] =>
  name.includes('@')
    ? []
    : name.split(/[\s,."'()/]+/u).filter((word) => /^[\p{L}\p{M}-]+$/u.test(word))

/**
 * The text with stand-ins.
 *
 * @param names as `namesOf` gives them; only words written as names are taken out ("will" stays)
 * @example withoutPerson('Dear Mara, call +49 30 1234567', ['Mara']) // => 'Dear [name], call [number]'
 */
export function withoutPerson(text: string, names: readonly string[]): string {
  const plain = text
    .replace(ADDRESS, '[address]')
    .replace(LINK, '[link]')
    .replace(NUMBER, '[number]')
  const spellings = [...new Set(names.flatMap(spellingsOf))].toSorted((a, b) => b.length - a.length)
  if (spellings.length === 0) return plain
  const any = spellings.map((name) => name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|')
  const name = new RegExp(`(?<![\\p{L}\\p{N}\\[])(?:${any})(?![\\p{L}\\p{N}\\]])`, 'gu')
  return plain.replace(name, '[name]').replace(/\[name\](?:[ \t]+\[name\])+/g, '[name]')
}

function spellingsOf(name: string): readonly string[] {
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const all = [name, title, name.toUpperCase()].filter(
    (word) => /^\p{Lu}/u.test(word) || !/^\p{Ll}/u.test(word),
  )
  return all.flatMap((word) => [
    word.normalize('NFC'),
    word.normalize('NFKD').replace(/\p{M}/gu, ''),
  ])
}
