/** The example search as it stands after `comeback demo`, for several todays. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import { isOpenForDebrief, rejectionsOf } from '#app/rejections.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { daysBetween } from '#core/model/dates.ts'
import { stageRank, standing } from '#core/model/stages.ts'
import { homeKeeper } from '#store/home.ts'
import { demoFiles, demoStory } from './demo-files.ts'
import { fillDemo } from './fill-demo.ts'
import { NEWEST_NO } from './journeys.ts'
import { UNRELATED } from './wordings/unrelated.ts'

/** Milliseconds; one home takes half a second on a machine that has nothing else to do. */
const PATIENCE = 30_000

const folders: string[] = []
const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

async function emptyHome(today: string): Promise<Services> {
  const folder = await mkdtemp(join(tmpdir(), 'comeback-demo-'))
  folders.push(folder)
  const store = await homeKeeper(join(folder, 'home')).open()
  closers.push(store.close)
  return { store, clock: fixedClock(today), files: demoFiles(today) }
}

async function filledHome(today: string): Promise<{ services: Services; search: RebuiltSearch }> {
  const services = await emptyHome(today)
  await fillDemo(services)
  return { services, search: await loadSearch(services.store) }
}

/** How many applications got at least so far. */
function reaching(applications: readonly Application[], stage: 'screen' | 'interview' | 'final') {
  const isThere = ({ milestones }: Application) =>
    stageRank(standing(milestones).stage) >= stageRank(stage)
  return applications.filter(isThere).length
}

function datesOf({ applications }: RebuiltSearch): readonly string[] {
  return applications.flatMap(({ milestones }) =>
    milestones.flatMap(({ date }) => (date === null ? [] : [date])),
  )
}

// An ordinary day, a leap day, the first day of a year, a Sunday, and a day in another decade.
describe.each(['2026-03-12', '2028-02-29', '2027-01-01', '2026-11-22', '2031-07-05'])(
  'the example search on %s',
  (today) => {
    let services: Services
    let search: RebuiltSearch
    beforeAll(async () => {
      ;({ services, search } = await filledHome(today))
    }, PATIENCE)

    it('holds 120 applications, of which 18 reach a person, 9 an interview and 4 a final', () => {
      const { applications } = search
      expect(applications).toHaveLength(120)
      expect(reaching(applications, 'screen')).toBe(18)
      expect(reaching(applications, 'interview')).toBe(9)
      expect(reaching(applications, 'final')).toBe(4)
      const outcomes = applications.map(({ milestones }) => standing(milestones).outcome)
      expect(outcomes.filter((outcome) => outcome === 'declined')).toHaveLength(1)
    })

    it('finds every application of the story once, with its own ending', () => {
      const { quiet } = demoStory(today)
      for (const { employer, role, rejectedOn } of quiet) {
        const found = search.applications.filter(
          (one) => one.employer === employer && one.role === role,
        )
        expect(found.map(({ employer: name }) => name)).toEqual([employer])
        const ends = found[0]?.milestones.filter(({ kind }) => kind === 'rejected') ?? []
        expect([employer, ends.map(({ date }) => date)]).toEqual([
          employer,
          rejectedOn === null ? [] : [rejectedOn],
        ])
      }
    })

    it('ends with a warm no after a final, two to four days ago, from somebody to write to', async () => {
      const [newest, next] = rejectionsOf(search)
      expect(newest?.application.employer).toBe(NEWEST_NO)
      expect(newest?.stageAtRejection).toBe('final')
      const ago = daysBetween(newest?.date ?? '', today)
      expect(ago).toBeGreaterThanOrEqual(2)
      expect(ago).toBeLessThanOrEqual(4)
      expect((next?.date ?? '') < (newest?.date ?? '')).toBe(true)
      const messages = await services.store.messages(newest?.application.messageIds ?? [])
      expect(messages.at(-1)?.mail.from?.address).toBe('marguerite.adeyemi@tidewell-health.example')
    })

    it('has no date after today and begins eight months before', () => {
      const dates = datesOf(search).toSorted()
      expect((dates.at(-1) ?? '') <= today).toBe(true)
      const days = daysBetween(dates[0] ?? today, today)
      expect(days).toBeGreaterThan(230)
      expect(days).toBeLessThan(250)
      const moments = search.applications.flatMap((one) => one.moments.map(({ at }) => at))
      expect(moments.every((at) => at.slice(0, 10) <= today)).toBe(true)
    })

    it('lets nothing of the rest of life in', async () => {
      const kept = await services.store.allMessages()
      const unrelated = new Set(UNRELATED.map(({ address }) => address))
      expect(kept.filter(({ mail }) => unrelated.has(mail.from?.address ?? ''))).toEqual([])
    })

    it('leaves two to six mails in doubt and two to four rejections to look at', () => {
      // Four are written to be doubtful; which of them the reader is sure of moves as it learns.
      expect(search.toReview.length).toBeGreaterThanOrEqual(2)
      expect(search.toReview.length).toBeLessThanOrEqual(6)
      const open = rejectionsOf(search).filter(isOpenForDebrief).length
      expect(open).toBeGreaterThanOrEqual(2)
      expect(open).toBeLessThanOrEqual(4)
    })

    it('names a reason for few rejections: three internal, five held or closed, one of pay', () => {
      const reasons = search.applications.flatMap(({ milestones }) =>
        milestones.flatMap(({ statedReason }) => statedReason ?? []),
      )
      const count = (reason: string) => reasons.filter((one) => one === reason).length
      expect(count('experience')).toBeLessThanOrEqual(2)
      expect(count('internal-candidate')).toBe(3)
      expect(count('role-closed')).toBe(5)
      expect(count('salary')).toBe(1)
      expect(count('no-reason')).toBeGreaterThan(20)
    })
  },
)

describe('demoStory', () => {
  it('tells six in ten by mail alone, three by the sheet too, one by the sheet alone', () => {
    const { journeys, quiet } = demoStory('2026-03-12')
    const told = [...journeys, ...quiet].map((one) => one.told)
    const count = (way: string) => told.filter((one) => one === way).length
    expect([count('mail'), count('both'), count('sheet')]).toEqual([72, 36, 12])
  })

  it('has 98 employers, some of whom are asked twice for different roles', () => {
    const { journeys, quiet } = demoStory('2026-03-12')
    const all = [...journeys, ...quiet]
    expect(new Set(all.map(({ employer }) => employer)).size).toBe(98)
    expect(new Set(all.map(({ employer, role }) => `${employer}: ${role}`)).size).toBe(120)
  })
})

describe('fillDemo', () => {
  it(
    'gives the same search twice on one day',
    async () => {
      const [first, second] = [await filledHome('2026-05-20'), await filledHome('2026-05-20')]
      expect(second.search.applications).toEqual(first.search.applications)
      expect(second.search.toReview).toEqual(first.search.toReview)
    },
    PATIENCE,
  )

  it(
    'refuses a home that holds anything, and changes nothing in it',
    async () => {
      const { services } = await filledHome('2026-05-20')
      const before = await services.store.revisions()
      await expect(fillDemo(services)).rejects.toMatchObject({ code: 'home-not-empty' })
      expect(await services.store.revisions()).toEqual(before)
    },
    PATIENCE,
  )
})
