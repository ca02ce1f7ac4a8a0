/**
 * Debrief, patterns and forecast over 10,000 applications, in process. Warm: the search is loaded, as in a
 * running server. Cold: a freshly opened store, so the saved search is read from disk first.
 */
import { debriefRejection, newestRejection } from '#app/debrief-rejection.ts'
import type { Services } from '#app/ports.ts'
import { showForecast } from '#app/show-forecast.ts'
import { showPatterns } from '#app/show-patterns.ts'
import { homeWith, servicesOn } from './bench-home.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const APPLICATIONS = 10_000
const ROUNDS = IS_QUICK ? 5 : 15
const BAR_MS = 100

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function warm(services: Services, work: () => Promise<unknown>): Promise<number> {
  await newestRejection(services)
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await milliseconds(work))
  return median(rounds)
}

/** A store of its own for each round: nothing of the search is in memory yet. */
async function cold(home: string, work: (services: Services) => Promise<unknown>): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const services = await servicesOn(home)
    rounds.push(await milliseconds(() => work(services)))
    await services.store.close()
  }
  return median(rounds)
}

const home = await homeWith(APPLICATIONS)
const services = await servicesOn(home)
const newest = await newestRejection(services)
const tasks = [
  ['debrief', (given: Services) => debriefRejection(given, newest)],
  ['patterns', (given: Services) => showPatterns(given)],
  ['forecast, 10,000 paths and what-ifs', (given: Services) => showForecast(given)],
] as const
for (const [name, task] of tasks) {
  const size = `${APPLICATIONS.toLocaleString('en')} applications`
  const value = await warm(services, () => task(services))
  printFigure({ figure: `${name}, ${size}`, value, unit: 'ms', bar: { atMost: BAR_MS } })
  const read = await cold(home, task)
  printFigure({
    figure: `${name}, ${size}, read from disk first`,
    value: read,
    unit: 'ms',
    bar: null,
  })
}
await services.store.close()
