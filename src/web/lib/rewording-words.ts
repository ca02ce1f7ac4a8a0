/** What is said of another wording of a letter. Pure. */
import type { RewordingView, RewordReport } from '#contracts/rewording.ts'

/** Which words are new, in a sentence. */
export function newWordsSentence({ newWords }: Pick<RewordingView, 'newWords'>): string {
  if (newWords.length === 0)
    return 'No word in it carries something that your letter does not have.'
  const words = newWords.map((word) => `“${word}”`).join(', ')
  return newWords.length === 1 ? `One word is new: ${words}.` : `New words: ${words}.`
}

/** Why there is no new wording, and that nothing is lost; `null` where there is one. */
export function noWordingWords({ model, wording, refused, trouble }: RewordReport): string | null {
  if (wording !== null) return null
  const safe = 'Your letter is as it was.'
  if (trouble !== null) return `${trouble.message} ${safe}`
  return `${model} answered, and its wording was not taken. ${refused ?? ''} ${safe}`
}
