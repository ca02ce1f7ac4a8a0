/** What a person does to their search, through the use cases, in a real store on each engine. */
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { changeApplication, undoEvent } from '#app/change-application.ts'
import { changeApplications } from '#app/change-applications.ts'
import { historyText } from '#app/export-history.ts'
import { importFiles } from '#app/import/import-files.ts'
import { loadSearch } from '#app/load-search.ts'
import type { Services } from '#app/ports.ts'
import { recordApplication } from '#app/record-application.ts'
import { recordMoment } from '#app/record-moment.ts'
import { reviewMessages } from '#app/review-messages.ts'
import { settleMessage } from '#app/settle-message.ts'
import { settleDebrief, settleStep } from '#app/settle-step.ts'
import type { Change } from '#contracts/http.ts'
import type { Application } from '#core/model/application.ts'
import type { Message, MessageKind } from '#core/model/message.ts'
import { ENGINES } from './engines.ts'
import { entry, message } from './examples.ts'
import { scratchFolder } from './scratch.ts'

const NO_MODEL = { read: async () => null }

function mail(id: string, kind: MessageKind, day: string, role: string | null): Message {
  const made = message(id, kind)
  const date = { sentAt: `${day}T09:00:00.000Z`, sentOn: day }
  return {
    ...made,
    mail: { ...made.mail, ...date, references: [] },
    reading: { ...made.reading, date: day, role },
  }
}
const asNew = (one: Message) => ({ message: one, readerVersion: 'reader-1' })

