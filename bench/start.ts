/**
 * Start: from starting `comeback serve` on a home of 1,000 applications to its first answered
 * page. The page alone, and the first data behind it, each the median of several starts.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { homeWith } from './bench-home.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const CLI = fileURLToPath(new URL('../bin/comeback.js', import.meta.url))
const STARTS = IS_QUICK ? 3 : 7
const BAR_SECONDS = 1

type Seconds = { readonly page: number; readonly today: number }

async function measuredStart(home: string): Promise<Seconds> {
  const start = performance.now()
  const args = [CLI, 'serve', '--no-open', '--port', '0', '--home', home]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const closed = new Promise((resolve) => child.once('close', resolve))
  try {
    const address = await toldAddress(child.stderr, closed)
    await answered(`${address}/`)
    const page = performance.now() - start
    await answered(`${address}/api/today`)
    return { page: page / 1000, today: (performance.now() - start) / 1000 }
  } finally {
    child.kill('SIGTERM')
    await closed
  }
}

function toldAddress(stderr: NodeJS.ReadableStream, closed: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    stderr.on('data', (chunk) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    void closed.then(() => reject(new Error(`The server ended: ${said}`)))
  })
}

async function answered(url: string): Promise<void> {
  const answer = await fetch(url)
  const body = await answer.text()
  if (!answer.ok || body === '') throw new Error(`${url}: ${answer.status} ${body}`)
}

const home = await homeWith(1000)
await measuredStart(home)
const starts: Seconds[] = []
for (let round = 0; round < STARTS; round += 1) starts.push(await measuredStart(home))
printFigure({
  figure: 'start to first page, 1,000 applications',
  value: median(starts.map(({ page }) => page)),
  unit: 's',
  bar: { atMost: BAR_SECONDS },
})
printFigure({
  figure: 'start to first page and its data, 1,000 applications',
  value: median(starts.map(({ today }) => today)),
  unit: 's',
  bar: { atMost: BAR_SECONDS },
})
