/** Why nothing of a file can be taken, or the one thing that only the person can tell. Pure. */
import type { RefusedFile } from '#contracts/views.ts'

/** A sentence; the reason itself where there is nothing to ask. */
export function whatToAsk({ columns = [], questions = [], reason }: RefusedFile): string {
  if (questions.length > 0)
    return 'One thing only you can tell before this can be read: the order in its dates.'
  if (columns.length > 0 && !columns.some(({ field }) => field === 'employer'))
    return 'Comeback does not know these columns. Say which one holds the employer, and whichever others you know; then it reads the sheet again.'
  return reason
}
