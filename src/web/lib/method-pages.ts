/** The pages of docs/methods, each loaded when it is opened; kept for offline with the app. */
import type { MethodDocument } from '#web/lib/method-document.ts'

const LOADERS = import.meta.glob<MethodDocument>('../../../docs/methods/*.md', { import: 'page' })

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length)

const BY_NAME = new Map(Object.entries(LOADERS).map(([path, load]) => [nameOf(path), load]))

/** @returns `null` where no method has this name */
export async function methodPage(name: string): Promise<MethodDocument | null> {
  return (await BY_NAME.get(name)?.()) ?? null
}
