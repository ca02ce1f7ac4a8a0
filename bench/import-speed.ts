/**
 * Import speed as a ratio to the bare MIME parser: messages a second of a whole import (split,
 * parse, read, keep, rebuild) to those of `PostalMime.parse` alone over the same file's mails.
 *
 * Both in one process, turn by turn, so that a slow moment of the machine falls on both. The
 * mixed mailbox is held to the bar; single kinds of mail are told for comparison.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { importFiles } from '#app/import/import-files.ts'
import { splitMbox } from '#core/formats/mbox.ts'
import { benchFolder, servicesOn } from './bench-home.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const BAR_RATIO = 0.5
const ROUNDS = IS_QUICK ? 1 : 3
const MAILBOXES = [
  { kind: 'mixed', megabytes: IS_QUICK ? 10 : 60 },
  { kind: 'newsletters', megabytes: IS_QUICK ? 5 : 20 },
  { kind: 'jobs', megabytes: IS_QUICK ? 1 : 4 },
]

async function bareSeconds(path: string): Promise<number> {
  let spent = 0
  for await (const { bytes } of splitMbox(createReadStream(path))) {
    const start = performance.now()
    await PostalMime.parse(bytes)
    spent += performance.now() - start
  }
  return spent / 1000
}

async function importSeconds(path: string, home: string): Promise<number> {
  const services = await servicesOn(home)
  const start = performance.now()
  await importFiles(services, { paths: [path] })
  const spent = performance.now() - start
  await services.store.close()
  return spent / 1000
}

/** The first round warms both up and is not counted. */
async function ratio(path: string, folder: string): Promise<number> {
  const ratios: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await bareSeconds(path)
    const whole = await importSeconds(path, join(folder, `home-${round}-${path.length}`))
    if (round > 0) ratios.push(bare / whole)
  }
  return median(ratios)
}

for (const { kind, megabytes } of MAILBOXES) {
  const folder = benchFolder()
  const path = join(folder, `${kind}.mbox`)
  const script = join(import.meta.dirname, 'make-mailbox.ts')
  execFileSync(process.execPath, [script, path, '--megabytes', String(megabytes), '--kind', kind], {
    stdio: 'ignore',
  })
  printFigure({
    figure: `import to bare MIME parser, ${kind} mailbox`,
    value: await ratio(path, folder),
    unit: 'times its speed',
    bar: kind === 'mixed' ? { atLeast: BAR_RATIO } : null,
  })
}
