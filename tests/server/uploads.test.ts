/** Files brought in over HTTP: several at once, previewed, gone on with, told one by one. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { servedHome } from './home-data.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const SHEET = `Employer,Role,Applied,Status
Larch Systems,Planner,2026-10-01,
Quay Robotics,Tester,2026-10-02,rejected
`
const STRANGE = `Firma;Stelle;Wann raus
Birch Labs;Analyst;03/04/2026
`
const mail = (id: number, employer: string) => `Message-ID: <${id}@${employer}.example>
From: ${employer} Recruiting <jobs@${employer.toLowerCase()}.example>
To: Sam Reed <sam@mine.example>
Date: Mon, ${id} Jun 2026 09:00:00 +0000
Subject: Your application to ${employer}
Content-Type: text/plain; charset=utf-8

Dear Sam,

Thank you for applying for the role of Data Analyst at ${employer}. After careful review we regret to
inform you that we will not be moving forward with your application.

Kind regards,
${employer} Recruiting
`

async function withFiles(files: Readonly<Record<string, string>>) {
  const served = await servedHome()
  const { ask } = served
  let to = ''
  for (const [name, text] of Object.entries(files)) {
    const { status, body } = await ask('POST', `/uploads?name=${name}${to}`, bytes(text))
    expect(status).toBe(201)
    to = `&to=${body.uploadId}`
  }
  const uploadId = to.slice('&to='.length)
  const preview = async () => (await ask('GET', `/uploads/${uploadId}`)).body
  const ended = async (importId: string) => {
    const progress = async () => (await ask('GET', `/imports/${importId}`)).body
    await expect.poll(async () => (await progress()).state).not.toBe('running')
    return progress()
  }
  const bringIn = async () => {
    const { body } = await ask('POST', `/uploads/${uploadId}/import`)
    return ended(body.importId)
  }
  const employers = async () =>
    (await ask('GET', '/applications')).body.applications.map(
      (one: { employer: string }) => one.employer,
    )
  return { ...served, uploadId, preview, bringIn, ended, employers }
}

describe('several files at once', () => {
  it('are understood together, and what cannot be read keeps nothing else out', async () => {
    const { preview, bringIn, employers, ask, home, closeNow } = await withFiles({
      'jobs.csv': SHEET,
      'photo.jpg': '\u0000\u0001\u0002 no mail',
      'one.eml': mail(1, 'Nordwerk'),
      'two.eml': mail(2, 'Lumenta'),
    })
    const seen = await preview()
    expect(seen).toMatchObject({
      name: '4 files',
      paths: ['jobs.csv', 'photo.jpg', '2 single mails'],
      report: {
        files: [
          { file: 'jobs.csv', imported: 2 },
          { file: '2 single mails', read: 2, imported: 2 },
        ],
        refused: [{ file: 'photo.jpg', code: 'nothing-readable' }],
        applications: 4,
      },
    })
    expect(await employers()).toEqual([])
    const done = await bringIn()
    expect(done).toMatchObject({ state: 'done', uploadId: null, report: { applications: 4 } })
    expect(await employers()).toHaveLength(4)
    expect(readdirSync(join(home, 'uploads'))).toEqual([])
    const { body } = await ask('GET', '/import-records')
    expect(body.imports).toMatchObject([{ id: done.importId, files: [{}, {}] }])
    await closeNow()
  })

  it('take an answer for one sheet alone, and remember it', async () => {
    const { ask, uploadId, preview, bringIn, employers, closeNow } = await withFiles({
      'jobs.csv': SHEET,
      'liste.csv': STRANGE,
    })
    const before = await preview()
    expect(before.report.refused).toMatchObject([
      { file: 'liste.csv', columns: [{ name: 'Firma' }, {}, {}] },
    ])
    const mapping = { employer: 'Firma', role: 'Stelle', applied: 'Wann raus' }
    const told = { 'liste.csv': { mapping, dateOrder: 'day-first' } }
    const { body } = await ask('PUT', `/uploads/${uploadId}/options`, told)
    expect(body.report.refused).toBeUndefined()
    expect(await preview()).toEqual(body)
    await bringIn()
    expect(await employers()).toContain('Birch Labs')
    await closeNow()
  })

  it('wait in a list until they are brought in or let go, one or all', async () => {
    const { ask, uploadId, preview, closeNow } = await withFiles({
      'jobs.csv': SHEET,
      'one.eml': mail(1, 'Nordwerk'),
      'two.eml': mail(2, 'Lumenta'),
    })
    const waiting = async () => (await ask('GET', '/uploads')).body.uploads
    expect(await waiting()).toMatchObject([{ uploadId, name: '3 files' }])
    const path = encodeURIComponent('2 single mails')
    expect((await ask('DELETE', `/uploads/${uploadId}/files?path=${path}`)).status).toBe(204)
    expect(await waiting()).toMatchObject([{ uploadId, name: 'jobs.csv' }])
    expect((await preview()).paths).toEqual(['jobs.csv'])
    expect((await ask('DELETE', `/uploads/${uploadId}`)).status).toBe(204)
    expect(await waiting()).toEqual([])
    expect((await ask('GET', `/uploads/${uploadId}`)).status).toBe(404)
    expect((await ask('POST', `/uploads?name=a.csv&to=${uploadId}`, bytes('a'))).status).toBe(404)
    expect((await ask('POST', '/uploads', bytes('a'))).status).toBe(400)
    await closeNow()
  })
})

describe('an import that was stopped', () => {
  const many = () =>
    Array.from({ length: 900 }, (_, at) => {
      return `From jobs@moss.example Mon Jun  1 09:00:00 2026\n${mail(1, `Moss${at}`)}\n`
    }).join('')

  it('goes on from its files, as the one import that it is', async () => {
    const { ask, bringIn, ended, uploadId, closeNow } = await withFiles({ 'mails.mbox': many() })
    const { body: started } = await ask('POST', `/uploads/${uploadId}/import`)
    await ask('POST', `/imports/${started.importId}/stop`)
    const stopped = await ended(started.importId)
    expect(stopped).toMatchObject({ state: 'stopped', uploadId })
    expect(stopped.report.files.length === 0 || stopped.report.files[0].imported < 900).toBe(true)
    const done = await bringIn()
    expect(done).toMatchObject({
      importId: started.importId,
      state: 'done',
      report: { files: [{ read: 900, imported: 900, duplicate: 0 }] },
    })
    const { body } = await ask('GET', '/import-records')
    expect(body.imports).toMatchObject([{ state: 'done', files: [{ imported: 900 }] }])
    await closeNow()
  })

  it('is heard of while its mails are read, not between commits alone', async () => {
    const { ask, uploadId, closeNow } = await withFiles({ 'mails.mbox': many() })
    const { body: started } = await ask('POST', `/uploads/${uploadId}/import`)
    const told: number[] = []
    for (;;) {
      const { body } = await ask('GET', `/imports/${started.importId}`)
      if (body.state !== 'running') break
      told.push(body.records)
    }
    expect(told.length).toBeGreaterThan(5 * new Set(told).size)
    await closeNow()
  })

  it('is left at what came in, when its files are let go', async () => {
    const { ask, ended, uploadId, closeNow } = await withFiles({ 'mails.mbox': many() })
    const { body: started } = await ask('POST', `/uploads/${uploadId}/import`)
    await ask('POST', `/imports/${started.importId}/stop`)
    await ended(started.importId)
    await ask('DELETE', `/uploads/${uploadId}`)
    expect((await ended(started.importId)).uploadId).toBeNull()
    expect((await ask('POST', `/uploads/${uploadId}/import`)).status).toBe(404)
    await closeNow()
  })
})

describe('the fate of each row', () => {
  it('is told by choice, with the application that it became', async () => {
    const { ask, bringIn, closeNow } = await withFiles({
      'jobs.csv': SHEET,
      'one.eml': mail(1, 'Nordwerk'),
    })
    const { importId } = await bringIn()
    const fates = async (query = '') =>
      (await ask('GET', `/import-records/${importId}/fates${query}`)).body
    const all = await fates()
    expect(all.counts).toEqual({ all: 3, new: 3, known: 0, waits: 0 })
    expect(all.rows).toMatchObject([
      { title: 'Larch Systems, Planner', isNew: true, application: { employer: 'Larch Systems' } },
      { title: 'Quay Robotics, Tester', isNew: true, application: { role: 'Tester' } },
      { isNew: true, waits: false, application: { employer: 'Nordwerk' } },
    ])
    expect(all.next).toBeNull()
    expect((await fates('?fate=known')).rows).toEqual([])
    expect((await fates('?from=2')).rows).toHaveLength(1)

    const { body } = await ask(
      'POST',
      '/uploads?name=again.csv',
      bytes(`${SHEET}Oak,Cook,2026-10-03,\n`),
    )
    const again = (await ask('POST', `/uploads/${body.uploadId}/import`)).body.importId
    await expect.poll(async () => (await ask('GET', `/imports/${again}`)).body.state).toBe('done')
    const second = (await ask('GET', `/import-records/${again}/fates`)).body
    expect(second.counts).toEqual({ all: 3, new: 1, known: 2, waits: 0 })
    await closeNow()
  })

  it('is refused for a fate or an import that there is not', async () => {
    const { ask, bringIn, closeNow } = await withFiles({ 'jobs.csv': SHEET })
    const { importId } = await bringIn()
    const status = async (path: string) => (await ask('GET', path)).status
    expect(await status(`/import-records/${importId}/fates?fate=lost`)).toBe(400)
    expect(await status(`/import-records/${importId}/fates?from=-1`)).toBe(400)
    expect(await status('/import-records/i-none/fates')).toBe(404)
    expect(await status('/imports/i-none')).toBe(404)
    await closeNow()
  })

  it('is told of an import on the command line too, from its record', async () => {
    const { ask, folder, services, closeNow } = await servedHome()
    const path = join(folder, 'jobs.csv')
    writeFileSync(path, SHEET)
    await importFiles(services, { paths: [path] })
    const [{ id }] = (await ask('GET', '/import-records')).body.imports
    expect((await ask('GET', `/imports/${id}`)).body).toMatchObject({
      state: 'done',
      uploadId: null,
      report: { files: [{ imported: 2 }], applications: 2 },
    })
    expect((await ask('GET', `/import-records/${id}/fates`)).body.counts.new).toBe(2)
    await closeNow()
  })
})
