/** Every letter that can be drafted in the example search passes the tone guard. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { checkTone } from '#app/check-tone.ts'
import { draftForApplication } from '#app/draft-letter.ts'
import { loadSearch } from '#app/load-search.ts'
import { DomainError } from '#core/model/errors.ts'
import { LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { homeKeeper } from '#store/home.ts'
import { demoFiles } from './demo-files.ts'
import { fillDemo } from './fill-demo.ts'

/** Milliseconds; a home is filled and some hundred letters are written. */
const PATIENCE = 120_000
const TODAY = '2026-10-14'
const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})

async function filledHome() {
  const folder = await mkdtemp(join(tmpdir(), 'comeback-demo-'))
  const store = await homeKeeper(join(folder, 'home')).open()
  closers.push(store.close, () => rm(folder, { recursive: true, force: true }))
  const services = { store, clock: fixedClock(TODAY), files: demoFiles(TODAY) }
  await fillDemo(services)
  return services
}

/** `null` where the letter makes no sense for the application. */
const drafted = async (
  services: Awaited<ReturnType<typeof filledHome>>,
  kind: string,
  id: string,
) =>
  draftForApplication(services, kind, id).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'bad-input') return null
    throw error
  })

it('has no mark in any letter of any kind for any application', { timeout: PATIENCE }, async () => {
  const services = await filledHome()
  const { applications } = await loadSearch(services.store)
  const seen = new Set<string>()
  for (const { id } of applications) {
    for (const kind of LETTER_KINDS) {
      const letter = await drafted(services, kind, id)
      if (!letter) continue
      seen.add(kind)
      const { marks } = await checkTone(services, `${letter.subject}\n\n${letter.body}`, {
        applicationId: id,
      })
      expect(marks, `${kind} for ${id}: ${letter.body}`).toEqual([])
    }
  }
  expect([...seen].toSorted()).toEqual([...LETTER_KINDS].toSorted())
})
