/**
 * vCards of any version as text that a reader of version 3 and 4 takes: one card a piece, lines
 * unfolded, what only version 2.1 has (bare parameters, quoted-printable) written as version 3.
 *
 * Pictures, sounds and keys are dropped: nothing here keeps them. Start reading at `vcardsIn`.
 */
import type { Problem } from '#core/model/problem.ts'

export type CardText = {
  /** `card 3`, from 1. */
  readonly place: string
  /** `null` where the card never ends. */
  readonly text: string | null
  /** Lines that are none, and were passed over. */
  readonly problems: readonly Problem[]
}

const DROPPED = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)[;:]/i
const PROPERTY = /^(?:[\w-]+\.)?[\w-]+(?:;(?:[^":]|"[^"]*")*)?:/

type RawCard = { readonly lines: readonly string[]; readonly ends: boolean }

/** The lines between each BEGIN and its END; a card within a card is passed over. */
function rawCards(text: string): readonly RawCard[] {
  const cards: RawCard[] = []
  let lines: string[] | null = null
  let depth = 0
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      depth += 1
      lines ??= []
    } else if (/^END:VCARD\s*$/i.test(line) && lines) {
      depth -= 1
      if (depth > 0) continue
      cards.push({ lines, ends: true })
      lines = null
    } else if (depth === 1) lines?.push(line)
  }
  return lines ? [...cards, { lines, ends: false }] : cards
}

const isQuotedPrintable = (line: string) => /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line)

/** One property a line: folded lines joined, and those that quoted-printable breaks with `=`. */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last !== undefined && isQuotedPrintable(last) && last.endsWith('=')) {
      whole[whole.length - 1] = last.slice(0, -1) + line.replace(/^[ \t]/, '')
    } else if (last !== undefined && /^[ \t]/.test(line)) {
      whole[whole.length - 1] = last + line.slice(1)
    } else whole.push(line)
  }
  return whole
}

function decoder(charset: string | undefined) {
  try {
    return new TextDecoder(charset ?? 'utf-8')
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** @param value characters and `=XX` bytes */
function decodeQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes: number[] = []
  const plain = new TextEncoder()
  for (const [piece] of value.matchAll(/=[0-9A-F]{2}|[^=]+|=/gi)) {
    if (/^=[0-9A-F]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16))
    else bytes.push(...plain.encode(piece))
  }
  return decoder(charset).decode(new Uint8Array(bytes))
}

const ENCODINGS = /^(?:QUOTED-PRINTABLE|8BIT|7BIT|BASE64|B)$/i

/** `TEL;HOME;VOICE` as `TEL;TYPE=HOME,VOICE`; what only says how it was encoded goes. */
function namedParameters(parameters: readonly string[]): string {
  const types = parameters.filter((one) => !one.includes('=') && !ENCODINGS.test(one))
  const named = parameters.filter((one) => /^(?!ENCODING=|CHARSET=)[\w-]+=/i.test(one))
  return [...named, ...(types.length > 0 ? [`TYPE=${types.join(',')}`] : [])]
    .map((one) => `;${one}`)
    .join('')
}

/** Commas are no separators in version 2.1; a line break is written as one. */
const escaped = (value: string) =>
  value
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?<!\\)(?:\\\\)*,/g, (comma) => `${comma.slice(0, -1)}\\,`)

/** A line of version 2.1, or any in quoted-printable, as version 3 writes it. */
function modern(line: string, isOld: boolean): string {
  if (!isOld && !isQuotedPrintable(line)) return line
  const colon = line.indexOf(':')
  const [name = '', ...parameters] = line.slice(0, colon).split(';')
  const value = line.slice(colon + 1)
  const charset = parameters.find((one) => /^CHARSET=/i.test(one))?.slice(8)
  const text = isQuotedPrintable(line) ? decodeQuotedPrintable(value, charset) : value
  return `${name}${namedParameters(parameters)}:${escaped(text)}`
}

function cardText({ lines, ends }: RawCard, place: string): CardText {
  if (!ends) return { place, text: null, problems: [] }
  const properties: string[] = []
  const problems: Problem[] = []
  let isAfterDropped = false
  for (const line of unfolded(lines)) {
    const isProperty = PROPERTY.test(line)
    if (isProperty && !DROPPED.test(line)) properties.push(line)
    // Some programs break a picture into lines that do not say that they go on.
    else if (!isProperty && !isAfterDropped && line.trim() !== '') {
      const reason = `"${line.slice(0, 40)}" is no line of a vCard, so it was passed over.`
      problems.push({ place, field: null, reason })
    }
    if (isProperty) isAfterDropped = DROPPED.test(line)
  }
  const version = properties
    .find((line) => /^VERSION:/i.test(line))
    ?.slice(8)
    .trim()
  const isOld = version !== '3.0' && version !== '4.0'
  const body = properties
    .filter((line) => !/^VERSION:/i.test(line))
    .map((line) => modern(line, isOld))
  const text = ['BEGIN:VCARD', `VERSION:${isOld ? '3.0' : version}`, ...body, 'END:VCARD']
  return { place, text: text.join('\r\n'), problems }
}

/** Every card of a file, in its order. */
export function vcardsIn(text: string): readonly CardText[] {
  return rawCards(text).map((card, at) => cardText(card, `card ${at + 1}`))
}
