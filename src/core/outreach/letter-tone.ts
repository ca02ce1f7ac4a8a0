/**
 * A small guard on tone: words that sound angry, begging or over-sorry, and shouting.
 * It reads words, not meaning: it can miss a bitter sentence and it can be overruled.
 */
import type { Wording } from './wording/wording.ts'

export type ToneFinding = {
  readonly sounds: 'angry' | 'begging' | 'sorry' | 'loud'
  /** The words as they stand in the text. */
  readonly words: string
}

/** Words in capitals that are no shouting: two in a row are needed. */
const SHOUTING = /\b\p{Lu}{3,}(?:\s+\p{Lu}{3,})+\b/u

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What in a text may not sound as the person means it.
 *
 * @param text  the letter, as drafted or as changed by the person
 * @param names names in it (employer, role, people): they are not the person's tone
 */
export function toneFindings(
  text: string,
  names: readonly string[],
  wording: Wording,
): readonly ToneFinding[] {
  const own = names.filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ' '), text)
  const found: ToneFinding[] = []
  for (const sounds of ['angry', 'begging', 'sorry'] as const) {
    for (const words of wording.tone[sounds]) {
      const hit = new RegExp(`(?<![\\p{L}])${literally(words)}(?![\\p{L}])`, 'iu').exec(own)
      if (hit) found.push({ sounds, words: hit[0] })
    }
  }
  const loud = /!/.exec(own) ?? SHOUTING.exec(own)
  if (loud) found.push({ sounds: 'loud', words: loud[0] })
  return found
}
