/**
 * The members of a zip as source files, streamed from disk. Nothing is ever unpacked to disk.
 * Start reading at `zipSources`.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { SourceFile, UnreadableFile } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { readError, systemCode } from './file-errors.ts'
import { isSystemFile } from './system-files.ts'
import { refuseBomb, refuseTooMany } from './zip-limits.ts'

/**
 * The files in a zip, sorted by name; those that cannot be opened with the reason.
 *
 * @param path where the zip is
 * @param name what the person calls it
 * @throws DomainError `file-unreadable` (not whole), `unsupported-file` (a document, or names that
 *   lead out of it), `too-large` (a bomb)
 */
export async function zipSources(
  path: string,
  name: string,
): Promise<readonly (SourceFile | UnreadableFile)[]> {
  const entries = await listed(path, name)
  refuseDocument(entries, name)
  refuseBomb(entries, (await stat(path)).size, name)
  const reader = await yauzl.fromRandomAccessReaderPromise(new ByPath(path), await sizeOf(path))
  return entries
    .filter(({ fileName }) => !fileName.endsWith('/') && !isSystemFile(fileName))
    .toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))
    .map((entry) => memberSource(reader, entry, `${name}/${entry.fileName}`))
}

const sizeOf = async (path: string) => (await stat(path)).size

/** The directory of the zip. */
async function listed(path: string, name: string): Promise<readonly yauzl.Entry[]> {
  const entries: yauzl.Entry[] = []
  try {
    const zip = await yauzl.openPromise(path, { autoClose: false })
    try {
      refuseTooMany(zip.entryCount, name)
      for await (const entry of zip.eachEntry()) entries.push(entry)
    } finally {
      zip.close()
    }
  } catch (error) {
    throw listError(error, name)
  }
  return entries
}

function listError(error: unknown, name: string): DomainError {
  if (error instanceof DomainError || systemCode(error)) return readError(error, name)
  const reason = error instanceof Error ? error.message : String(error)
  // yauzl's words for names with "..", a drive or a root in them.
  if (/relative path|absolute path|invalid characters/.test(reason)) {
    return new DomainError(
      'unsupported-file',
      `${name} was not opened: a file in it has a name that leads out of it (${reason}).`,
      { file: name },
      { cause: error },
    )
  }
  return new DomainError(
    'file-unreadable',
    `${name} is a zip that is damaged or cut off. Download or make it again, then import it.`,
    { file: name, reason },
    { cause: error },
  )
}

/** Office documents are zips inside; their parts are of no use one by one. */
function refuseDocument(entries: readonly yauzl.Entry[], name: string): void {
  const names = new Set(entries.map(({ fileName }) => fileName))
  const isOffice = names.has('[Content_Types].xml')
  const isOpenDocument = names.has('mimetype') && names.has('content.xml')
  const isNumbers = names.has('Index/Document.iwa')
  if (!isOffice && !isOpenDocument && !isNumbers) return
  throw new DomainError(
    'unsupported-file',
    `${name} is an office document. If it is a spreadsheet, save it as CSV (in your program: Save as, or Download as, CSV) and import that file.`,
    { file: name },
  )
}

function memberSource(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
): SourceFile | UnreadableFile {
  const reason = whyClosed(entry)
  if (reason) return { name, problem: { place: 'file', field: null, reason } }
  return { name, size: entry.uncompressedSize, chunks: () => memberChunks(zip, entry, name) }
}

function whyClosed(entry: yauzl.Entry): string | null {
  if (entry.isEncrypted()) {
    return 'This file in the zip is locked with a password. Unpack it and import it by itself.'
  }
  if (!entry.canDecodeFileData()) {
    return 'This file in the zip is packed in a way that Comeback does not know. Unpack it and import it by itself.'
  }
  if (/\.zip$/i.test(entry.fileName)) {
    return 'A zip inside a zip is not opened. Unpack it and import it by itself.'
  }
  return null
}

/** The content of one member; a size or checksum other than the directory's is an error. */
async function* memberChunks(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  name: string,
): AsyncGenerator<Uint8Array> {
  let checksum = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch (error) {
    throw damagedMember(name, error)
  }
  if (checksum !== entry.crc32) throw damagedMember(name)
}

function damagedMember(name: string, cause?: unknown): DomainError {
  return new DomainError(
    'file-unreadable',
    `${name} is damaged in the zip and could not be read to its end.`,
    { file: name },
    { cause },
  )
}

/** Opens the zip anew for each read, so that no descriptor stays open between two files. */
class ByPath extends yauzl.RandomAccessReader {
  readonly #path: string

  constructor(path: string) {
    super()
    this.#path = path
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.#path, { start, end: end - 1 })
  }
}
