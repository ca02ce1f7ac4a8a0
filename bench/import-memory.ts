/**
 * Peak memory of `comeback import` of a 300 MB mailbox, in a process of its own, and how many
 * megabytes a second it takes in. The peak is the kernel's own figure for the whole process.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchFolder } from './bench-home.ts'
import { IS_QUICK, printFigure } from './figure.ts'

const MEGABYTES = IS_QUICK ? 40 : 300
const BAR_MEGABYTES = 300
const CLI = join(import.meta.dirname, '../src/main/cli.ts')

const folder = benchFolder()
const mailbox = join(folder, 'mail.mbox')
execFileSync(
  process.execPath,
  [join(import.meta.dirname, 'make-mailbox.ts'), mailbox, '--megabytes', String(MEGABYTES)],
  { stdio: 'ignore' },
)
// Loaded before the program, so that it tells its peak, in kilobytes, as the last thing it does.
const witness = join(folder, 'tell-peak.mjs')
writeFileSync(
  witness,
  `process.on('exit', () => process._rawDebug('peak ' + process.resourceUsage().maxRSS))\n`,
)
const start = performance.now()
const { status, stderr } = spawnSync(
  process.execPath,
  ['--import', witness, CLI, 'import', mailbox, '--home', join(folder, 'home'), '--json'],
  { encoding: 'utf8', maxBuffer: 1e9 },
)
const seconds = (performance.now() - start) / 1000
if (status !== 0) throw new Error(`The import ended with ${status}: ${stderr}`)
const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1])
if (!(peak > 0)) throw new Error('The import did not tell its peak.')
printFigure({
  figure: `peak memory of importing ${MEGABYTES} MB`,
  value: (peak * 1024) / 1e6,
  unit: 'MB',
  bar: { atMost: BAR_MEGABYTES },
})
printFigure({
  figure: `import of ${MEGABYTES} MB, whole process`,
  value: MEGABYTES / seconds,
  unit: 'MB/s',
  bar: null,
})
