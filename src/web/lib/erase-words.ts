/** What an erase takes and what it leaves, in sentences. Pure. */
import type { ErasePreview } from '#contracts/settings.ts'
import { countWords } from '#web/lib/import-words.ts'

/** The word that must be typed. */
export const ERASE_WORD = 'erase'

/**
 * Whether the word was typed; case and spaces around it do not matter.
 *
 * @example isEraseWord(' Erase ') // => true
 */
export function isEraseWord(text: string): boolean {
  return text.trim().toLowerCase() === ERASE_WORD
}

/** What goes, and what stays where it is (`null`: nothing is left). */
export function eraseWords({ applications, messages, backups, stays }: ErasePreview): {
  readonly goes: string
  readonly stays: string | null
} {
  const counted = [
    countWords(applications, ['application', 'applications']),
    countWords(messages, ['mail', 'mails']),
    countWords(backups.length, ['backup', 'backups']),
  ].join(', ')
  return {
    goes: `Lost are ${counted}, and all notes, answers, moments and settings.`,
    stays: stays.length === 0 ? null : `These stay where they are: ${stays.join(', ')}.`,
  }
}
