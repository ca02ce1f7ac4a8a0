import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MboxRecord, splitMbox } from './mbox.ts'
import { isHeaderLine, isSeparatorLine } from './mbox-separator.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function split(
  text: string | Uint8Array,
  size = 65_536,
  options: { maxMessageBytes?: number } = {},
): Promise<readonly MboxRecord[]> {
  const bytes = typeof text === 'string' ? encode(text) : text
  return Array.fromAsync(splitMbox(pieces(bytes, size), options))
}

const texts = (records: readonly MboxRecord[]) => records.map(({ bytes }) => decode(bytes))

/** Public mailboxes that are not part of the repository. */
const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const BOXES = join(SHARED, 'mbox-fixtures-node-mbox')

const FROM = 'From ada@example.com Sat Mar 07 10:00:00 2026'
const HEAD = 'From: Ada <ada@example.com>\nSubject: Hello'

describe('isSeparatorLine', () => {
  it.each([
    'From ada@example.com Sat Mar  7 10:00:00 2026',
    'From - Sat Mar 07 10:00:00 2026',
    'From 1790000000000000001@xxx Sat Mar 07 10:00:00 +0000 2026',
    'From ada at example.com  Sat Mar  7 10:00:00 2026',
    'From MAILER-DAEMON Sat Mar 07 10:00 2026',
    'From ada@example.com Sat Mar 07 10:00:00 PST 2026',
    'From ada@example.com Sat, 7 Mar 2026 10:00:00 +0100',
    'From ada Sat Mar  7 10:00:00 2026 remote from hub',
  ])('takes %s', (line) => expect(isSeparatorLine(line)).toBe(true))

  it.each([
    'From now on',
    'From 9am Mon to Fri we are open',
    'From Sat Mar 07 on',
    'From: Sat Mar 07 10:00:00 2026',
    'from ada@example.com Sat Mar 07 10:00:00 2026',
    '>From ada@example.com Sat Mar 07 10:00:00 2026',
  ])('leaves %s', (line) => expect(isSeparatorLine(line)).toBe(false))

  it('tells a header line from a sentence', () => {
    expect(isHeaderLine('X-Mailer: none')).toBe(true)
    expect(isHeaderLine('We said: no')).toBe(false)
  })
})

