/** Champions answer the debrief's question where the person has not, and say where it came from. */
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { answerDebrief } from '#app/answer-debrief.ts'
import { debriefRejection } from '#app/debrief-rejection.ts'
import { historyText } from '#app/export-history.ts'
import { changePeople } from '#app/people/change-people.ts'
import { employersKnown } from '#app/people/employers-known.ts'
import type { Services } from '#app/ports.ts'
import type { ChampionStep } from '#core/model/people-events.ts'
import { openHome } from '#store/home.ts'
import { entry } from './examples.ts'
import { scratchFolder } from './scratch.ts'

let services: Services
let people: readonly string[] = []

beforeEach(async () => {
  const store = await openHome(join(await scratchFolder(), 'home'))
  services = { store, clock: fixedClock('2026-04-01'), files }
  const milestones = [
    { kind: 'applied', date: '2026-02-20', source: 'entry', certainty: 1 },
    { kind: 'interview', date: '2026-03-01', source: 'entry', certainty: 1 },
    { kind: 'rejected', date: '2026-03-10', source: 'entry', certainty: 1 },
  ] as const
  await store.addEntries([
    { ...entry('e-1', 'Larch GmbH'), applicationId: 'a-1', milestones, answers: {} },
  ])
  people = await Promise.all(
    ['Priya Sharma', 'Bo Lind'].map(async (name) => {
      const facts = { name }
      return (await changePeople(services, { type: 'keep-contact', facts })).contactId ?? ''
    }),
  )
  return () => store.close()
})

const step = (who: number, name: ChampionStep, on: string) =>
  changePeople(services, {
    type: 'champion-step',
    contactId: people[who] ?? '',
    employer: 'Larch',
    step: name,
    on,
  })
const champions = async () =>
  (await debriefRejection(services, 'a-1')).given?.find(
    ({ question }) => question.id === 'champions',
  )

it('says nothing where nobody was noted, or nobody has answered yet', async () => {
  expect(await champions()).toBeUndefined()
  await step(0, 'asked', '2026-03-01')
  expect(await champions()).toBeUndefined()
})

it('counts those who would vouch, at the employer by any writing of its name', async () => {
  await step(0, 'agreed', '2026-03-01')
  expect(await champions()).toMatchObject({
    option: 'one',
    from: 'From your people: Priya Sharma. Answer it yourself, and that holds instead.',
  })
  await step(1, 'passed-on', '2026-03-05')
  expect(await champions()).toMatchObject({ option: 'two-or-more' })
  const [larch] = (await employersKnown(services, { applicationId: 'a-1' })).employers
  expect(larch?.championCount).toBe('two-or-more')
})

it('lets a champion won after the no explain nothing of it', async () => {
  await step(0, 'agreed', '2026-03-20')
  expect(await champions()).toBeUndefined()
})

it('takes none only from those who declined', async () => {
  await step(0, 'asked', '2026-03-01')
  await step(0, 'declined', '2026-03-03')
  expect(await champions()).toMatchObject({
    option: 'none',
    from: 'From your people: Priya Sharma declined.',
  })
})

it('moves the causes as the same answer of the person does, and gives way to it', async () => {
  const before = await debriefRejection(services, 'a-1')
  await step(0, 'agreed', '2026-03-01')
  const told = await debriefRejection(services, 'a-1')
  expect(told.sides).not.toEqual(before.sides)
  expect(told.answers).toEqual({})
  const { debrief } = await answerDebrief(services, 'a-1', { champions: 'one' })
  expect(debrief.sides).toEqual(told.sides)
  await answerDebrief(services, 'a-1', { champions: 'none' })
  expect(await champions()).toMatchObject({ option: 'none' })
  expect(await champions()).not.toHaveProperty('from')
})

it('is no answer of the person in an export', async () => {
  await step(0, 'agreed', '2026-03-01')
  const { applications } = JSON.parse(await historyText(services))
  expect(applications[0].answers).toBeUndefined()
})

it('refuses a step on a day ahead', async () => {
  await expect(step(0, 'asked', '2026-04-02')).rejects.toMatchObject({ code: 'bad-date' })
})
