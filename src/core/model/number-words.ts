/**
 * Whole numbers as a person reads them.
 *
 * Not by the platform's own formatting: a browser loads its tables for that at the first call,
 * in the moment in which a page is to open.
 */

/**
 * @param value whole; rounded where it is not
 * @example thousands(12345) // => '12,345'
 */
export function thousands(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
}
