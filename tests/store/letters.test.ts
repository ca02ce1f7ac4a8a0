/** Letters through the use cases: kept, held, dropped, sent by hand; and out and in without loss. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { changeApplication, undoEvent } from '#app/change-application.ts'
import { exportHistory, historyText } from '#app/export-history.ts'
import { importFiles } from '#app/import/import-files.ts'
import { dropLetter, holdLetter, keepLetter } from '#app/letters/keep-letter.ts'
import { markSent } from '#app/letters/mark-sent.ts'
import { loadSearch } from '#app/load-search.ts'
import { recordApplication } from '#app/record-application.ts'
import { recordEvent } from '#app/record-event.ts'
import type { SendingRuns } from '#app/sending-ports.ts'
import { showApplication } from '#app/show-application.ts'
import type { KeepLetterBody } from '#contracts/kept-letters.ts'
import { openHome } from '#store/home.ts'
import { scratchFolder } from './scratch.ts'

const TODAY = '2026-11-25'
const runs: SendingRuns = { running: new Set(), lost: new Set() }

async function emptyHome(now = TODAY) {
  const folder = await scratchFolder()
  const store = await openHome(join(folder, 'home'))
  onTestFinished(() => store.close())
  return { folder, services: { store, clock: fixedClock(now), files } }
}

const NORTHWIND = {
  ...{ employer: 'Northwind', role: 'Data Analyst', channel: null, appliedOn: '2026-11-02' },
}

async function letterHome(now = TODAY) {
  const { folder, services } = await emptyHome(now)
  const { id: applicationId } = await recordApplication(services, NORTHWIND)
  const words = {
    ...{ applicationId, to: 'priya@northwind.example', subject: 'Hello', body: 'Dear Priya,' },
  }
  const keep = async (more: Partial<KeepLetterBody> = {}) => {
    const body = { kind: 'thank-you', ...words, ...more } as const
    const { letter, eventIds } = await keepLetter(services, runs, body)
    return { id: letter?.id ?? '', letter, eventIds }
  }
  const letters = async () => [...(await loadSearch(services.store)).letters.values()]
  return { folder, services, applicationId, keep, letters }
}

describe('keeping a letter', () => {
  it('keeps one open letter of a kind, in its newest words, and takes the last change back', async () => {
    const { services, keep, letters } = await letterHome()
    const { id } = await keep()
    const again = await keep({ body: 'Dear Priya Shah,' })
    expect(again.id).toBe(id)
    expect(await letters()).toMatchObject([{ id, body: 'Dear Priya Shah,' }])
    await undoEvent(services, again.eventIds[0] ?? '')
    expect(await letters()).toMatchObject([{ id, body: 'Dear Priya,' }])
  })

  it('keeps nothing a second time that did not change', async () => {
    const { services, keep } = await letterHome()
    await keep()
    const before = (await services.store.events()).length
    expect((await keep()).eventIds).toEqual([])
    expect(await services.store.events()).toHaveLength(before)
  })

  it('begins another of the kind when asked, and after one went', async () => {
    const { services, keep, letters } = await letterHome()
    const first = await keep()
    const second = await keep({ another: true, body: 'Dear Owen,' })
    expect(second.id).not.toBe(first.id)
    await markSent(services, runs, first.id, { by: 'copy' })
    await markSent(services, runs, second.id, { by: 'copy' })
    const third = await keep()
    expect(new Set((await letters()).map(({ id }) => id))).toEqual(
      new Set([first.id, second.id, third.id]),
    )
  })

  it('goes on holding a letter whose words change, and lists each change once', async () => {
    const { services, applicationId, keep } = await letterHome()
    const { id } = await keep()
    await holdLetter(services, runs, id, { until: '2026-11-26' })
    await keep({ body: 'Dear Priya Shah,' })
    const { letter } = await keep({ body: 'Dear Priya S.,' })
    expect(letter).toMatchObject({ state: 'held', heldUntil: '2026-11-26' })
    const { changes } = await showApplication(services, applicationId)
    expect(changes.filter(({ sentence }) => sentence.includes('letter'))).toHaveLength(1)
  })

  it('is held by the day where the person is, and not where the machine is', async () => {
    const { services, keep } = await letterHome('2026-11-25T22:30:00Z')
    const { id } = await keep()
    const body = { type: 'preferences', preferences: { timeZone: 'Asia/Tokyo' } } as const
    await recordEvent(services, body)
    // There it is the 26th already.
    await expect(holdLetter(services, runs, id, { until: '2026-11-26' })).rejects.toMatchObject({
      code: 'bad-date',
    })
    const { letter } = await markSent(services, runs, id, { by: 'copy' })
    expect(letter?.sent?.on).toBe('2026-11-26')
  })

  it('drops a letter, and brings it back', async () => {
    const { services, keep, letters } = await letterHome()
    const { id } = await keep()
    const dropped = await dropLetter(services, runs, id)
    expect([dropped.letter, await letters()]).toEqual([null, []])
    await undoEvent(services, dropped.eventIds[0] ?? '')
    expect(await letters()).toMatchObject([{ id }])
    await expect(dropLetter(services, runs, 'l-none')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('sends by hand on a day that has come, and takes that back with what it meant', async () => {
    const { services, applicationId, keep } = await letterHome()
    const { id } = await keep({ kind: 'withdrawal' })
    const ahead = markSent(services, runs, id, { by: 'eml', on: '2026-11-26' })
    await expect(ahead).rejects.toMatchObject({ code: 'bad-date' })
    const { eventIds, letter } = await markSent(services, runs, id, { by: 'eml', on: '2026-11-24' })
    expect(letter?.sent).toMatchObject({ on: '2026-11-24', by: 'eml' })
    const outcome = async () => (await showApplication(services, applicationId)).outcome
    expect(await outcome()).toBe('withdrawn')
    for (const eventId of eventIds.toReversed()) await undoEvent(services, eventId)
    expect(await outcome()).toBe('open')
  })
})

describe('letters in a history file', () => {
  it('go out and in without loss, and do not come twice', async () => {
    const { folder, services, applicationId, keep } = await letterHome()
    const held = await keep()
    await holdLetter(services, runs, held.id, { until: '2026-11-26' })
    const sent = await keep({ kind: 'check-in', body: 'Dear Priya, how does it stand?' })
    await markSent(services, runs, sent.id, { by: 'eml' })
    const unsure = await keep({ kind: 'later-role', to: null })
    const { kind, to, subject, body } = unsure.letter ?? expect.fail()
    const words = { letterId: unsure.id, applicationId, kind, to, subject, body }
    const sending = { type: 'sending-letter', ...words, mailId: 'x@home.example' } as const
    await services.store.appendEvent('2026-11-25T10:00:00.000Z', sending)
    const path = join(folder, 'out.json')
    await exportHistory(services, path)
    const first = await historyText(services)
    const { services: other } = await emptyHome('2026-12-24')
    await importFiles(other, { paths: [path] })
    expect(await historyText(other)).toBe(first)
    const events = (await other.store.events()).length
    await importFiles(other, { paths: [path] })
    expect(await other.store.events()).toHaveLength(events)
    await importFiles(services, { paths: [path] })
    expect(await historyText(services)).toBe(first)
  })

  it('never make a letter that went a draft again, nor write over newer words', async () => {
    const { folder, services, keep, letters } = await letterHome()
    const { id } = await keep()
    const path = join(folder, 'earlier.json')
    await exportHistory(services, path)
    const later = { ...services, clock: fixedClock('2026-11-26T08:00:00.000Z') }
    const newer = { kind: 'thank-you', subject: 'Hello', body: 'Newer.', to: null } as const
    const { applicationId } = (await letters())[0] ?? expect.fail()
    await keepLetter(later, runs, { letterId: id, applicationId, ...newer })
    await importFiles(later, { paths: [path] })
    expect(await letters()).toMatchObject([{ body: 'Newer.' }])
    await markSent(later, runs, id, { by: 'copy' })
    await importFiles(later, { paths: [path] })
    expect(await letters()).toMatchObject([{ state: 'sent' }])
  })

  it('are named where they have a fault, and the sound ones are taken', async () => {
    const { folder, services, applicationId } = await letterHome()
    const path = join(folder, 'faulty.json')
    const letter = {
      ...{ application: applicationId, kind: 'thank-you', subject: 'Hello', body: 'Dear all,' },
      at: '2026-11-20T10:00:00.000Z',
    }
    const faulty = { ...letter, id: 'l-2', heldUntil: 'soon' }
    await services.files.writeWhole(
      path,
      JSON.stringify({
        ...{ format: 'comeback-history/1', applications: [] },
        letters: [{ ...letter, id: 'l-1' }, faulty],
      }),
    )
    const report = await importFiles(services, { paths: [path] }).catch((error: unknown) => error)
    expect(JSON.stringify(report)).toContain('letters[1]')
    expect([...(await loadSearch(services.store)).letters.keys()]).toEqual(['l-1'])
  })
})

it('a letter goes with its application when that is merged', async () => {
  const { services, applicationId, keep, letters } = await letterHome()
  const { id } = await keep()
  const other = await recordApplication(services, { ...NORTHWIND, employer: 'Contoso' })
  await changeApplication(services, other.id, { type: 'merge', from: applicationId })
  expect(await letters()).toMatchObject([{ id, applicationId: other.id }])
})
