/** What goes out over HTTP, and that it comes in again. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { servedHome } from './home-data.ts'

const add = (employer: string, appliedOn: string) => ({ employer, role: 'Baker', appliedOn })

async function filled() {
  const home = await servedHome()
  await home.ask('POST', '/applications', add('Müller, Söhne & "Co"', '2026-10-31'))
  await home.ask('POST', '/applications', add('=1+1', '2026-11-02'))
  await home.ask('PUT', '/person', { name: 'Ada Weiss' })
  return home
}

describe('GET /api/report', () => {
  it('lists what was sent in the period, with the name', async () => {
    const { ask, closeNow } = await filled()
    const { body } = await ask('GET', '/report?from=2026-11-01&to=2026-11-30')
    expect(body).toMatchObject({ name: 'Ada Weiss', from: '2026-11-01', to: '2026-11-30' })
    expect(body.rows.map(({ employer }: { employer: string }) => employer)).toEqual(['=1+1'])
    expect((await ask('GET', '/report')).body.rows).toHaveLength(2)
    await closeNow()
  })

  it.each(['?from=2026-11-30&to=2026-11-01', '?from=2026-02-30', '?to=soon'])(
    'refuses %s in words',
    async (query) => {
      const { ask, closeNow } = await filled()
      for (const path of ['/report', '/report.csv']) {
        expect(await ask('GET', path + query)).toMatchObject({
          status: 400,
          body: { error: { code: 'bad-input' } },
        })
      }
      await closeNow()
    },
  )

  it('is a table to save, also of nothing', async () => {
    const { ask, closeNow } = await filled()
    const { text, headers } = await ask('GET', '/report.csv?from=2026-11-01')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toContain('report-2026-11-01-to-2026-11-23.csv')
    expect(text.split('\r\n')[1]).toBe(`2026-11-02,"'=1+1",Baker,,Application,Under way,`)
    const nothing = await ask('GET', '/report.csv?to=2020-01-01')
    expect(nothing.text.trim().split('\r\n')).toHaveLength(1)
    await closeNow()
  })
})

describe('GET /api/export', () => {
  it('.csv comes in again as the same applications', async () => {
    const { ask, folder, closeNow } = await filled()
    const { text } = await ask('GET', '/export.csv')
    const other = await servedHome()
    const path = join(folder, 'all.csv')
    // With its byte order mark, as it is saved.
    writeFileSync(path, text.startsWith('\uFEFF') ? text : `\uFEFF${text}`)
    await importFiles(other.services, { paths: [path] })
    const facts = async (from: typeof ask) =>
      (await from('GET', '/applications')).body.applications.map(
        ({ id: _id, ...rest }: { id: string }) => rest,
      )
    expect(await facts(other.ask)).toEqual(await facts(ask))
    await closeNow()
    await other.closeNow()
  })

  it('carries preferences, and gives the same bytes after coming in', async () => {
    const { ask, folder, closeNow } = await filled()
    await ask('PUT', '/preferences', { weekStart: 'saturday', backupFolder: folder })
    await ask('PUT', '/preferences', { dateFormat: 'slashes' })
    const { text } = await ask('GET', '/export')
    expect(JSON.parse(text).preferences).toEqual({ dateFormat: 'slashes', weekStart: 'saturday' })
    const other = await servedHome()
    const path = join(folder, 'all.json')
    writeFileSync(path, text)
    await importFiles(other.services, { paths: [path] })
    expect((await other.ask('GET', '/export')).text).toBe(text)
    // What was said here goes before what a file says.
    await other.ask('PUT', '/preferences', { dateFormat: 'iso' })
    await importFiles(other.services, { paths: [path] })
    expect((await other.ask('GET', '/preferences')).body).toMatchObject({
      dateFormat: 'iso',
      weekStart: 'saturday',
      backupFolder: null,
    })
    await closeNow()
    await other.closeNow()
  })
})
