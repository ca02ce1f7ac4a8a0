/** Many applications changed at once, over HTTP: all or none, one undo, kept by an export. */
import { expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

async function home() {
  const served = await servedHome()
  const ids: string[] = []
  for (const employer of ['Northwind', 'Old Mill', 'Lindgren']) {
    ids.push((await served.ask('POST', '/applications', { employer })).body.id)
  }
  const list = async () => (await served.ask('GET', '/applications')).body.applications
  const change = (applicationIds: readonly string[], body: unknown) =>
    served.ask('POST', '/bulk-changes', { applicationIds, change: body })
  return { ...served, ids, list, change }
}

it('changes all that are named, and takes all of it back by one undo', async () => {
  const { ask, ids, list, change } = await home()
  const before = await list()
  const { body } = await change(ids, { type: 'edit', facts: { channel: 'referral', resume: 'v2' } })
  expect(body.eventIds).toHaveLength(3)
  expect(await list()).toMatchObject(ids.map(() => ({ channel: 'referral', resume: 'v2' })))
  const undone = await ask('POST', '/events/undo', body)
  expect(undone.body.eventIds).toHaveLength(3)
  expect(await list()).toEqual(before)
  await ask('POST', '/events/undo', undone.body)
  expect(await list()).toMatchObject(ids.map(() => ({ channel: 'referral' })))
})

it('changes nothing where one id is unknown, and says which', async () => {
  const { ids, list, change } = await home()
  const before = await list()
  const { status, body } = await change([...ids, 'a-none'], { type: 'remove' })
  expect(status).toBe(404)
  expect(body.error).toMatchObject({ code: 'not-found' })
  expect(body.error.message).toContain('"a-none"')
  expect(await list()).toEqual(before)
})

it('takes nothing back where one event cannot be', async () => {
  const { ask, ids, list, change } = await home()
  const { body } = await change(ids, { type: 'archive', archived: true })
  await ask('POST', `/events/${body.eventIds[1]}/undo`)
  const before = await list()
  const answer = await ask('POST', '/events/undo', body)
  expect(answer.body.error.code).toBe('nothing-to-undo')
  expect(await list()).toEqual(before)
})

it.each([
  [{ applicationIds: [], change: { type: 'remove' } }],
  [{ applicationIds: ['a'], change: { type: 'edit', facts: {} } }],
  [{ applicationIds: ['a'], change: { type: 'edit', facts: { employer: 'All one' } } }],
  [{ applicationIds: ['a'], change: { type: 'add-milestone', kind: 'offer', date: '2026-02-30' } }],
])('refuses %j', async (body) => {
  const { ask } = await home()
  const answer = await ask('POST', '/bulk-changes', body)
  expect([answer.status, answer.body.error.code]).toEqual([400, 'bad-input'])
})

it('names an application twice, changes it once', async () => {
  const { ids, change } = await home()
  const [first = ''] = ids
  const { body } = await change([first, first], { type: 'remove' })
  expect(body.eventIds).toHaveLength(1)
})

it('keeps the archive through an export into an empty home, byte for byte', async () => {
  const { ask, ids, list, change } = await home()
  await change(ids.slice(0, 1), { type: 'archive', archived: true })
  expect((await list()).filter((one: { archived?: true }) => one.archived)).toHaveLength(1)
  const exported = await ask('GET', '/export')
  expect(
    JSON.parse(exported.text).applications.filter((one: object) => 'archived' in one),
  ).toHaveLength(1)
  const other = await servedHome()
  const upload = await other.ask(
    'POST',
    '/uploads?name=search.json',
    new TextEncoder().encode(exported.text),
  )
  await other.ask('POST', `/uploads/${upload.body.uploadId}/import`, {})
  await expect.poll(async () => (await other.ask('GET', '/export')).text).toBe(exported.text)
})
