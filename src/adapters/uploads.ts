/**
 * The Uploads port: files that the page handed over, in the home's `uploads` folder until they
 * are imported or dropped. The person's name for a file is never a file name on the disk.
 */
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Upload, Uploads } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { systemCode, writeError } from './file-errors.ts'
import { writeWhole } from './write-whole.ts'

/** As large as the largest mailbox that a provider sells. */
const MOST_BYTES = 100_000_000_000
/** An upload that nobody came back for is private data without a use. */
const KEPT_MS = 24 * 60 * 60 * 1000
const UPLOAD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @param mostBytes the largest file taken; bytes, > 0 */
export function uploadsIn(folder: string, mostBytes: number = MOST_BYTES): Uploads {
  return {
    keep: (name, chunks) => keep(folder, name, chunks, mostBytes),
    find: (id) => find(folder, id),
    drop: (id) => drop(folder, id),
  }
}

async function keep(
  folder: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Upload> {
  const id = crypto.randomUUID()
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    await dropOld(folder)
    const content = createWriteStream(contentPath(folder, id), { mode: 0o600, flags: 'wx' })
    await pipeline(atMost(chunks, mostBytes, name), content)
    await writeWhole(namePath(folder, id), JSON.stringify(name))
  } catch (error) {
    await drop(folder, id)
    throw writeError(error, name)
  }
  return find(folder, id)
}

async function* atMost(chunks: AsyncIterable<Uint8Array>, mostBytes: number, name: string) {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > mostBytes) {
      throw new DomainError('too-large', `${name} is larger than Comeback takes in.`, { mostBytes })
    }
    yield chunk
  }
}

async function find(folder: string, id: string): Promise<Upload> {
  if (!UPLOAD_ID.test(id)) throw notFound(id)
  try {
    const path = contentPath(folder, id)
    const name: string = JSON.parse(await readFile(namePath(folder, id), 'utf8'))
    return { id, name, path, bytes: (await stat(path)).size }
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? notFound(id) : error
  }
}

async function drop(folder: string, id: string): Promise<void> {
  if (!UPLOAD_ID.test(id)) return
  await rm(contentPath(folder, id), { force: true })
  await rm(namePath(folder, id), { force: true })
}

async function dropOld(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const path = join(folder, file)
    const found = await stat(path)
    if (Date.now() - found.mtimeMs > KEPT_MS) await rm(path, { force: true })
  }
}

const contentPath = (folder: string, id: string) => join(folder, `${id}.upload`)
const namePath = (folder: string, id: string) => join(folder, `${id}.json`)

function notFound(id: string): DomainError {
  return new DomainError('not-found', 'This file is no longer here. Choose it again.', {
    upload: id,
  })
}
