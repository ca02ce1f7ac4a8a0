/**
 * What went wrong and what to do next, as sentences. Pure. The server's sentences say both
 * already (a full disk, a newer home); here stands what only the page can know.
 */
import { ApiError } from '#web/lib/api-call.ts'

const UNEXPECTED = 'Something unexpected happened here. What you kept before is safe.'

/** The error as one sentence or two. */
export function troubleWords(error: unknown): string {
  if (isMissingPart(error)) {
    return 'A part of this page could not be loaded. Most likely Comeback was updated while the page was open: load it again.'
  }
  return error instanceof ApiError ? error.message : UNEXPECTED
}

/** Whether the error is that no answer came at all. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'no-answer'
}

/** Whether what was asked for is not there, or not any more. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'not-found'
}

/** As the browsers word a module that is not there: Chrome and Edge, Firefox, Safari. */
const MISSING_PART =
  /dynamically imported module|error loading dynamically|Importing a module script failed/i

/** Whether a file of the app was asked for that is no longer there, as after an update. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && MISSING_PART.test(error.message)
}
