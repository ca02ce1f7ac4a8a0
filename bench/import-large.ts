/**
 * A mailbox of 1 GB: `npm run bench:large [-- --megabytes N | --quick]`, a line of JSON a figure.
 * Apart from `npm run bench` because it takes many minutes and 2 GB of the temporary folder.
 *
 * Peak memory and speed of `comeback import` in a process of its own, beside the bare MIME parser
 * (splitter and `PostalMime.parse`, half of the passes before and half after it, as a machine's
 * speed drifts); whether it tells the time left; and whether an import that is stopped (Ctrl-C)
 * and run again ends with what an unstopped one ends with.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import PostalMime from 'postal-mime'
import type { ImportReport } from '#contracts/views.ts'
import { splitMbox } from '#core/formats/mbox.ts'
import { benchFolder } from './bench-home.ts'
import { importByCli } from './cli-import.ts'
import { IS_QUICK, printFigure } from './figure.ts'

const BAR_MEGABYTES = 300
const BAR_RATIO = 0.5
const STOP_AT_PERCENT = 40

const { values } = parseArgs({
  options: { megabytes: { type: 'string' }, quick: { type: 'boolean' } },
})
const megabytes = Number(values.megabytes ?? (IS_QUICK ? 40 : 1000))
const folder = benchFolder()
const mailbox = join(folder, 'mail.mbox')
const maker = join(import.meta.dirname, 'make-mailbox.ts')
execFileSync(process.execPath, [maker, mailbox, '--megabytes', String(megabytes)], {
  stdio: 'ignore',
})
const size = statSync(mailbox).size / 1e6

async function barePass() {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  for await (const { bytes } of splitMbox(createReadStream(mailbox))) await PostalMime.parse(bytes)
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6 }
}

/** What must be the same however often it was stopped. */
function outcome({ files, applications, messages, toReview }: ImportReport) {
  const taken = files.map(({ read, imported, duplicate, rejected }) => {
    return { read, taken: imported + duplicate, rejected }
  })
  return JSON.stringify({ taken, applications, messages, toReview })
}

const before = await barePass()
const whole = await importByCli({ mailbox, home: join(folder, 'home'), folder })
const after = await barePass()
const stopped = await importByCli({
  ...{ mailbox, home: join(folder, 'stopped'), folder },
  stopAtPercent: STOP_AT_PERCENT,
})
const resumed = await importByCli({ mailbox, home: join(folder, 'stopped'), folder })

const mean = (key: 'seconds' | 'cpuSeconds') => (before[key] + after[key]) / 2
const [kept, again] = [stopped.report.files[0], resumed.report.files[0]]
const isSame =
  stopped.report.stopped === true &&
  outcome(resumed.report) === outcome(whole.report) &&
  again?.duplicate === kept?.imported
const figures = [
  {
    figure: `peak memory of importing ${megabytes} MB`,
    value: Math.max(...[whole, stopped, resumed].map(({ peakMegabytes }) => peakMegabytes)),
    ...{ unit: 'MB', bar: { atMost: BAR_MEGABYTES } },
  },
  {
    figure: `import of ${megabytes} MB to bare MIME parser`,
    value: mean('seconds') / whole.seconds,
    ...{ unit: 'times its speed', bar: { atLeast: BAR_RATIO } },
  },
  {
    figure: 'the same by processor time',
    value: mean('cpuSeconds') / whole.cpuSeconds,
    ...{ unit: 'times its speed', bar: null },
  },
  { figure: 'whole process', value: size / whole.seconds, unit: 'MB/s', bar: null },
  { figure: 'mails', value: whole.report.files[0]?.read ?? 0, unit: 'mails', bar: null },
  { figure: 'lines of progress', value: whole.told.length, unit: 'lines', bar: null },
  {
    figure: 'of them with the time left',
    value: whole.told.filter((line) => line.endsWith(' left')).length / whole.told.length,
    ...{ unit: 'share', bar: { atLeast: 0.5 } },
  },
  {
    figure: 'kept at the stop',
    value: (kept?.imported ?? 0) / (whole.report.files[0]?.read ?? 1),
    ...{ unit: 'share of the mails', bar: { atMost: 0.9 } },
  },
  {
    figure: 'stopped and run again, the same as unstopped',
    value: isSame ? 1 : 0,
    ...{ unit: 'yes or no', bar: { atLeast: 1 } },
  },
] as const
for (const figure of figures) printFigure(figure)
