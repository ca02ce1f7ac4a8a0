/** What was brought in, taken out and brought back, over HTTP. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { servedHome } from './home-data.ts'

const SHEET = `Employer,Role,Applied
Larch Systems,Planner,2026-10-01
Quay Robotics,Tester,2026-10-02
`

async function withSheet() {
  const served = await servedHome()
  const path = join(served.home, '..', 'jobs.csv')
  writeFileSync(path, SHEET)
  const bringIn = () => importFiles(served.services, { paths: [path] })
  await bringIn()
  const records = async () => (await served.ask('GET', '/import-records')).body.imports
  const employers = async () =>
    (await served.ask('GET', '/applications')).body.applications.map(
      ({ employer }: { employer: string }) => employer,
    )
  return { ...served, bringIn, records, employers }
}

describe('an import', () => {
  it('is listed, says what would go, goes, and comes back by an undo', async () => {
    const { ask, records, employers, closeNow } = await withSheet()
    await ask('POST', '/applications', { employer: 'By Hand', role: 'Baker' })
    const [{ id, files, removed }] = await records()
    expect({ removed, files }).toMatchObject({ removed: false, files: [{ imported: 2 }] })
    expect((await ask('GET', `/import-records/${id}`)).body).toEqual({
      applications: 2,
      messages: 0,
      entries: 2,
      contacts: 0,
    })
    const { status, body } = await ask('DELETE', `/import-records/${id}`)
    expect(status).toBe(200)
    expect(await employers()).toEqual(['By Hand'])
    expect((await records())[0]).toMatchObject({ removed: true, removedBy: body.eventId })
    expect(await ask('DELETE', `/import-records/${id}`)).toMatchObject({ status: 409 })
    await ask('POST', `/events/${body.eventId}/undo`)
    expect(await employers()).toHaveLength(3)
    await closeNow()
  })

  it('comes back with its file, as new and with its corrections; the export follows', async () => {
    const { ask, bringIn, records, employers, closeNow } = await withSheet()
    const { applications } = (await ask('GET', '/applications')).body
    const change = { type: 'edit', facts: { employer: 'Larch Group' } }
    await ask('POST', `/applications/${applications[0].id}/changes`, change)
    const before = (await ask('GET', '/export')).body
    const [{ id }] = await records()
    await ask('DELETE', `/import-records/${id}`)
    expect((await ask('GET', '/export')).body).toMatchObject({ applications: [] })
    expect((await bringIn()).files).toMatchObject([{ imported: 2, duplicate: 0 }])
    expect(await employers()).toEqual(['Larch Group', 'Quay Robotics'])
    expect((await ask('GET', '/export')).body).toEqual(before)
    const states = (await records()).map(({ removed }: { removed: boolean }) => removed)
    expect(new Set(states)).toEqual(new Set([true, false]))
    await closeNow()
  })

  it('of no such id is not found', async () => {
    const { ask, closeNow } = await servedHome()
    expect(await ask('DELETE', '/import-records/i-none')).toMatchObject({ status: 404 })
    expect((await ask('GET', '/import-records')).body).toEqual({ imports: [] })
    await closeNow()
  })
})
