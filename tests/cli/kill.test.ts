/** kill -9 during an import, at random moments: nothing that was told to be kept is ever lost. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { systemClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { importFiles } from '#app/import/import-files.ts'
import type { ApplicationsView, ImportReport } from '#contracts/views.ts'
import { seededRandom } from '#core/stats/random.ts'
import { openHome } from '#store/home.ts'
import { comebackJson as comebackHere } from './cli-here.ts'
import { keptIds } from './kept-ids.ts'
import { comebackJson, temporaryFolder } from './run-cli.ts'
import { acknowledgedIn, startComeback } from './started-comeback.ts'
import { writeMailbox } from './written-mailbox.ts'

const KILLS = 30
/** Fewer beside a server: the home grows with each, and every start reads all of it. */
const KILLS_BESIDE = 12
const MAILS = 600
const SMALL = fileURLToPath(new URL('../fixtures/ok/history/small.json', import.meta.url))
/** Every run tries other moments; a failure names the seed. */
const SEED = `${Date.now()}`

/** When to kill: so long after the start, or after the first mails were told to be kept. */
type Moment = { readonly afterMs: number; readonly since: 'start' | 'first-kept' }

/** Starts an import, kills it at a moment, and says how much it had acknowledged. */
async function killedImport(
  mailbox: string,
  home: string,
  { afterMs, since }: Moment,
): Promise<number> {
  const importing = startComeback('import', mailbox, '--home', home)
  if (since === 'first-kept') await importing.told(/^kept \d+ from .*\n/m)
  await wait(afterMs)
  importing.process.kill('SIGKILL')
  const { code, stderr } = await importing.ended
  expect(stderr).toMatch(/^(kept \d+ from .*\n)*(kept .*)?$/)
  expect([0, null], stderr).toContain(code)
  return acknowledgedIn(stderr)
}

/** Half of the kills fall anywhere, half into the work, however long the start takes that day. */
const momentOf = (round: number, share: number, tookMs: number): Moment =>
  round % 2 === 0
    ? { afterMs: share * tookMs, since: 'start' }
    : { afterMs: (share * tookMs) / 4, since: 'first-kept' }

/** An import that nobody disturbs: what must be there in the end, and how long it takes. */
async function undisturbed(mailbox: string, home: string) {
  const start = performance.now()
  const report = await comebackJson<ImportReport>('import', mailbox, '--home', home)
  return { report, ids: keptIds(home), tookMs: performance.now() - start }
}

/** The same import once more, in this process: it starts no program, so 30 of them take little. */
async function rerunHere(mailbox: string, home: string): Promise<ImportReport> {
  const store = await openHome(home)
  const services = { store, clock: systemClock(), files }
  const report = await importFiles(services, { paths: [mailbox] })
  await store.close()
  return report
}

it(`keeps every acknowledged mail over ${KILLS} kills, and a rerun completes`, async () => {
  const folder = temporaryFolder()
  const mailbox = join(folder, 'mail.mbox')
  writeMailbox(mailbox, 'kill', MAILS)
  const { report, ids, tookMs } = await undisturbed(mailbox, join(folder, 'undisturbed'))
  expect(ids).toHaveLength(MAILS)
  const random = seededRandom(SEED)
  let cutShort = 0
  for (let round = 1; round <= KILLS; round += 1) {
    const where = `seed ${SEED}, round ${round}`
    const home = join(folder, `home-${round}`)
    const acknowledged = await killedImport(mailbox, home, momentOf(round, random(), tookMs))
    const rerun = await rerunHere(mailbox, home)
    const [file] = rerun.files
    expect(file?.read, where).toBe(MAILS)
    expect((file?.imported ?? 0) + (file?.duplicate ?? 0), where).toBe(MAILS)
    // What the rerun knows already is what the killed process had kept.
    expect(file?.duplicate, where).toBeGreaterThanOrEqual(acknowledged)
    expect(keptIds(home), where).toEqual(ids)
    expect(rerun, where).toMatchObject({
      applications: report.applications,
      messages: report.messages,
      toReview: report.toReview,
    })
    if (acknowledged > 0 && acknowledged < MAILS) cutShort += 1
  }
  // The kills really fell into the work, and not before or behind it.
  expect(cutShort, `seed ${SEED}`).toBeGreaterThan(KILLS / 10)
}, 400_000)

