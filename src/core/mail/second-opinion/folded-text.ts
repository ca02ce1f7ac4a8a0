/**
 * Text made comparable: case, diacritics, white space, kinds of quotes and dashes, marks without
 * width aside; each letter with its place in the original, so that what is found can be shown.
 */

export type FoldedText = {
  readonly text: string
  /** For each character of `text` its offset in the original. */
  readonly places: readonly number[]
}

const NO_WIDTH = /[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const MARK = /\p{M}/u
const SPACE = /\s/u
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** @param keepsLines whether line ends stay, runs of them as one; else they are spaces like all others */
export function foldText(original: string, keepsLines = false): FoldedText {
  const folded: string[] = []
  const places: number[] = []
  let at = 0
  let last = '\n'
  for (const character of original) {
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (MARK.test(part) || NO_WIDTH.test(part)) continue
      const letters = SPACE.test(part) ? blank(part, keepsLines) : (PLAIN[part] ?? part)
      if ((letters === ' ' && SPACE.test(last)) || (letters === '\n' && last === '\n')) continue
      folded.push(letters)
      last = letters
      for (let unit = 0; unit < letters.length; unit += 1) places.push(at)
    }
    at += character.length
  }
  return { text: folded.join(''), places }
}

const blank = (part: string, keepsLines: boolean) => (keepsLines && part === '\n' ? part : ' ')

const LETTER = /[\p{L}\p{N}]/u

/**
 * Where words stand in a text, as written there; `null` where they do not. Never inside a word.
 *
 * @example wordsIn('ZÜRICH  bank', 'At Zurich Bank, Bahnhofstr.') // => 'Zurich Bank'
 */
export function wordsIn(words: string, original: string): string | null {
  const wanted = foldText(words).text.trim()
  if (wanted === '') return null
  const { text, places } = foldText(original)
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length
    const isInside =
      (touches(text[from - 1]) && touches(wanted[0])) ||
      (touches(text[to]) && touches(wanted.at(-1)))
    if (isInside) continue
    return original.slice(places[from], endOf(original, places[to - 1] as number))
  }
  return null
}

const touches = (character: string | undefined) => character !== undefined && LETTER.test(character)

/** The end of the character at an offset, with the marks that follow it. */
function endOf(original: string, at: number): number {
  let end = at + String.fromCodePoint(original.codePointAt(at) ?? 0).length
  while (end < original.length && MARK.test(original[end] as string)) end += 1
  return end
}
