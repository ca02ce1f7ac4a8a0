/**
 * The Uploads port: files that the page handed over, in the home's `uploads` folder until they
 * are imported or dropped. The person's name for a file is never a file name on the disk.
 *
 * One folder an upload; in it `<number>.upload` with `<number>.json` (its name), and
 * `options.json`.
 */
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Upload, UploadedFile, UploadOptions, Uploads } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { systemCode, writeError } from './file-errors.ts'
import { freeName } from './free-name.ts'
import { writeWhole } from './write-whole.ts'

/** As large as the largest mailbox that a provider sells. */
const MOST_BYTES = 100_000_000_000
/** An upload that nobody came back for is private data without a use. */
const KEPT_MS = 24 * 60 * 60 * 1000
const UPLOAD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** A name is written after its content: a file without one is still on its way. */
const NAMED = /^(\d+)\.json$/

/** @param mostBytes the largest file taken; bytes, > 0 */
export function uploadsIn(folder: string, mostBytes: number = MOST_BYTES): Uploads {
  const find = (id: string) => findUpload(folder, id)
  return {
    keep: (name, chunks, to) => keep(folder, { name, chunks: atMost(chunks, mostBytes, name) }, to),
    find,
    list: () => list(folder),
    keepOptions: async (id, options) => {
      await find(id)
      await writeWhole(optionsPath(join(folder, id)), JSON.stringify(options))
      return find(id)
    },
    dropFile: async (id, name) => {
      const { files } = await find(id)
      const file = files.find((one) => one.name === name)
      if (files.length === 1 && file) await drop(folder, id)
      else if (file) await dropContent(file.path)
    },
    drop: (id) => drop(folder, id),
  }
}

type Incoming = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

async function keep(folder: string, incoming: Incoming, to: string | undefined): Promise<Upload> {
  const upload = to === undefined ? null : await findUpload(folder, to)
  const id = upload?.id ?? crypto.randomUUID()
  const own = join(folder, id)
  let path: string | null = null
  try {
    await makeFolder(folder)
    await makeFolder(own)
    path = contentPath(own, nextNumber(await readdir(own)))
    await dropOld(folder, id)
    await pipeline(incoming.chunks, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    const taken = (upload?.files ?? []).map(({ name }) => name)
    await writeWhole(namePath(path), JSON.stringify(freeName(incoming.name, taken)))
  } catch (error) {
    if (!upload) await drop(folder, id)
    else if (path) await dropContent(path)
    throw writeError(error, incoming.name)
  }
  return findUpload(folder, id)
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

async function findUpload(folder: string, id: string): Promise<Upload> {
  if (!UPLOAD_ID.test(id)) throw notFound(id)
  const own = join(folder, id)
  try {
    const numbers = (await readdir(own)).flatMap((name) => NAMED.exec(name)?.[1] ?? [])
    const files = await Promise.all(
      numbers
        .map(Number)
        .toSorted((a, b) => a - b)
        .map((number) => fileAt(contentPath(own, number))),
    )
    if (files.length === 0) throw notFound(id)
    return { id, files, options: await optionsIn(own) }
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? notFound(id) : error
  }
}

async function fileAt(path: string): Promise<UploadedFile> {
  const name: string = JSON.parse(await readFile(namePath(path), 'utf8'))
  return { name, path, bytes: (await stat(path)).size }
}

async function optionsIn(own: string): Promise<UploadOptions> {
  try {
    return JSON.parse(await readFile(optionsPath(own), 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return {}
    throw error
  }
}

/** One that is only half here, because its file is coming in just now, is left out. */
async function list(folder: string): Promise<readonly Upload[]> {
  const ids = (await entriesOf(folder)).filter((name) => UPLOAD_ID.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        return { upload: await findUpload(folder, id), at: (await stat(join(folder, id))).ctimeMs }
      } catch (error) {
        if (error instanceof DomainError) return null
        throw error
      }
    }),
  )
  return found
    .filter((one) => one !== null)
    .toSorted((a, b) => a.at - b.at)
    .map(({ upload }) => upload)
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

async function drop(folder: string, id: string): Promise<void> {
  if (UPLOAD_ID.test(id)) await rm(join(folder, id), { recursive: true, force: true })
}

async function dropContent(path: string): Promise<void> {
  await rm(path, { force: true })
  await rm(namePath(path), { force: true })
}

async function dropOld(folder: string, except: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const isOld = name !== except && Date.now() - (await stat(path)).mtimeMs > KEPT_MS
    if (isOld) await rm(path, { recursive: true, force: true })
  }
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await chmod(path, 0o700)
}

/** Above every number in use, so that no file is ever written over. */
function nextNumber(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => Number.parseInt(name, 10) || 0)) + 1
}

const contentPath = (own: string, number: number) => join(own, `${number}.upload`)
const namePath = (path: string) => path.replace(/\.upload$/, '.json')
const optionsPath = (own: string) => join(own, 'options.json')

function notFound(id: string): DomainError {
  return new DomainError('not-found', 'This file is no longer here. Choose it again.', {
    upload: id,
  })
}
