/**
 * The human who writes a mail: from the closing, the last lines or the name shown as sender.
 *
 * Never a team, a desk, a system or the person written to. A name is told by its shape, since no
 * list holds all names. Start reading at `writer`.
 */
import type { Mail, MailAddress } from '#core/model/message.ts'
import type { RelayType } from '../relays.ts'
import { senderOf } from '../sender.ts'
import { flatText } from './pattern.ts'
import { WORDINGS } from './wording/all-wordings.ts'

const CLOSING = new RegExp(
  `^[\\s>*_-]*(?:${WORDINGS.map(({ closing }) => closing).join('|')})(?![\\p{L}])`,
  'u',
)
const NO_PERSON = new RegExp(`^(?:${WORDINGS.map(({ noPerson }) => noPerson).join('|')})$`, 'u')
const TITLES =
  /^(?:(?:i\. ?a\.|i\. ?v\.|ppa\.|p\.p\.|gez\.|p'lo|pela|pelo|dr\.?-?|dra\.?|prof\.?|ing\.?|dipl\.?-?\p{L}*\.?|mag\.?|mr\.?|mrs\.?|ms\.?|mme|mlle|m\.|me|sr\.?|sra\.?|srta\.?|d\.|dña\.?|eng\.?ª?|engª|arq\.?ª?|lic\.?|frau|herr|sister|father|rev\.?|phd|-ing\.?|med\.?|mtro\.?|mtra\.?|chef|ra|schwester|bruder|captain|kapitän|pfarrer|pater|bgm\.?|notar|eng\.?\s?ª)(?:\s+|(?<=\.)\s*))+(?=\p{L})/iu
const PARTICLE =
  /^(?:von|van|de|da|di|do|dos|das|del|della|der|den|la|le|el|al|bin|ben|ten|zu|zur|y|e|du|des|af|av|ó|o')$/iu
const NAME_WORD = /^(?:(?:\p{Lu}\.-?){2,3}|\p{Lu}[\p{L}'’]*\.?(?:-\p{Lu}?[\p{L}'’]+)*|\p{Lu}\.)$/u
/** How many lines before the end a signature may begin. */
const LAST_LINES = 14
const MAX_NAME_WORDS = 5

const squeezed = (text: string): string =>
  flatText(text)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')

/**
 * The name in a text where its shape is a person's, else `null`.
 *
 * @example personName('Dr. Jane Doe') // => 'Jane Doe'
 */
export function personName(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^[\s*_~–—-]+|[\s*_,;!~–—-]+$/g, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(TITLES, '')
    .trim()
  if (bare.length < 2 || bare.length > 48 || /[\d@:/&|!?%€$()]/.test(bare)) return null
  const words = bare.split(/\s+/)
  if (words.length > MAX_NAME_WORDS) return null
  const isShouted = bare === bare.toUpperCase() && words.length > 1
  let names = 0
  for (const [at, word] of words.entries()) {
    if (at > 0 && at < words.length - 1 && PARTICLE.test(word)) continue
    if (!NAME_WORD.test(word)) return null
    if (NO_PERSON.test(word.toLowerCase().replace(/\.$/, ''))) return null
    if (word.replace('.', '').length > 1) names += 1
  }
  if (names === 0 && words.length > 1) return null
  return isShouted ? null : bare
}

/** What ends a name on its line. */
const BEHIND_NAME =
  /\s*[|,·•(]\s*|\s+[-–—@/]\s*|\t|\s{3,}|\s+(?:from|aus de[mr]|vom|bei|at|chez|da equipa|do time|del equipo|de l'équipe)\s/u
/** "Le doyen, Y. Chappuis": the office first. */
const OFFICE = /^(?:le|la|l'|die|der|el|o|a|the)\s?[^,]{3,40},\s(\p{Lu}[^,]+)$/iu

/** A name at the start of a line that goes on with title or employer: "Heitor Cavalcanti | Mobiliza". */
function leadingName(line: string): string | null {
  const office = OFFICE.exec(line)?.[1]
  if (office) return personName(office)
  const part = line.split(BEHIND_NAME)[0] ?? ''
  const closing = CLOSING.exec(flatText(part))
  return closing && closing[0].trim().length === part.trim().length ? null : personName(part)
}

type ShownSender = { readonly name: string | null; readonly isSure: boolean }

/** A single word must be a whole part of the address: `gelatobambu@` is no "Bambú". */
function isBorneOut(words: readonly string[], local: string, address: string): boolean {
  if (words.length > 1) return words.some((word) => local.includes(word))
  const parts = (address.split('@')[0] ?? '').split(/[._+-]/).map(squeezed)
  return words.some((word) => parts.includes(word))
}

/** The name shown as sender, and whether the address bears it out. */
function shownName(
  from: MailAddress | null,
  domainWord: string,
  relay: RelayType | null,
): ShownSender {
  const shown = (from?.name ?? '').replace(/^['"]|['"]$/g, '')
  const part =
    shown.split(/\s+(?:via|at|from|von|bei|chez|de chez|da|do|@|\||-|–|—|\/|·)\s+|\s*[(,|]/)[0] ??
    ''
  const reversed = /^(\p{Lu}[\p{L}-]+), (\p{Lu}[\p{L}-]+)$/u.exec(shown)
  const name = personName(reversed ? `${reversed[2]} ${reversed[1]}` : part)
  if (!name) return { name: null, isSure: false }
  const local = squeezed((from?.address ?? '').split('@')[0] ?? '')
  const words = name
    .split(/\s+/)
    .map(squeezed)
    .filter((word) => word.length > 2)
  const isFirm =
    squeezed(name) === squeezed(domainWord) || squeezed(domainWord).startsWith(squeezed(name))
  const isSure =
    relay === 'tracking-system' || relay === 'test'
      ? false
      : isBorneOut(words, local, from?.address ?? '') || / via linkedin/i.test(shown)
  return { name: isFirm && !isSure ? null : name, isSure }
}

function isAddressee(name: string, mail: Mail, body: string): boolean {
  const first = name.split(/\s+/)[0] ?? ''
  if (mail.to.some((to) => to.name !== '' && squeezed(to.name) === squeezed(name))) return true
  const greeting = body.trimStart().slice(0, 60).split('\n')[0] ?? ''
  const last = name.split(/\s+/).at(-1) ?? ''
  return (
    name.length > 2 &&
    greeting.length < 40 &&
    greeting.includes(first) &&
    greeting.includes(last) &&
    !/\b(?:here|hier|ici|aqui|aquí)\b/i.test(greeting)
  )
}

/** The first person's name in the lines behind a closing, or on its line. */
function signedName(lines: readonly string[]): string | null {
  const from = Math.max(0, lines.length - 60)
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at] as string
    if (line.length > 160) continue
    const closing = CLOSING.exec(flatText(line))
    if (!closing) continue
    const rest = line.slice(closing[0].length)
    const sameLine = rest.replace(/^[\s,.!:;–—-]+/, '')
    const onLine = /^\s*[,.!]|^\s+[–—-]/.test(rest) ? leadingName(sameLine) : null
    if (rest.length > 60 && !line.trim().endsWith('.') && !line.trim().endsWith(',')) continue
    if (onLine) return onLine
    for (const next of lines.slice(at + 1, at + 4)) {
      if (next.length > 90) break
      const name = leadingName(next)
      if (name) return name
    }
  }
  return null
}

/** A short greeting at the end of a line, with the name behind it: "MfG Dr. Lüders". */
const SHORT_CLOSING =
  /(?:^|[.!?)…]\s+)(?:lg|vg|bg|mfg|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|(?:liebe|viele|beste|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)e|cheers|best|thanks|ta|saludos|abrazos?|salud|un abrazo|abra[çc]os?|abs|bjs|beijos|bises?|bisous|cdlt|mit \p{L}+ gr(?:ü|ue)(?:ß|ss)en),?\s+(\p{Lu}.*)$/iu
/** "Neusa aqui do Ateliê", "Hi its Lynne from the agency". */
const INTRODUCTION =
  /(?:^|[.!,]\s)(\p{Lu}\p{Ll}+) (?:here|hier|ici|aqui|aquí|acá)(?!\p{L})|^(?:hi|hello|hey|hallo|hola|oi|olá|salut|bonjour)?[ ,!]*(?:it'?s|this is|hier ist|hier schreibt|c'est|soy|aqui é|sou) (?:[oa] )?(\p{Lu}\p{Ll}+)(?!\p{L})/u

/** A name behind the last sentence of a last line: "… by Friday. Jo, Pelican Point". */
function trailingName(lines: readonly string[], firm: readonly string[]): string | null {
  for (const line of lines.slice(-4).toReversed()) {
    const greeted = SHORT_CLOSING.exec(line)?.[1]
    const behind = /[.!?…)]\s+(\p{Lu}[^.!?]{1,40})$/u.exec(line)?.[1]
    const name = greeted ? leadingName(greeted) : behind ? leadingName(behind) : null
    if (name && !firm.some((word) => word.includes(squeezed(name)))) return name
  }
  return null
}

function introducedName(body: string): string | null {
  const match = INTRODUCTION.exec(body.slice(0, 90))
  const name = match?.[1] ?? match?.[2]
  return name ? personName(name) : null
}

/** A last line that is the shown sender's name or its first word: "Terry, Gannet & Sons". */
function bareSignature(
  lines: readonly string[],
  shown: ShownSender,
  domain: string,
): string | null {
  const tail = lines.slice(-LAST_LINES)
  const first = squeezed(shown.name?.split(/\s+/)[0] ?? '')
  for (const line of tail.toReversed()) {
    const last = line.split(/(?<=[.!?])\s+/).at(-1) ?? ''
    const name = leadingName(line) ?? (line === last ? null : leadingName(last))
    if (!shown.isSure && name && domain.includes(squeezed(name))) continue
    if (name && first !== '' && squeezed(name.split(/\s+/)[0] ?? '') === first) return name
  }
  return null
}

const TITLE =
  /\b(?:head|manager|lead|recruit|talent|director|officer|engineer|partner|founder|people|leit|referent|responsable|chargé|direct|gerente|jef[ea]|analista|coorden|coordin|cto|ceo|hr|rh)/i

/** A name alone on one of the last lines, behind a whole sentence; not the firm's. */
function loneName(
  lines: readonly string[],
  firm: readonly string[],
  isMachine: boolean,
): string | null {
  const from = Math.max(1, lines.length - 6)
  /** What a system sends on is a person's only where name and office stand there. */
  const isSigned = (name: string, at: number) =>
    !isMachine || (name.includes(' ') && TITLE.test(lines[at + 1] ?? ''))
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as string
    const before = lines[at - 1] as string
    if (line.length > 60 || !/[.!?)…:]$|[.!?] \p{So}$/u.test(before)) continue
    const name = leadingName(line)
    if (!name) continue
    const flat = squeezed(name)
    if (firm.some((word) => word !== '' && (word.includes(flat) || flat.includes(word)))) continue
    if (!isSigned(name, at)) continue
    return name
  }
  return null
}

/**
 * @param body the newest own text with its signature, as written
 * @returns the fullest name of the writer, and an address that reaches them; `null` for no human
 * For instance `writer('Best regards,\nJane Doe\nTalent Partner', mail)` is `{ name: 'Jane Doe', address: … }`.
 */
export function writer(
  body: string,
  mail: Mail,
): { readonly name: string; readonly address: string | null } | null {
  const sender = senderOf(mail, null)
  const shown = shownName(mail.from, sender.domainWord, sender.relay)
  const lines = body
    .split('\n')
    .map((line) => line.replace(/[*_]{1,2}/g, '').trim())
    .filter((line) => line !== '')
  const firm = [squeezed(mail.from?.name ?? ''), squeezed(sender.domainWord)].filter(
    (word) => word.length > 3,
  )
  const asFirm = !shown.isSure
    ? firm
    : firm.filter((word) => word !== squeezed(mail.from?.name ?? ''))
  const isMachine =
    NO_REPLY.test(sender.localPart) || (sender.relay !== null && sender.relay !== 'mailbox')
  const isFirm = (name: string) => {
    const flat = squeezed(name)
    if (flat === squeezed(shown.name ?? '') && (shown.isSure || !isMachine))
      return !shown.isSure && !name.includes(' ')
    return firm.some((word) => word === flat || (flat.length > 3 && word.startsWith(flat)))
  }
  const signed = signedName(lines)
  const found =
    (signed && !isFirm(signed) && !isAddressee(signed, mail, body) ? signed : null) ??
    (shown.isSure || !isMachine
      ? bareSignature(lines, shown, squeezed(sender.domainWord))
      : null) ??
    (shown.isSure
      ? shown.name
      : (loneName(lines, asFirm, isMachine) ??
        (isMachine ? null : (trailingName(lines, firm) ?? introducedName(body)))))
  if (!found) return null
  if (isAddressee(found, mail, body) && squeezed(found) !== squeezed(shown.name ?? '')) return null
  const isSamePerson =
    shown.name !== null &&
    squeezed(shown.name.split(/\s+/)[0] ?? '') === squeezed(found.split(/\s+/)[0] ?? '')
  const name = isSamePerson && shown.name && shown.name.length > found.length ? shown.name : found
  const isOwn =
    (sender.relay === null || sender.relay === 'mailbox') && !NO_REPLY.test(sender.localPart)
  return { name, address: isOwn && mail.from ? mail.from.address : null }
}

const NO_REPLY =
  /(?:no|do-?not|nicht|ne-?pas|nao|não|non)[._-]?(?:reply|antworten|repondre|responder?|responda)|noreply|mailer|notification|invalidemail/i
