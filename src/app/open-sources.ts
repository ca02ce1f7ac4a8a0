/** Opens what a person pointed at and tells each file's format by its content. */
import { detectFormat } from '#core/formats/detect.ts'
import type { Files, SourceFile, SourceFormat, UnreadableFile } from './ports.ts'

/** A file whose format is known. */
export type Source = SourceFile & { readonly format: SourceFormat }

/** Enough to tell every format; detection never reads further. */
const HEAD_BYTES = 65_536

/** The readable files behind a path, and a problem for each that is none of ours. */
export async function* openSources(
  files: Files,
  path: string,
): AsyncGenerator<Source | UnreadableFile> {
  for await (const file of files.open(path)) {
    if ('problem' in file) {
      yield file
      continue
    }
    const format = detectFormat(await headOf(file), file.name)
    if (format === null || format === 'zip')
      yield { name: file.name, problem: unknownFile(file.name) }
    else yield { ...file, format }
  }
}

function unknownFile(name: string) {
  return {
    place: name,
    field: null,
    reason: `"${name}" is no mailbox, mail, spreadsheet, file of contacts or history file, so it was left out.`,
  }
}

async function headOf(file: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= HEAD_BYTES) break
  }
  return joinBytes(parts).subarray(0, HEAD_BYTES)
}

/** The whole of a file in memory: for sheets and history files only, never for mailboxes. */
export async function wholeBytes(file: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of file.chunks()) parts.push(chunk)
  return joinBytes(parts)
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