describe('splitMbox', () => {
  it('gives nothing for an empty file or for white space', async () => {
    expect(await split('')).toEqual([])
    expect(await split('\n \r\n\n')).toEqual([])
  })

  it('does not split at "From now on" or at a line that only looks like a separator', async () => {
    const body = 'Hello,\n\nFrom now on we meet on Mondays.\n\nFrom 9am Mon to Fri we are open.\n'
    const records = await split(`${FROM}\n${HEAD}\n\n${body}`)
    expect(texts(records)).toEqual([`${HEAD}\n\n${body}`])
  })

  it('does not split at a pasted separator in the middle of a paragraph', async () => {
    const body = `the first line of the file read\n${FROM}\nand then the text began\n`
    expect(await split(`${FROM}\n${HEAD}\n\n${body}`)).toHaveLength(1)
  })

  it('splits where the empty line is missing but a head follows', async () => {
    const records = await split(`${FROM}\n${HEAD}\n\none\n${FROM}\n${HEAD}\n\ntwo\n`)
    expect(texts(records)).toEqual([`${HEAD}\n\none\n`, `${HEAD}\n\ntwo\n`])
  })

  it('takes one level of escaping off, at the start of a line alone', async () => {
    const body = '>From here on\n>>From there\n a >From b\n> From me\n'
    const records = await split(`${FROM}\n${HEAD}\n\n${body}\n${FROM}\n${HEAD}\n\n>From x\n`)
    expect(texts(records)).toEqual([
      `${HEAD}\n\nFrom here on\n>From there\n a >From b\n> From me\n`,
      `${HEAD}\n\nFrom x\n`,
    ])
  })

  it('keeps CRLF and takes the empty CRLF line before a separator off', async () => {
    const one = `${HEAD}\n\none\n`.replaceAll('\n', '\r\n')
    const file = `${FROM}\r\n${one}\r\n${FROM}\r\n${one}\r\n`
    for (const size of [1, 7, 65_536]) {
      expect(texts(await split(file, size))).toEqual([one, one])
    }
  })

  it('tells where each record begins and ends', async () => {
    const first = `${FROM}\n${HEAD}\n\none\n\n`
    const records = await split(`${first}${FROM}\n${HEAD}\n\ntwo\n`, 5)
    expect(records.map(({ offset }) => offset)).toEqual([0, first.length])
    expect(records.map(({ end }) => end)).toEqual([first.length, 2 * first.length - 1])
    expect(records.map(({ index }) => index)).toEqual([1, 2])
  })

  it('starts after a byte order mark and empty lines', async () => {
    expect(texts(await split(`\uFEFF\n\n${FROM}\n${HEAD}\n\none\n`))).toEqual([`${HEAD}\n\none\n`])
  })

  it('gives what comes before the first separator as a record of its own', async () => {
    const records = await split(`This is no mbox.\n\n${FROM}\n${HEAD}\n\none\n`)
    expect(texts(records)).toEqual(['This is no mbox.\n', `${HEAD}\n\none\n`])
  })

  it('cuts a message that is too large and goes on behind it', async () => {
    const large = `${HEAD}\n\n${'base64line\n'.repeat(300_000)}`
    const file = `${FROM}\n${large}\n${FROM}\n${HEAD}\n\nsmall\n`
    for (const size of [4_000, 65_536, 10_000_000]) {
      const records = await split(file, size, { maxMessageBytes: 1_000_000 })
      expect(records.map(({ truncated }) => truncated)).toEqual([true, false])
      expect(records[0]?.bytes).toHaveLength(1_000_000)
      expect(decode(records[0]?.bytes as Uint8Array)).toBe(large.slice(0, 1_000_000))
      expect(decode(records[1]?.bytes as Uint8Array)).toBe(`${HEAD}\n\nsmall\n`)
      expect(records[1]?.end).toBe(file.length)
    }
  })

  it('cuts the last message too', async () => {
    const file = `${FROM}\n${HEAD}\n\n${'x'.repeat(3_000_000)}`
    const records = await split(file, 65_536, { maxMessageBytes: 1_000_000 })
    expect(records.map(({ truncated, end }) => ({ truncated, end }))).toEqual([
      { truncated: true, end: file.length },
    ])
  })

  it('gives back any messages that were joined, however the file is cut', async () => {
    const line = fc.oneof(
      fc.constantFrom('', 'From now on', 'From ', `${FROM}`, '>From a', '>>>From a', 'From: a'),
      fc.string({ unit: 'binary-ascii' }).map((text) => text.replaceAll(/[\n\r]/g, '')),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\n\r]/g, '')),
    )
    const message = fc.tuple(fc.array(line), fc.constantFrom('\n', '\r\n'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 6 }),
        fc.integer({ min: 1, max: 200 }),
        async (messages, size) => {
          const written = messages.map(
            ([lines, end]) => `${HEAD}${end}${end}${lines.join(end)}${end}`,
          )
          const file = messages.map(([, end], at) => {
            const escaped = (written[at] as string).replaceAll(/^(>*From )/gm, '>$1')
            return `${FROM}${end}${escaped}${end}`
          })
          const records = await split(file.join(''), size)
          expect(texts(records)).toEqual(written)
          expect(records.every(({ truncated }) => !truncated)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.skipIf(!existsSync(BOXES)).each([0, 1, 2, 3, 4])(
    'finds the %i messages of a public mailbox',
    async (count) => {
      const records = await split(readFileSync(join(BOXES, `test-${count}-message.mbox`)))
      expect(records).toHaveLength(count)
      for (const [at, text] of texts(records).entries()) {
        expect(text).toContain(`Subject: mail ${at + 1}\n`)
      }
    },
  )
})
