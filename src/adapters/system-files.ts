/** Files that an operating system leaves in folders and zips: nobody's data, passed over. */

const NAMES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Whether a path (with `/`) names such a file.
 *
 * @example isSystemFile('__MACOSX/mails/._1.eml') // => true
 */
export function isSystemFile(path: string): boolean {
  const parts = path.split('/')
  return parts.includes('__MACOSX') || NAMES.has(parts.at(-1) ?? '')
}
