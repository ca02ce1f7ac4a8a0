/**
 * Who is known where: a LinkedIn export of 5,000 rows against a search of 300 employers, from the
 * log on (cards read, people rebuilt, matched, told), in milliseconds of one process; and the list
 * of all contacts. The median of five rounds, each on a store that was just opened.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importFiles } from '#app/import/import-files.ts'
import { employersKnown } from '#app/people/employers-known.ts'
import { listPeople } from '#app/people/list-people.ts'
import type { Services } from '#app/ports.ts'
import { seededRandom } from '#core/stats/random.ts'
import { benchFolder, servicesOn } from './bench-home.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const [ROWS, EMPLOYERS] = IS_QUICK ? [500, 50] : [5000, 300]
const ROUNDS = 5
/** Shown in under a second: issue 6, "Must show" 5. */
const BAR_MS = 1000

const HEADS =
  'Alder Birch Cobalt Dunmore Ember Fern Garnet Hollow Iris Juniper Kestrel Larch Marlow Nimbus Oak'.split(
    ' ',
  )
const MIDDLES =
  'bridge field ford gate haven land moor point ridge stone vale wick wood worth yard'.split(' ')
const KINDS = 'Analytics Energy Foods Health Labs Logistics Media Press Robotics Systems'.split(' ')
const FORMS = [
  '',
  ' GmbH',
  ', Inc.',
  ' Ltd',
  ' S.A.',
  ' Deutschland GmbH',
  ' - Data Team',
  ' (formerly Plover)',
]

const random = seededRandom('people bench')
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const employer = () => `${pick(HEADS)}${pick(MIDDLES)} ${pick(KINDS)}`

const employers = [...new Set(Array.from({ length: EMPLOYERS * 2 }, employer))].slice(0, EMPLOYERS)
const jobs = ['Employer,Role,Applied', ...employers.map((name) => `${name},Planner,2026-02-01`)]
const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...Array.from({ length: ROWS }, (_, at) => {
    const company = at % 5 === 0 ? `${pick(employers)}${pick(FORMS)}` : employer()
    return `First${at},Last${at},https://www.linkedin.com/in/made-${at},,"${company}",Planner,05 Mar 2024`
  }),
]

async function milliseconds(home: string, work: (services: Services) => Promise<unknown>) {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const services = await servicesOn(home)
    const start = performance.now()
    await work(services)
    rounds.push(performance.now() - start)
    await services.store.close()
  }
  return median(rounds)
}

const folder = benchFolder()
const [home, jobsFile, connectionsFile] = ['home', 'jobs.csv', 'Connections.csv'].map((name) =>
  join(folder, name),
) as [string, string, string]
writeFileSync(jobsFile, jobs.join('\n'))
writeFileSync(connectionsFile, connections.join('\n'))
const services = await servicesOn(home)
const start = performance.now()
await importFiles(services, { paths: [jobsFile, connectionsFile] })
const importMs = performance.now() - start
const { employers: known } = await employersKnown(services)
const matched = known.filter(({ unsaid }) => unsaid.length > 0).length
if (matched < employers.length / 2) throw new Error(`Only ${matched} employers have somebody.`)
await services.store.close()

const size = `${ROWS} contacts × ${employers.length} employers`
printFigure({
  figure: `people: who is known where, ${size}`,
  value: await milliseconds(home, (opened) => employersKnown(opened)),
  unit: 'ms',
  bar: { atMost: BAR_MS },
})
printFigure({
  figure: `people: the list, ${size}`,
  value: await milliseconds(home, listPeople),
  unit: 'ms',
  bar: { atMost: BAR_MS },
})
printFigure({ figure: `people: import of ${ROWS} rows`, value: importMs, unit: 'ms', bar: null })
