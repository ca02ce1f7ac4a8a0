/**
 * Peak memory of `comeback import` of a 300 MB mailbox, in a process of its own, and how many
 * megabytes a second it takes in. A mailbox of 1 GB, stopped and resumed: import-large.ts.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { benchFolder } from './bench-home.ts'
import { importByCli } from './cli-import.ts'
import { IS_QUICK, printFigure } from './figure.ts'

const MEGABYTES = IS_QUICK ? 40 : 300
const BAR_MEGABYTES = 300

const folder = benchFolder()
const mailbox = join(folder, 'mail.mbox')
execFileSync(
  process.execPath,
  [join(import.meta.dirname, 'make-mailbox.ts'), mailbox, '--megabytes', String(MEGABYTES)],
  { stdio: 'ignore' },
)
const { peakMegabytes, seconds } = await importByCli({
  ...{ mailbox, home: join(folder, 'home'), folder },
})
printFigure({
  figure: `peak memory of importing ${MEGABYTES} MB`,
  value: peakMegabytes,
  unit: 'MB',
  bar: { atMost: BAR_MEGABYTES },
})
printFigure({
  figure: `import of ${MEGABYTES} MB, whole process`,
  value: MEGABYTES / seconds,
  unit: 'MB/s',
  bar: null,
})
