/** What an employer said, through the use cases, in a real store on each engine. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { changeApplication, undoEvent } from '#app/change-application.ts'
import { debriefRejection } from '#app/debrief-rejection.ts'
import { historyText } from '#app/export-history.ts'
import { showFeedbackBook } from '#app/feedback-book.ts'
import { importFiles } from '#app/import/import-files.ts'
import { changeFeedback, dropFeedback, keepFeedback } from '#app/keep-feedback.ts'
import type { Services } from '#app/ports.ts'
import { recordApplication } from '#app/record-application.ts'
import { ENGINES } from './engines.ts'
import { scratchFolder } from './scratch.ts'

const WORDS = 'You lacked hands-on experience with SAP.'
const GIVEN = { text: WORDS, on: null, from: null, messageId: null, causes: [], changed: null }

describe.each(ENGINES)('feedback in $name', ({ open }) => {
  async function home(): Promise<Services> {
    const store = await open(await scratchFolder(), 'local')
    onTestFinished(() => store.close())
    return { store, clock: fixedClock('2026-06-01'), files }
  }
  async function refused(employer: string, services: Services): Promise<string> {
    const { id } = await recordApplication(services, {
      employer,
      role: 'Planner',
      channel: null,
      appliedOn: '2026-03-01',
    })
    await changeApplication(services, id, {
      type: 'add-milestone',
      kind: 'rejected',
      date: '2026-03-20',
      statedReason: 'skills',
    })
    return id
  }
  const keep = (services: Services, id: string) =>
    keepFeedback(services, id, { ...GIVEN, on: '2026-03-25', causes: ['missing-must-have'] })
  const bookOf = async (services: Services) => (await showFeedbackBook(services)).feedback

  it('is kept with what was confirmed, changed, taken out, and each can be taken back', async () => {
    const services = await home()
    const id = await refused('Northwind', services)
    const { feedbackId, eventId } = await keep(services, id)
    await changeFeedback(services, id, feedbackId, { changed: 'Took a course.' })
    expect(await bookOf(services)).toMatchObject([
      {
        employer: 'Northwind',
        text: WORDS,
        causes: ['missing-must-have'],
        changed: 'Took a course.',
      },
    ])
    const dropped = await dropFeedback(services, id, feedbackId)
    expect(await bookOf(services)).toEqual([])
    await undoEvent(services, dropped.eventId)
    expect(await bookOf(services)).toHaveLength(1)
    await undoEvent(services, eventId)
    expect(await bookOf(services)).toMatchObject([{ changed: 'Took a course.' }])
  })

  it('is the strongest word on the cause, and counts once beside the letter of refusal', async () => {
    const services = await home()
    const id = await refused('Northwind', services)
    const chance = async () => {
      const { causes } = await debriefRejection(services, id)
      return causes.find((cause) => cause.id === 'missing-must-have')
    }
    const before = (await chance())?.probability ?? 0
    await keep(services, id)
    const after = await chance()
    expect(after?.probability).toBeGreaterThan(before)
    const told = after?.because.map(({ evidence }) => evidence) ?? []
    expect(told).toContain(`They told you: “${WORDS}”`)
    expect(told).not.toContain('They wrote that they need other skills.')
  })

  it('goes with an application that is joined with another', async () => {
    const services = await home()
    const [one, other] = [await refused('Northwind', services), await refused('Acme', services)]
    await keep(services, other)
    await changeApplication(services, one, { type: 'merge', from: other })
    expect(await bookOf(services)).toMatchObject([{ applicationId: one }])
  })

  it('goes out with the history file and comes back the same, once', async () => {
    const services = await home()
    const id = await refused('Northwind', services)
    const { feedbackId } = await keep(services, id)
    await changeFeedback(services, id, feedbackId, { changed: 'Took a course.' })
    const text = await historyText(services)
    const file = join(await scratchFolder(), 'history.json')
    await files.writeWhole(file, text)
    const fresh = await home()
    await importFiles(fresh, { paths: [file] })
    expect(await bookOf(fresh)).toEqual(await bookOf(services))
    expect(await historyText(fresh)).toBe(text)
    await importFiles(services, { paths: [file] })
    expect(await bookOf(services)).toHaveLength(1)
  })

  it('keeps both of two changes that are made at once', async () => {
    const services = await home()
    const id = await refused('Northwind', services)
    const { feedbackId } = await keep(services, id)
    await Promise.all([
      changeFeedback(services, id, feedbackId, { changed: 'Took a course.' }),
      changeFeedback(services, id, feedbackId, { causes: ['level-mismatch'] }),
    ])
    expect(await bookOf(services)).toMatchObject([
      { changed: 'Took a course.', causes: ['level-mismatch'] },
    ])
  })

  it('refuses what cannot be: a day ahead, a foreign mail, what is gone', async () => {
    const services = await home()
    const id = await refused('Northwind', services)
    const refusal = (code: string) => expect.objectContaining({ code })
    await expect(keepFeedback(services, id, { ...GIVEN, on: '2026-07-01' })).rejects.toEqual(
      refusal('bad-date'),
    )
    await expect(keepFeedback(services, id, { ...GIVEN, messageId: 'm-9' })).rejects.toEqual(
      refusal('bad-input'),
    )
    await expect(changeFeedback(services, id, 'f-9', { changed: null })).rejects.toEqual(
      refusal('not-found'),
    )
    expect(await bookOf(services)).toEqual([])
  })
})
