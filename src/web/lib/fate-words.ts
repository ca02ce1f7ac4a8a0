/** What became of a row or mail of an import, in words. Pure. */
import type { FateRowView, ImportFate, ImportFatesView } from '#contracts/import-records.ts'

/** @example fateOf({ isNew: true, waits: false, application: null, contactId: 'c-1' }) // => 'Came in' */
export function fateOf({
  isNew,
  waits,
  application,
  contactId,
}: Pick<FateRowView, 'isNew' | 'waits' | 'application' | 'contactId'>): string {
  const came = isNew ? 'Came in' : 'Was here already'
  if (waits) return `${came}, waits for your word`
  return application || contactId ? came : `${came}, belongs to no application`
}

/** An application as one line. */
export function nameOf({ employer, role }: NonNullable<FateRowView['application']>): string {
  return role ? `${employer}, ${role}` : employer
}

/** The choices of the list, with how many each holds; those that hold none are left out. */
export function fateChoices({ all, new: fresh, known, waits }: ImportFatesView['counts']) {
  const choices: readonly { readonly fate: ImportFate | undefined; readonly words: string }[] = [
    { fate: undefined, words: `All ${all}` },
    ...(fresh > 0 && fresh < all ? [{ fate: 'new', words: `Came in: ${fresh}` } as const] : []),
    ...(known > 0 && known < all
      ? [{ fate: 'known', words: `Here already: ${known}` } as const]
      : []),
    ...(waits > 0 && waits < all ? [{ fate: 'waits', words: `Waits: ${waits}` } as const] : []),
  ]
  return choices.length > 1 ? choices : []
}
