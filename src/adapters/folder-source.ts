/** The files of a folder, recursive, sorted by name. Links are followed to files inside only. */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { UnreadableFile } from '#app/ports.ts'
import { readError } from './file-errors.ts'
import { isSystemFile } from './system-files.ts'

/** A file on the disk: where it is, and what the person calls it. */
export type FoundFile = { readonly path: string; readonly name: string }

/** Walks a folder; what cannot be read, or leads outside, comes with the reason. */
export async function* filesUnder(
  path: string,
  name: string,
): AsyncGenerator<FoundFile | UnreadableFile> {
  yield* walk(path, name, `${await realpath(path)}${sep}`)
}

async function* walk(
  path: string,
  name: string,
  root: string,
): AsyncGenerator<FoundFile | UnreadableFile> {
  let members: readonly Dirent[]
  try {
    members = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield unreadable(name, readError(error, name).message)
    return
  }
  for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = { path: join(path, member.name), name: join(name, member.name) }
    if (isSystemFile(member.name)) continue
    if (member.isDirectory()) yield* walk(inner.path, inner.name, root)
    else if (member.isFile()) yield inner
    else if (member.isSymbolicLink()) yield await linkedFile(inner, root)
    else yield unreadable(inner.name, 'This is a device or a pipe, not a file.')
  }
}

/** Links to folders are not followed: they can lead in a circle. */
async function linkedFile(link: FoundFile, root: string): Promise<FoundFile | UnreadableFile> {
  try {
    const target = await realpath(link.path)
    if (target.startsWith(root) && (await stat(target)).isFile()) return link
  } catch (error) {
    return unreadable(link.name, readError(error, link.name).message)
  }
  return unreadable(
    link.name,
    'This is a link that leads out of the folder or to another folder; it was not followed.',
  )
}

export function unreadable(name: string, reason: string): UnreadableFile {
  return { name, problem: { place: 'file', field: null, reason } }
}