/** A server on the home that answers reads and takes answers until told to end. */
async function busyServer(home: string) {
  const server = startComeback('serve', '--no-open', '--port', '0', '--home', home)
  const [, address = ''] = await server.told(/at (http:\/\/\S+)/)
  let going = true
  const rounds = (async () => {
    let count = 0
    for (; going; count += 1) {
      const option = count % 2 === 0 ? 'calm' : 'very'
      const answered = await fetch(`${address}/api/debriefs/a-001/answers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ answers: { nerves: option } }),
      })
      expect(answered.status, await answered.text()).toBe(200)
      const listed = await fetch(`${address}/api/applications`)
      expect(listed.status, await listed.text()).toBe(200)
      // Often enough that every kill falls among some of them.
      await wait(100)
    }
    return count
  })()
  return {
    end: async () => {
      going = false
      const count = await rounds
      server.process.kill('SIGTERM')
      return { count, ...(await server.ended) }
    },
  }
}

it('keeps them beside a server that reads and writes the same home', async () => {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  await comebackHere('import', SMALL, '--home', home)
  const server = await busyServer(home)
  const random = seededRandom(`${SEED} beside`)
  const mailboxes: string[] = []
  const { tookMs } = await measured(folder)
  for (let round = 1; round <= KILLS_BESIDE; round += 1) {
    const mailbox = join(folder, `part-${round}.mbox`)
    writeMailbox(mailbox, `part-${round}`, MAILS / 2)
    mailboxes.push(mailbox)
    const before = keptIds(home).length
    const acknowledged = await killedImport(mailbox, home, momentOf(round, random(), tookMs))
    const now = keptIds(home).length
    expect(now - before, `seed ${SEED}, round ${round}`).toBeGreaterThanOrEqual(acknowledged)
  }
  const { count, code, stderr } = await server.end()
  expect(code, stderr).toBe(0)
  expect(stderr).toMatch(/^Comeback is at .*\n$/)
  expect(count).toBeGreaterThan(KILLS_BESIDE)

  const { files } = await comebackHere<ImportReport>('import', ...mailboxes, '--home', home)
  for (const { read, imported, duplicate } of files) {
    expect({ read, taken: imported + duplicate }).toEqual({ read: MAILS / 2, taken: MAILS / 2 })
  }
  expect(new Set(keptIds(home)).size).toBe((KILLS_BESIDE * MAILS) / 2)
  const answer = count % 2 === 1 ? 'calm' : 'very'
  const view = await comebackHere<{ answers: Record<string, string> }>(
    'debrief',
    'a-001',
    '--home',
    home,
  )
  expect(view.answers.nerves).toBe(answer)
}, 400_000)

async function measured(folder: string) {
  const mailbox = join(folder, 'measured.mbox')
  writeMailbox(mailbox, 'measured', MAILS / 2)
  return undisturbed(mailbox, join(folder, 'measured'))
}

it('two imports and a reader at once on one home all succeed', async () => {
  const folder = temporaryFolder()
  const home = join(folder, 'home')
  const mailboxes = ['one', 'two'].map((name) => {
    const mailbox = join(folder, `${name}.mbox`)
    writeMailbox(mailbox, name, MAILS)
    return mailbox
  })
  const reading = (async () => {
    const seen: number[] = []
    for (let round = 0; round < 4; round += 1) {
      const { applications } = await comebackJson<ApplicationsView>('applications', '--home', home)
      seen.push(applications.length)
    }
    return seen
  })()
  const [one, two, seen] = await Promise.all([
    ...mailboxes.map((mailbox) => comebackJson<ImportReport>('import', mailbox, '--home', home)),
    reading,
  ])
  for (const report of [one, two] as ImportReport[]) {
    expect(report.files[0]).toMatchObject({ read: MAILS, imported: MAILS, duplicate: 0 })
  }
  expect(new Set(keptIds(home)).size).toBe(2 * MAILS)
  // What a reader saw never became less.
  expect(seen).toEqual([...(seen as number[])].toSorted((a, b) => a - b))
})
