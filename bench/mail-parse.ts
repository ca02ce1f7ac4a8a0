/**
 * What reading a mailbox costs: `npx node bench/mail-parse.ts [MBOX]`, one line of JSON per figure.
 *
 * Splitter alone, bare MIME parser and our parser on the same mails in one run, turn by turn, so
 * that a slow moment of the machine falls on all of them. Bar: an import at no less than half the
 * speed of the bare parser, so our parser should take at most 1.25 times its time.
 */

import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { parseMail } from '#core/formats/mail.ts'
import { splitMbox } from '#core/formats/mbox.ts'

const MADE_MEGABYTES = 60
/** Mails parsed by one parser before it is the other's turn. */
const TURN = 50

function madeMailbox(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'comeback-bench-')), 'mail.mbox')
  const script = join(import.meta.dirname, 'make-mailbox.ts')
  execFileSync(process.execPath, [script, path, '--megabytes', String(MADE_MEGABYTES)])
  return path
}

async function splitSeconds(path: string): Promise<{ seconds: number; messages: number }> {
  const start = performance.now()
  let messages = 0
  for await (const _ of splitMbox(createReadStream(path))) messages += 1
  return { seconds: (performance.now() - start) / 1000, messages }
}

async function timed(mails: readonly Uint8Array[], parse: (mail: Uint8Array) => Promise<unknown>) {
  const start = performance.now()
  for (const mail of mails) await parse(mail)
  return (performance.now() - start) / 1000
}

async function compare(path: string) {
  let [bare, ours, peakBytes] = [0, 0, 0]
  let turn: Uint8Array[] = []
  const takeTurn = async () => {
    bare += await timed(turn, (mail) => PostalMime.parse(mail))
    ours += await timed(turn, parseMail)
    turn = []
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss)
  }
  for await (const { bytes } of splitMbox(createReadStream(path))) {
    turn.push(bytes)
    if (turn.length === TURN) await takeTurn()
  }
  await takeTurn()
  return { bare, ours, peakBytes }
}

const path = process.argv[2] ?? madeMailbox()
const megabytes = statSync(path).size / 1e6
await splitSeconds(path)
const split = await splitSeconds(path)
const { bare, ours, peakBytes } = await compare(path)
const figure = (name: string, seconds: number) =>
  console.log(
    JSON.stringify({
      figure: name,
      seconds: Number(seconds.toFixed(3)),
      messagesPerSecond: Math.round(split.messages / seconds),
      megabytesPerSecond: Number((megabytes / seconds).toFixed(1)),
    }),
  )
figure('mbox-split', split.seconds)
figure('bare-postal-mime', bare)
figure('parse-mail', ours)
console.log(
  JSON.stringify({
    figure: 'parse-mail-to-bare',
    ratio: Number((ours / bare).toFixed(2)),
    bar: 1.25,
  }),
)
console.log(JSON.stringify({ figure: 'parse-peak-memory', megabytes: Math.round(peakBytes / 1e6) }))
