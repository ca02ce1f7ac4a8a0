/** Backups, restore and erase over HTTP: a look first, nothing lost, and a way back. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { backUpWhenDue } from '#app/backups.ts'
import { servedHome } from './home-data.ts'

const add = (employer: string) => ({ employer, role: 'Baker', appliedOn: '2026-11-02' })
const unexpected = (error: unknown) => {
  throw error
}

describe('backups', () => {
  it('are made, listed and named after their day', async () => {
    const { ask, home, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    expect(await ask('POST', '/backups')).toMatchObject({
      status: 201,
      body: { name: 'comeback-2026-11-23.sqlite', day: '2026-11-23', isBeforeRestore: false },
    })
    await ask('POST', '/backups')
    const { body } = await ask('GET', '/backups')
    expect(body).toMatchObject({ folder: join(home, 'backups'), trouble: null })
    expect(body.backups.map(({ name }: { name: string }) => name)).toEqual([
      'comeback-2026-11-23.sqlite',
      'comeback-2026-11-23-2.sqlite',
    ])
    await closeNow()
  })

  it('of an empty home are refused in words', async () => {
    const { ask, closeNow } = await servedHome()
    expect(await ask('POST', '/backups')).toMatchObject({
      status: 409,
      body: { error: { code: 'not-enough-data' } },
    })
    await closeNow()
  })

  it('are made when due and the outworn removed, others left alone', async () => {
    const { ask, home, desk, services, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    await ask('PUT', '/preferences', { backupKeep: 2 })
    const on = (day: string) => ({ ...services, clock: fixedClock(day) })
    for (const day of ['2026-11-20', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) {
      await backUpWhenDue(on(day), desk, unexpected)
    }
    const folder = join(home, 'backups')
    expect(readdirSync(folder)).toEqual([
      'comeback-2026-11-22.sqlite',
      'comeback-2026-11-23.sqlite',
    ])
    // A copy that the person put there under a name like ours carries another name in its note.
    const copied = 'comeback-2026-10-01.sqlite'
    writeFileSync(join(folder, copied), readFileSync(join(folder, 'comeback-2026-11-22.sqlite')))
    writeFileSync(join(folder, 'comeback-2026-09-01.sqlite'), 'a letter')
    await backUpWhenDue(on('2026-11-24'), desk, unexpected)
    expect(readdirSync(folder)).toEqual([
      'comeback-2026-09-01.sqlite',
      copied,
      'comeback-2026-11-23.sqlite',
      'comeback-2026-11-24.sqlite',
    ])
    await closeNow()
  })

  it('go to a folder that the person names, and leave those of another home there', async () => {
    const one = await servedHome()
    const two = await servedHome()
    const disk = join(one.folder, 'disk')
    mkdirSync(disk)
    for (const { ask } of [one, two]) {
      await ask('POST', '/applications', add('Northwind'))
      const changed = await ask('PUT', '/preferences', { backupFolder: disk, backupKeep: 1 })
      expect(changed.status).toBe(200)
    }
    const on = (home: typeof one, day: string) => ({ ...home.services, clock: fixedClock(day) })
    await backUpWhenDue(on(two, '2026-11-20'), two.desk, unexpected)
    await backUpWhenDue(on(one, '2026-11-20'), one.desk, unexpected)
    await backUpWhenDue(on(one, '2026-11-21'), one.desk, unexpected)
    expect(readdirSync(disk)).toEqual(['comeback-2026-11-20.sqlite', 'comeback-2026-11-21.sqlite'])
    const { body } = await one.ask('GET', '/erase')
    expect(body.backups).toEqual([])
    expect(body.stays).toHaveLength(2)
    await one.closeNow()
    await two.closeNow()
  })

  it('tell on the page why one failed, until one comes out', async () => {
    const { ask, folder, desk, services, closeNow } = await servedHome()
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    await ask('POST', '/applications', add('Northwind'))
    await ask('PUT', '/preferences', { backupFolder: disk })
    const { rmdirSync } = await import('node:fs')
    rmdirSync(disk)
    await backUpWhenDue(services, desk, unexpected)
    expect((await ask('GET', '/backups')).body.trouble).toContain('no such folder')
    mkdirSync(disk)
    await backUpWhenDue(services, desk, unexpected)
    expect((await ask('GET', '/backups')).body).toMatchObject({ trouble: null, folder: disk })
    await closeNow()
  })

  it.each([
    ['a relative path', 'backups', 'whole path'],
    ['no folder', '/no/such/folder', 'no such folder'],
    ['a file', 'FILE', 'a file, not a folder'],
    ['the home itself', 'HOME', 'your data themselves'],
  ])('are refused %s', async (_, named, says) => {
    const { ask, folder, home, closeNow } = await servedHome()
    writeFileSync(join(folder, 'letter.txt'), 'mine')
    const backupFolder =
      named === 'FILE' ? join(folder, 'letter.txt') : named === 'HOME' ? home : named
    const { status, body } = await ask('PUT', '/preferences', { backupFolder })
    expect(status).toBe(400)
    expect(body.error.message).toContain(says)
    expect((await ask('GET', '/preferences')).body.backupFolder).toBe(null)
    await closeNow()
  })
})

describe('restore', () => {
  it('shows both first, keeps what was there, and can be taken back', async () => {
    const { ask, home, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    const { body: made } = await ask('POST', '/backups')
    await ask('POST', '/applications', add('Contoso'))
    await ask('POST', '/applications', add('Fabrikam'))
    const source = { backup: made.id }
    const { body: preview } = await ask('POST', '/restore/preview', source)
    expect(preview).toMatchObject({
      source,
      madeAt: '2026-11-23T12:00:00.000Z',
      madeBy: '9.9.9',
      inBackup: { applications: 1, newest: '2026-11-02' },
      present: { applications: 3 },
    })
    expect((await ask('GET', '/applications')).body.applications).toHaveLength(3)

    const { body: restored } = await ask('POST', '/restore', source)
    expect(restored).toMatchObject({ now: { applications: 1 } })
    expect(restored.keptAs).toBe(join(home, 'backups', 'comeback-2026-11-23-before-restore.sqlite'))
    // The same server goes on with the restored home, for reading and writing.
    expect((await ask('GET', '/applications')).body.applications).toHaveLength(1)
    expect((await ask('POST', '/applications', add('Litware'))).status).toBe(201)

    const back = await ask('POST', '/restore', { backup: restored.keptAs })
    expect(back.body.now.applications).toBe(3)
    expect(readdirSync(home).filter((name) => /look|restore/.test(name))).toEqual([])
    await closeNow()
  })

  it('takes a file that is handed over, and keeps nothing of it afterwards', async () => {
    const { ask, home, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    const { body: made } = await ask('POST', '/backups')
    const bytes = new Uint8Array(readFileSync(made.path))
    const { body: preview } = await ask('POST', '/restore/preview?name=mine.sqlite', bytes)
    expect(preview).toMatchObject({ name: 'mine.sqlite', inBackup: { applications: 1 } })
    expect((await ask('POST', '/restore', preview.source)).status).toBe(200)
    expect(readdirSync(join(home, 'uploads'))).toEqual([])
    await closeNow()
  })

  it.each([
    ['words', new TextEncoder().encode('not a backup '.repeat(500))],
    ['an empty file', new Uint8Array(1)],
  ])('refuses %s by the name that the person gave, and keeps nothing', async (_, bytes) => {
    const { ask, home, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    const { status, body } = await ask('POST', '/restore/preview?name=letter.txt', bytes)
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'backup-damaged' })
    expect(body.error.message).toMatch(/^"letter\.txt" is not a whole Comeback backup/)
    expect(readdirSync(join(home, 'uploads'))).toEqual([])
    expect((await ask('GET', '/applications')).body.applications).toHaveLength(1)
    await closeNow()
  })

  it('reads no file that is not in the list', async () => {
    const { ask, closeNow } = await servedHome()
    for (const source of [{ backup: '/etc/passwd' }, { upload: '../../x' }]) {
      expect((await ask('POST', '/restore/preview', source)).body.error.code).toBe('not-found')
      expect((await ask('POST', '/restore', source)).body.error.code).toBe('not-found')
    }
    await closeNow()
  })
})

describe('while an import runs', () => {
  it('nothing is restored or erased', async () => {
    const { ask, jobs, services, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    const { body: made } = await ask('POST', '/backups')
    const gate = Promise.withResolvers<void>()
    jobs.start(services, { key: 'u-1', uploadId: 'u-1', bytesTotal: 1 }, async () => {
      await gate.promise
      return { files: [], applications: 1, messages: 0, toReview: 0 }
    })
    const restoring = () => ask('POST', '/restore', { backup: made.id })
    expect((await restoring()).body.error.code).toBe('conflict')
    expect((await ask('POST', '/erase', { confirm: 'erase' })).status).toBe(409)
    gate.resolve()
    await expect.poll(() => jobs.isRunning(), { timeout: 30_000 }).toBe(false)
    expect((await restoring()).status).toBe(200)
    await closeNow()
  })
})

describe('erase', () => {
  it('names what goes, and takes the backups in the home with it', async () => {
    const { ask, home, folder, closeNow } = await servedHome()
    await ask('POST', '/applications', add('Northwind'))
    const { body: made } = await ask('POST', '/backups')
    writeFileSync(join(home, 'letter.txt'), 'mine')
    expect((await ask('GET', '/erase')).body).toMatchObject({
      applications: 1,
      messages: 0,
      backups: [made.path],
      stays: [join(home, 'letter.txt')],
    })
    expect((await ask('POST', '/erase', { confirm: 'erase' })).status).toBe(204)
    expect(readdirSync(home)).toEqual(['letter.txt'])
    expect(readdirSync(folder)).toEqual(['home'])
    await closeNow()
  })
})

describe('preferences', () => {
  it('begin with defaults, are kept one by one, and can be taken back', async () => {
    const { ask, closeNow } = await servedHome()
    expect((await ask('GET', '/preferences')).body).toEqual({
      dateFormat: 'day-first',
      weekStart: 'monday',
      country: null,
      timeZone: null,
      backupEvery: 'day',
      backupKeep: 7,
      backupFolder: null,
    })
    await ask('PUT', '/preferences', { weekStart: 'sunday' })
    const { body: recorded } = await ask('PUT', '/preferences', { dateFormat: 'iso' })
    expect((await ask('GET', '/preferences')).body).toMatchObject({
      dateFormat: 'iso',
      weekStart: 'sunday',
    })
    await ask('POST', `/events/${recorded.eventId}/undo`)
    expect((await ask('GET', '/preferences')).body).toMatchObject({
      dateFormat: 'day-first',
      weekStart: 'sunday',
    })
    await closeNow()
  })

  it.each([{ dateFormat: 'roman' }, { backupKeep: 0 }, { backupKeep: 1.5 }, { colour: 'red' }])(
    'refuse %j',
    async (change) => {
      const { ask, closeNow } = await servedHome()
      expect(await ask('PUT', '/preferences', change)).toMatchObject({
        status: 400,
        body: { error: { code: 'bad-input' } },
      })
      await closeNow()
    },
  )
})
