/**
 * The Files port on this machine's disk. What a path stands for is told by what is there, never
 * by its name. Start reading at `openSources`.
 */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Files, SourceFile, UnreadableFile } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { readError } from './file-errors.ts'
import { filesUnder, unreadable } from './folder-source.ts'
import { writeWhole } from './write-whole.ts'
import { zipSources } from './zip-source.ts'

export const files: Files = { open: openSources, writeWhole }

const CHUNK_BYTES = 256 * 1024

/** `PK` with the record of a first member, or of a zip without members. */
const ZIP_STARTS: readonly string[] = ['PK\x03\x04', 'PK\x05\x06']

/** The files behind a path: itself, those of a folder, or the members of a zip. */
async function* openSources(path: string): AsyncGenerator<SourceFile | UnreadableFile> {
  const found = await stat(path).catch((error) => {
    throw readError(error, path)
  })
  if (found.isFile()) yield* sourcesIn(path, path)
  else if (found.isDirectory()) yield* folderSources(path)
  else {
    throw new DomainError(
      'unsupported-file',
      `${path} is a device or a pipe. Save what it gives to a file and import that.`,
      { file: path },
    )
  }
}

async function* folderSources(path: string): AsyncGenerator<SourceFile | UnreadableFile> {
  for await (const file of filesUnder(path, path)) {
    if ('problem' in file) yield file
    else yield* orItsProblem(file.name, sourcesIn(file.path, file.name))
  }
}

/** In a folder, one file that cannot be opened does not keep the others out. */
async function* orItsProblem(
  name: string,
  sources: AsyncIterable<SourceFile | UnreadableFile>,
): AsyncGenerator<SourceFile | UnreadableFile> {
  const opened: (SourceFile | UnreadableFile)[] = []
  try {
    for await (const source of sources) opened.push(source)
  } catch (error) {
    yield unreadable(name, readError(error, name).message)
    return
  }
  yield* opened
}

async function* sourcesIn(path: string, name: string): AsyncGenerator<SourceFile | UnreadableFile> {
  const { size, isZip } = await look(path, name)
  if (isZip) yield* await zipSources(path, name)
  else yield { name, size, chunks: () => fileChunks(path, name) }
}

async function look(path: string, name: string) {
  try {
    const file = await open(path, 'r')
    try {
      const start = Buffer.alloc(4)
      await file.read(start, 0, start.length, 0)
      const { size } = await file.stat()
      return { size, isZip: ZIP_STARTS.includes(start.toString('latin1')) }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw readError(error, name)
  }
}

async function* fileChunks(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>
  } catch (error) {
    throw readError(error, name)
  }
}
