/** Writing a file whole or not at all: beside it first, then in its place in one step. */
import { chmod, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { writeError } from './file-errors.ts'

/**
 * Writes a file that only its owner can read; what stood there stays until the new one is whole.
 *
 * @throws DomainError `disk-full`, `file-unwritable`
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(path)
  const folder = dirname(target)
  const temporary = join(folder, `.${basename(target)}.${crypto.randomUUID()}.tmp`)
  try {
    await writeAndSync(temporary, content)
    await rename(temporary, target)
    await syncFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw writeError(error, path)
  }
}

async function writeAndSync(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(path, 0o600)
}

/** Makes the rename last. Windows cannot open folders; its file system does this itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
