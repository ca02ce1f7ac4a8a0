/** A text as a form's field gives it back: what was not touched must not look changed. Pure. */

/**
 * Fields know one kind of line end, and what is around a text is no part of it.
 *
 * @returns `null` where nothing is left
 * @example fieldText(' One\r\nTwo ') // => 'One\nTwo'
 */
export function fieldText(text: string | null): string | null {
  return text?.replaceAll(/\r\n?/g, '\n').trim() || null
}
