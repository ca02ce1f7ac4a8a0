/**
 * The calendar's book in a file of the home that only its owner can read: of this machine, in no
 * backup and no export, since the address in it is a secret.
 */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { CalendarBook, CalendarDesk } from '#app/calendar-ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { readError, systemCode } from './file-errors.ts'
import { writeWhole } from './write-whole.ts'

const TOKEN_BYTES = 32

const Entry = z.object({
  uid: z.string(),
  title: z.string(),
  note: z.string(),
  when: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), day: z.iso.date() }),
    z.object({ kind: z.literal('time'), start: z.iso.datetime(), minutes: z.number() }),
  ]),
  isBusy: z.boolean(),
})
const Book = z.object({
  token: z
    .string()
    .regex(/^[\w-]{43}$/)
    .nullable(),
  told: z.array(
    z.object({
      entry: Entry,
      sequence: z.int().min(0),
      changedAt: z.iso.datetime(),
      isCancelled: z.boolean(),
    }),
  ),
})

const EMPTY: CalendarBook = { token: null, told: [] }

export function calendarFile(path: string): CalendarDesk {
  let last: Promise<unknown> = Promise.resolve()
  return {
    change: (work) => {
      const turn = last.then(async () => {
        const before = await read(path)
        const { book, result } = await work(before)
        if (book !== before) await writeWhole(path, `${JSON.stringify(book)}\n`)
        return result
      })
      last = turn.catch(() => undefined)
      return turn
    },
    newToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  }
}

async function read(path: string): Promise<CalendarBook> {
  const text = await textOf(path)
  if (text === null) return EMPTY
  try {
    return Book.parse(JSON.parse(text))
  } catch (cause) {
    const sentence = `${path} is not as Comeback wrote it. Remove it to begin a new calendar; its private address is then switched off.`
    throw new DomainError('file-unreadable', sentence, { file: path }, { cause })
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw readError(error, path)
  }
}
