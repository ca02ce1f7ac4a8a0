/** One way to make letters plain, for searching and comparing; never for showing. Pure. */
import deburr from 'es-toolkit/compat/deburr'

/** Nothing in ASCII changes but capitals: most texts are done here. */
const ASCII = /^[\0-\x7f]*$/

/**
 * Lower case, without accents, with letters that no accent makes written plainly.
 *
 * Letters of other scripts stay, without their marks. German umlauts lose their dots: "Müller" is
 * "muller", not "mueller".
 *
 * @example foldLetters('Łukasz') // => 'lukasz'
 * @example foldLetters('Straße') // => 'strasse'
 */
export function foldLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  // Small letters first: a capital ß is known by its small one alone.
  return deburr(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
}

/**
 * A name as it is compared: folded, with single spaces.
 *
 * @example foldName(' Søren  Ågård ') // => 'soren agard'
 */
export function foldName(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim()
}
