/** Which mail server sends, in a small file of the home; the password is not in it. */
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import type { OutgoingPlace } from '#app/sending-ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { textOf } from './private-file.ts'
import { writeWhole } from './write-whole.ts'

const Kept = z.object({
  address: z.string().min(3).max(254),
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  user: z.string().min(1),
})

export function outgoingFile(path: string): OutgoingPlace {
  return {
    read: async () => {
      const text = await textOf(path)
      return text === null ? null : soundOr(text, path)
    },
    keep: (account) => writeWhole(path, `${JSON.stringify(Kept.parse(account), null, 2)}\n`),
    forget: () => rm(path, { force: true }),
  }
}

function soundOr(text: string, path: string): z.infer<typeof Kept> {
  try {
    return Kept.parse(JSON.parse(text))
  } catch (cause) {
    const sentence = `${path} does not name a mail server as it should. Nothing is sent; disconnect and connect again under Settings.`
    throw new DomainError('file-unreadable', sentence, { file: path }, { cause })
  }
}
