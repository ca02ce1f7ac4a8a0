/**
 * An employer's name from the sender's domain: as it is spelled in the mail where it stands
 * there ("Silt & Stone" of siltandstone.com), else as far as the domain itself can be read.
 * A domain that is several words run together gives nothing: a guess would be wrong.
 */
import { COMPANY_NOUN } from './english/employer-cues.ts'

const MAX_WORDS = 7
/** A longer domain word that holds no known noun is probably several words. */
const ONE_WORD_LENGTH = 16
const PREFIX =
  /(?:Department of|Ministry of|City of|County of|University of|Bank of|Town of|Borough of|The) $/
const TOKEN = /[\p{L}\d&+][\p{L}\d&+'.-]*/gu

const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')

type Token = { readonly text: string; readonly start: number; readonly end: number }

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Lu}\d&]/u.test(token.text)

function besides(text: string, a: Token, b: Token | undefined): boolean {
  return b !== undefined && /^'? $/.test(text.slice(a.end, b.start))
}

/** Takes "County Council" behind "Selwyn" along, and "& Rowe" behind "Otis". */
function withNouns(text: string, tokens: readonly Token[], last: number): number {
  let end = last
  const [sign, second] = [tokens[last + 1], tokens[last + 2]]
  if (sign?.text === '&' && besides(text, tokens[last] as Token, sign) && isCapital(second)) {
    return besides(text, sign, second) ? last + 2 : last
  }
  for (let at = last + 1; at <= last + 3; at += 1) {
    const [before, token] = [tokens[at - 1] as Token, tokens[at]]
    if (!token || !isCapital(token) || !besides(text, before, token)) break
    if (COMPANY_NOUN.has(token.text.toLowerCase().replace(/\W+$/, ''))) end = at
  }
  return end
}

function spanFrom(text: string, tokens: readonly Token[], at: number, host: string): number {
  let joined = ''
  for (let last = at; last < Math.min(tokens.length, at + MAX_WORDS); last += 1) {
    const token = tokens[last] as Token
    if (last > at && !/^ (?:- )?$/.test(text.slice((tokens[last - 1] as Token).end, token.start)))
      return -1
    const isAnd = /^[&+]$/.test(token.text)
    if (isAnd && host.startsWith(`${joined}and`)) joined += 'and'
    else joined += letters(token.text)
    if (joined === host) return last
    if (!host.startsWith(joined)) return -1
  }
  return -1
}

/** "GSE" in full: capitals whose first letters are the domain's. */
function initialsSpan(text: string, host: string): string | null {
  if (!/^[a-z]{3,4}$/.test(host)) return null
  const words = [...host].map((letter) => `${letter.toUpperCase()}[\\p{Ll}]+`).join(' ')
  return new RegExp(`\\b${words}\\b`, 'u').exec(text)?.[0] ?? null
}

/**
 * The name behind a domain word, as a text spells it.
 *
 * @param host lower case; hyphens do not count
 * @returns `null` where the text does not hold it with a capital
 * @example nameOfHost('Regards,\nSilt & Stone', 'siltandstone') // => 'Silt & Stone'
 */
export function nameOfHost(text: string, host: string): string | null {
  const plain = letters(host)
  if (plain.length < 2) return null
  const first = plain.slice(0, 1)
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].replace(/[.'-]+$/, '').length,
  }))
  let short: string | null = null
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || token.text[0]?.toLowerCase() !== first) continue
    const last = spanFrom(text, tokens, at, plain)
    if (last < 0) continue
    const before = PREFIX.exec(text.slice(Math.max(0, token.start - 15), token.start))?.[0] ?? ''
    const lead = before === 'The ' ? '' : before
    const end = withNouns(text, tokens, last)
    const name = lead + text.slice(token.start, (tokens[end] as Token).end)
    if (end > last || lead !== '') return name
    short ??= name
  }
  return short ?? initialsSpan(text, plain)
}

const capital = (word: string): string => (word[0]?.toUpperCase() ?? '') + word.slice(1)

/**
 * A domain word read on its own: hyphens part words, a known noun at the end is split off.
 *
 * @returns `null` where it is too short to be a name, plain initials, or too long to be one word
 * @example readHost('senna-robotics') // => 'Senna Robotics'
 * @example readHost('sennarobotics') // => 'Senna Robotics'
 * @example readHost('ov') // => null
 */
export function readHost(host: string): string | null {
  if (/[-_]/.test(host)) return host.split(/[-_]+/).map(capital).join(' ')
  for (let at = 3; at <= host.length - 3; at += 1) {
    const [head, noun] = [host.slice(0, at), host.slice(at)]
    if (COMPANY_NOUN.has(noun)) {
      const inner = head.length > ONE_WORD_LENGTH ? null : capital(head)
      return inner === null || head.endsWith('and') ? null : `${inner} ${capital(noun)}`
    }
  }
  const isInitials = host.length < 5 && !/[aeiouy]/.test(host)
  return host.length < 3 || host.length > ONE_WORD_LENGTH || isInitials ? null : capital(host)
}
