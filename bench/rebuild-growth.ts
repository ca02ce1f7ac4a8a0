/**
 * How the cost of a rebuild grows: processor milliseconds per 1,000 mails at 10,000 applications
 * beside those at 1,000, in three mailboxes: a usual one; one whose employers' names are nearly
 * alike; one with a hundred applications at each employer. 1 is linear. The median of three rounds.
 */

import type { ReadMessage } from '#core/history/read-message.ts'
import { rebuild } from '#core/history/rebuild.ts'
import { seededRandom } from '#core/stats/random.ts'
import { MIXES, madeSearch } from '#tests/eval/matching/made-search.ts'
import { readings } from '#tests/eval/matching/readings.ts'
import { IS_QUICK, median, printFigure } from './figure.ts'

const [SMALL, LARGE] = IS_QUICK ? [200, 1000] : [1000, 10_000]
const ROUNDS = IS_QUICK ? 1 : 3
/** How much dearer one mail may be at ten times the size: caches miss more, nothing else. */
const BAR = 2

function usual(count: number): readonly ReadMessage[] {
  return readings(madeSearch('growth', MIXES.usual, count), 'right', 'growth')
}

/** The employer of each in place of its own; everything else stays. */
function renamed(count: number, nameOf: (application: number) => string): readonly ReadMessage[] {
  const made = madeSearch('growth', MIXES.usual, count)
  const applications = new Map(made.mails.map(({ id, application }) => [id, application]))
  return readings(made, 'right', 'growth').map((message) => {
    const employer = nameOf(applications.get(message.id) ?? 0)
    const fromAddress = 'no-reply@us.greenhouse-mail.io'
    return { ...message, fromAddress, reading: { ...message.reading, employer } }
  })
}

/** "Northwind Branch Kabim", "Northwind Branch Kabom": beginnings in common, a letter apart. */
function nearlyAlike(application: number): string {
  const random = seededRandom(`name ${application}`)
  const letter = () => 'abdegiklmnoprstu'[Math.floor(random() * 16)]
  return `Northwind Branch ${Array.from({ length: 5 }, letter).join('')}`
}

/** A hundred applications at each, however many there are. */
const fewEmployers = (application: number) => `Contoso ${Math.floor(application / 100)} Works`

function millisecondsPerThousand(messages: readonly ReadMessage[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    rebuild({ messages, entries: [], events: [] })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return (median(rounds) / messages.length) * 1000
}

const MAILBOXES = {
  usual,
  'names nearly alike': (count: number) => renamed(count, nearlyAlike),
  'a hundred at each employer': (count: number) => renamed(count, fewEmployers),
}

// Warms up, so that the small size is not the first to run.
rebuild({ messages: usual(SMALL), entries: [], events: [] })
for (const [name, mailbox] of Object.entries(MAILBOXES)) {
  const small = millisecondsPerThousand(mailbox(SMALL))
  const large = millisecondsPerThousand(mailbox(LARGE))
  const figure = `rebuild: 1,000 mails of ${LARGE} applications, ${name}`
  printFigure({ figure, value: large, unit: 'ms', bar: null })
  printFigure({
    figure: `${figure}, beside ${SMALL}`,
    value: large / small,
    unit: 'times',
    bar: { atMost: BAR },
  })
}
