/** A calmer phrase for a sentence, and a text with it put in. */
import type { CalmerPhrase, TextRange } from '#core/model/tone.ts'
import type { ToneAdvice } from './tone-language.ts'

/** The first line of advice that fits the sentence, in place of the whole of it. */
export function calmerPhrase(
  text: string,
  { start, end }: TextRange,
  { calmer }: Pick<ToneAdvice, 'calmer'>,
): CalmerPhrase | null {
  const sentence = text.slice(start, end)
  const line = calmer.find(
    ({ about }) => !about || new RegExp(`(?<!\\p{L})(?:${about})(?!\\p{L})`, 'iu').test(sentence),
  )
  return line ? { start, end, say: line.say } : null
}

/**
 * The text with a calmer phrase in place; what is left out leaves no hole.
 *
 * @example withCalmer('Hi. Bah! Thanks.', { start: 4, end: 8, say: '' }) // => 'Hi. Thanks.'
 */
export function withCalmer(text: string, { start, end, say }: CalmerPhrase): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (say !== '') return before + say + after
  const isLineStart = before === '' || before.endsWith('\n')
  if (isLineStart) return (before + after.replace(/^[^\S\n]+/, '')).replace(/\n{3,}/g, '\n\n')
  return before.trimEnd() + after
}
