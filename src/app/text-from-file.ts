/** One text out of a file that a command names: a letter, what an employer said. */
import { decodeText } from '#core/formats/text-decoding.ts'
import { DomainError } from '#core/model/errors.ts'
import { wholeBytes } from './open-sources.ts'
import type { Files } from './ports.ts'

/** Such a text is small; a larger file is surely something else. */
const MOST_BYTES = 1_000_000

/** @throws DomainError `file-not-found`, `file-unreadable`, `too-large`, `nothing-readable` */
export async function textFromFile(files: Files, path: string): Promise<string> {
  for await (const file of files.open(path)) {
    if ('problem' in file) continue
    if ((file.size ?? 0) > MOST_BYTES) {
      throw new DomainError('too-large', `"${path}" is larger than 1 MB, too large for one text.`)
    }
    return decodeText(await wholeBytes(file)).text
  }
  throw new DomainError('nothing-readable', `"${path}" holds no text that can be read.`, { path })
}
