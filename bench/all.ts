/**
 * All benchmarks: `npm run bench [-- --quick]`, one line of JSON per figure, each benchmark in a
 * process of its own. Exit 1 when a figure misses its bar. Bars: DESIGN, "Bars"; what a figure
 * means stands at the top of its file.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const BENCHMARKS = [
  'start',
  'web-size',
  'web-speed',
  'patterns-speed',
  'debrief-patterns',
  'diagnosis-growth',
  'rebuild-growth',
  'people-match',
  'import-speed',
  'import-memory',
]

/** Resolves to whether all figures of one benchmark meet their bars. */
function run(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, `${name}.ts`)
    const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0))
  })
}

for (const name of BENCHMARKS) if (!(await run(name))) process.exitCode = 1