describe.each(ENGINES)('corrections in $name', ({ open }) => {
  async function servicesIn(folder: string): Promise<Services> {
    const store = await open(folder, 'local')
    onTestFinished(() => store.close())
    return { store, clock: fixedClock('2026-06-01'), files }
  }
  const home = async () => servicesIn(await scratchFolder())
  const applicationsOf = async ({ store }: Services) => (await loadSearch(store)).applications
  const byRole = async (services: Services, role: string) =>
    (await applicationsOf(services)).find((one) => one.role === role) as Application

  async function withTwo(): Promise<Services> {
    const services = await home()
    const role = { employer: 'Northwind', channel: null, appliedOn: '2026-03-01' }
    await recordApplication(services, { ...role, role: 'Cook' })
    await recordApplication(services, { ...role, role: 'Baker' })
    await services.store.addMessages('i-1', [
      asNew(mail('m-1', 'acknowledgement', '2026-03-02', 'Cook')),
      asNew(mail('m-2', 'rejection', '2026-03-20', 'Cook')),
    ])
    return services
  }

  const changes: readonly (readonly [string, (baker: string) => Change])[] = [
    ['an edit', () => ({ type: 'edit', facts: { role: 'Chef', channel: 'referral' } })],
    ['a milestone', () => ({ type: 'add-milestone', kind: 'interview', date: '2026-03-10' })],
    [
      'a milestone taken out',
      () => ({ type: 'remove-milestone', kind: 'rejected', date: '2026-03-20', source: 'm-2' }),
    ],
    [
      'a milestone of another kind and day',
      () => ({
        type: 'correct-milestone',
        kind: 'rejected',
        date: '2026-03-20',
        source: 'm-2',
        to: { kind: 'interview', date: '2026-03-19' },
      }),
    ],
    ['an archived one', () => ({ type: 'archive', archived: true })],
    ['a merge', (baker) => ({ type: 'merge', from: baker })],
    ['a split', () => ({ type: 'split', messageIds: ['m-2'] })],
    ['a note', () => ({ type: 'note', text: 'Ask for Sunday shifts' })],
    ['a removal', () => ({ type: 'remove' })],
  ]
  it.each(changes)(
    '%s changes the search; its undo and the undo of that do, too',
    async (_, of) => {
      const services = await withTwo()
      const before = await applicationsOf(services)
      const [cook, baker] = [await byRole(services, 'Cook'), await byRole(services, 'Baker')]
      const change = await changeApplication(services, cook.id, of(baker.id))
      const changed = await applicationsOf(services)
      expect(changed).not.toEqual(before)
      const undo = await undoEvent(services, change.eventId)
      expect(await applicationsOf(services)).toEqual(before)
      await expect(undoEvent(services, change.eventId)).rejects.toMatchObject({
        code: 'nothing-to-undo',
      })
      await undoEvent(services, undo.eventId)
      expect(await applicationsOf(services)).toEqual(changed)
    },
  )

  it('refuses to correct what is gone, and changes nothing', async () => {
    const services = await withTwo()
    const cook = await byRole(services, 'Cook')
    const gone = { kind: 'offer', date: null, source: 'm-2' } as const
    const to = { kind: 'offer', date: '2026-03-20' } as const
    const correct = changeApplication(services, cook.id, { type: 'correct-milestone', ...gone, to })
    await expect(correct).rejects.toMatchObject({ code: 'not-found' })
    const edit = changeApplication(services, cook.id, { type: 'edit-note', from: 'no', to: null })
    await expect(edit).rejects.toMatchObject({ code: 'not-found' })
    expect(await byRole(services, 'Cook')).toEqual(cook)
  })

  it('refuses a day ahead for what has happened, and takes one for a talk', async () => {
    const services = await withTwo()
    const cook = await byRole(services, 'Cook')
    const no = { kind: 'rejected', date: '2026-03-20', source: 'm-2' } as const
    const ahead = '2026-06-02'
    const change = (one: Change) => changeApplication(services, cook.id, one)
    const offer = { type: 'add-milestone', kind: 'offer', date: ahead } as const
    const mill = { employer: 'Old Mill', role: null, channel: null, appliedOn: ahead }
    const refused = [
      () => change(offer),
      () => change({ type: 'correct-milestone', ...no, to: { kind: 'rejected', date: ahead } }),
      () => changeApplications(services, [cook.id], offer),
      () => recordApplication(services, mill),
    ]
    for (const act of refused) await expect(act()).rejects.toMatchObject({ code: 'bad-date' })
    await expect(change(offer)).rejects.toThrow(
      '“offer” cannot be on 2 Jun 2026: that day is still ahead. Choose 1 Jun 2026 or earlier, or leave the day open. Nothing was changed.',
    )
    expect(await byRole(services, 'Cook')).toEqual(cook)
    expect(await applicationsOf(services)).toHaveLength(2)
    const to = { kind: 'interview', date: ahead } as const
    await changeApplication(services, cook.id, { type: 'correct-milestone', ...no, to })
    expect((await byRole(services, 'Cook')).milestones.at(-1)).toMatchObject(to)
  })

  it('shows each of two stores on one home what the other changed', async () => {
    const folder = await scratchFolder()
    const [one, other] = [await servicesIn(folder), await servicesIn(folder)]
    const given = { employer: 'Northwind', role: 'Cook', channel: null, appliedOn: '2026-03-01' }
    const { id } = await recordApplication(one, given)
    expect(await applicationsOf(other)).toEqual(await applicationsOf(one))
    await changeApplication(other, id, { type: 'note', text: 'Met Ana' })
    expect((await applicationsOf(one))[0]?.notes).toEqual(['Met Ana'])
    await expect(recordApplication(other, given)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('asks about a row that fits two applications, and puts it where the person says', async () => {
    const services = await home()
    const applied = (date: string | null) => [
      { kind: 'applied', date, source: 'entry', certainty: 1 } as const,
    ]
    await services.store.addEntries([
      { ...entry('e-1'), milestones: applied('2026-03-01') },
      { ...entry('e-2'), milestones: applied('2026-03-03') },
      { ...entry('e-3'), importId: 'i-2', milestones: applied('2026-03-02') },
    ])
    const { cards, total } = await reviewMessages(services, NO_MODEL)
    expect(total).toBe(1)
    expect(cards[0]).toMatchObject({
      messageId: 'e-3',
      question: 'Is "Contoso Bakery, Baker" in your spreadsheet one of these applications?',
      message: { subject: 'Contoso Bakery, Baker', date: '2026-03-02' },
    })
    const [, second] = cards[0]?.candidates ?? []
    const { eventId } = await settleMessage(services, 'e-3', {
      verdict: 'accept',
      applicationId: second?.applicationId as string,
    })
    expect(await applicationsOf(services)).toHaveLength(2)
    expect((await reviewMessages(services, NO_MODEL)).total).toBe(0)
    await undoEvent(services, eventId)
    expect(await applicationsOf(services)).toHaveLength(3)
    const { ownApplicationId } = (await reviewMessages(services, NO_MODEL)).cards[0] as {
      ownApplicationId: string
    }
    await settleMessage(services, 'e-3', { verdict: 'accept', applicationId: ownApplicationId })
    expect(await applicationsOf(services)).toHaveLength(3)
    expect((await reviewMessages(services, NO_MODEL)).total).toBe(0)
  })

  it('gives all of it back in a history file: export, import, export are equal', async () => {
    const services = await withTwo()
    const doubtful = mail('m-3', 'interview', '2026-03-09', 'Cook')
    const unsure = { ...doubtful, reading: { ...doubtful.reading, needsReview: true } }
    const foreign = mail('m-4', 'rejection', '2026-04-09', 'Driver')
    const waiting = { ...foreign, reading: { ...foreign.reading, needsReview: true } }
    await services.store.addMessages('i-2', [
      asNew(unsure),
      asNew(waiting),
      asNew(mail('m-5', 'acknowledgement', '2026-02-01', 'Waiter')),
      asNew({ ...waiting, id: 'm-6' }),
    ])
    await services.store.addEntries([entry('e-1')])
    const [cook, baker] = [await byRole(services, 'Cook'), await byRole(services, 'Baker')]
    await settleMessage(services, 'm-3', { verdict: 'accept', applicationId: cook.id })
    await settleMessage(services, 'm-4', { verdict: 'dismiss' })
    await recordMoment(services, cook.id, { feeling: 'low', note: 'Tired' })
    await settleDebrief(services, cook.id, 'done')
    await settleStep(services, 'feedback-request:x', 'later')
    await changeApplication(services, cook.id, { type: 'note', text: 'Ask An' })
    await changeApplication(services, cook.id, { type: 'note', text: 'Nonsense' })
    await changeApplication(services, cook.id, { type: 'edit-note', from: 'Ask An', to: 'Ask Ana' })
    await changeApplication(services, cook.id, { type: 'edit-note', from: 'Nonsense', to: null })
    await changeApplication(services, cook.id, {
      type: 'correct-milestone',
      kind: 'acknowledged',
      date: '2026-03-02',
      source: 'm-1',
      to: { kind: 'screen', date: '2026-03-03' },
    })
    await changeApplication(services, cook.id, { type: 'merge', from: baker.id })
    const waiter = await byRole(services, 'Waiter')
    await changeApplication(services, waiter.id, { type: 'remove' })

    const first = await historyText(services)
    const file = join(await scratchFolder(), 'search.json')
    await files.writeWhole(file, first)
    const copy = await home()
    await importFiles(copy, { paths: [file] })
    expect(await historyText(copy)).toBe(first)
    const [search, again] = [await loadSearch(services.store), await loadSearch(copy.store)]
    expect(again.applications).toEqual(search.applications)
    expect(again.applications.map(({ role }) => role)).not.toContain('Waiter')
    expect(again.applications[0]?.notes).toEqual(['Asked for Sunday shifts', 'Ask Ana'])
    expect(again.toReview.map(({ id }) => id)).toEqual(['m-6'])
    expect([...again.debriefs, ...again.steps]).toEqual([...search.debriefs, ...search.steps])
    await importFiles(copy, { paths: [file] })
    expect(await historyText(copy)).toBe(first)
  })

  it('says nothing twice when an export comes back into the home it came from', async () => {
    const services = await withTwo()
    const { id } = await byRole(services, 'Cook')
    const change = (one: Change) => changeApplication(services, id, one)
    await change({ type: 'note', text: 'Ask An' })
    await change({ type: 'note', text: 'Nonsense' })
    await change({ type: 'edit-note', from: 'Ask An', to: 'Ask Ana' })
    await change({ type: 'edit-note', from: 'Nonsense', to: null })
    const talk = { kind: 'interview', date: '2026-03-10' } as const
    await change({ type: 'add-milestone', ...talk })
    const named = { ...talk, source: 'entry' }
    await change({ type: 'describe-milestone', ...named, details: { people: ['Ada Marsh'] } })
    const to = { kind: 'final', date: '2026-03-12' } as const
    await change({ type: 'correct-milestone', ...named, to })
    const no = { kind: 'rejected', date: '2026-03-20', source: 'm-2' } as const
    await change({ type: 'correct-milestone', ...no, to: { kind: 'rejected', date: '2026-03-19' } })

    const text = await historyText(services)
    const file = join(await scratchFolder(), 'search.json')
    await files.writeWhole(file, text)
    await importFiles(services, { paths: [file] })
    expect(await historyText(services)).toBe(text)
    const cook = await byRole(services, 'Cook')
    expect(cook.notes).toEqual(['Ask Ana'])
    expect(cook.milestones.map(({ kind, date }) => [kind, date])).toContainEqual([to.kind, to.date])
  })
})
