/** Small files of the home that only their owner can read: the named model, and a secret. */
import { readFile, rm, stat } from 'node:fs/promises'
import { z } from 'zod'
import type { ModelPlace, Secret } from '#app/model-ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { modelAddress } from '#core/model/model-address.ts'
import { readError, systemCode } from './file-errors.ts'
import { writeWhole } from './write-whole.ts'

const Kept = z.object({ address: z.string(), name: z.string().min(1).max(200) })

/** A secret in a file of its own (mode 0600). Where a keychain is at hand, it can stand here instead. */
export function secretFile(path: string): Secret {
  return {
    read: async () => (await textOf(path))?.trim() || null,
    keep: (secret) => writeWhole(path, `${secret}\n`),
    forget: () => rm(path, { force: true }),
    where: 'in a file of your data folder that only your account can read',
  }
}

/** The named model in a file of the home; what is not sound in it counts as switched off. */
export function modelFile(path: string): ModelPlace {
  return {
    read: async () => {
      const text = await textOf(path)
      if (text === null) return null
      const { address, name } = soundOr(text, path)
      return { address, name }
    },
    keep: ({ address, name }) =>
      writeWhole(path, `${JSON.stringify({ address, name }, null, 2)}\n`),
    forget: () => rm(path, { force: true }),
  }
}

/** What a hand wrote into the file is held to the same rules as what was typed. */
function soundOr(text: string, path: string): z.infer<typeof Kept> {
  try {
    const { address, name } = Kept.parse(JSON.parse(text))
    return { address: modelAddress(address).address, name }
  } catch (cause) {
    const sentence = `${path} does not name a language model as it should. Nothing is sent; name it again under Settings, or switch it off there.`
    throw new DomainError('file-unreadable', sentence, { file: path }, { cause })
  }
}

/** A small file's text, or `null` where there is none. */
export async function textOf(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > 10_000) throw new Error('larger than any of ours')
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw readError(error, path)
  }
}
