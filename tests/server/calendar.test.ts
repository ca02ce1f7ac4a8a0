/** The calendar over HTTP: the file, the private address, and who may ask. */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

/** What another parser finds: uid, start, number, state. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      title: event.summary,
      start: event.startDate.toString(),
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
    }
  })
}

// 23 November 2026 is a Monday.
async function withTalk() {
  const home = await servedHome()
  await home.ask('PUT', '/preferences', { country: 'DE', timeZone: 'Europe/Berlin' })
  const added = await home.ask('POST', '/applications', {
    employer: 'Northwind',
    role: 'Baker',
    appliedOn: '2026-11-02',
  })
  const { id } = added.body as { id: string }
  const change = (body: unknown) => home.ask('POST', `/applications/${id}/changes`, body)
  await change({ type: 'add-milestone', kind: 'interview', date: '2026-11-26' })
  return { ...home, id, change }
}

const TALK = { kind: 'interview', date: '2026-11-26', source: 'entry' }
const talkIn = (text: string) => eventsIn(text).find(({ title }) => title.startsWith('Interview'))

describe('GET /api/calendar.ics', () => {
  it('tells a talk, its move and its cancellation under one id', async () => {
    const { ask, change, closeNow } = await withTalk()
    const day = talkIn((await ask('GET', '/calendar.ics')).text)
    expect(day).toMatchObject({ start: '2026-11-26', sequence: 0, status: 'CONFIRMED' })
    await change({ type: 'describe-milestone', ...TALK, details: { time: '10:00' } })
    const timed = talkIn((await ask('GET', '/calendar.ics')).text)
    // Berlin is an hour ahead of UTC in November.
    expect(timed).toMatchObject({ uid: day?.uid, start: '2026-11-26T09:00:00Z', sequence: 1 })
    await change({
      type: 'correct-milestone',
      ...TALK,
      to: { kind: 'interview', date: '2026-11-30' },
    })
    const moved = talkIn((await ask('GET', '/calendar.ics')).text)
    expect(moved).toMatchObject({ uid: day?.uid, start: '2026-11-30T09:00:00Z', sequence: 2 })
    await change({ type: 'remove-milestone', ...TALK, date: '2026-11-30' })
    const gone = talkIn((await ask('GET', '/calendar.ics')).text)
    expect(gone).toMatchObject({ uid: day?.uid, sequence: 3, status: 'CANCELLED' })
    await closeNow()
  })

  it('gives the same bytes while nothing changes', async () => {
    const { ask, closeNow } = await withTalk()
    const { text } = await ask('GET', '/calendar.ics')
    expect((await ask('GET', '/calendar.ics')).text).toBe(text)
    await closeNow()
  })

  it('is a calendar, empty in an empty home', async () => {
    const { ask, closeNow } = await servedHome()
    const { text, headers } = await ask('GET', '/calendar.ics')
    expect(eventsIn(text)).toEqual([])
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    await closeNow()
  })
})

describe('the private address', () => {
  const pathOf = (address: string) => new URL(address).pathname.replace(/^\/api/, '')

  it('is off at first, answers under its address alone, and no more once renewed or off', async () => {
    const { ask, closeNow } = await withTalk()
    expect((await ask('GET', '/calendar')).body.feed).toBeNull()
    expect((await ask('GET', '/calendar/feed/null.ics')).status).toBe(404)
    const first = pathOf((await ask('POST', '/calendar/feed')).body.feed.address)
    expect(first).toMatch(/^\/calendar\/feed\/[\w-]{43}\.ics$/)
    expect(talkIn((await ask('GET', first)).text)).toBeDefined()
    const second = pathOf((await ask('POST', '/calendar/feed')).body.feed.address)
    expect((await ask('GET', first)).status).toBe(404)
    expect((await ask('GET', second)).status).toBe(200)
    await ask('DELETE', '/calendar/feed')
    expect((await ask('GET', second)).status).toBe(404)
    await closeNow()
  })

  // What calendar programs send: this server's Host, no Origin, none of a browser's marks.
  it.each([
    [{ host: '127.0.0.1:4186', 'user-agent': 'Thunderbird' }, 200],
    [{ host: 'localhost:4186', 'user-agent': 'macOS/15 CalendarAgent' }, 200],
    [{ host: '127.0.0.1:4186', 'sec-fetch-site': 'none' }, 200],
    [{ host: '127.0.0.1:4186', origin: 'https://evil.example' }, 403],
    [{ host: '127.0.0.1:4186', 'sec-fetch-site': 'cross-site' }, 403],
    [{ host: 'rebound.example:4186' }, 403],
  ])('answers %j with %i', async (headers, status) => {
    const { ask, app, closeNow } = await withTalk()
    const { address } = (await ask('POST', '/calendar/feed')).body.feed
    expect((await app.request(address, { headers } as RequestInit)).status).toBe(status)
    await closeNow()
  })

  it('keeps its secret out of exports and backups, and goes when all is erased', async () => {
    const { ask, home, services, closeNow } = await withTalk()
    const { address } = (await ask('POST', '/calendar/feed')).body.feed
    const token = address.split('/').at(-1).replace('.ics', '')
    expect((await ask('GET', '/export')).text).not.toContain(token)
    const { readFile, stat, access } = await import('node:fs/promises')
    await services.store.backupTo(`${home}/../copy.backup`)
    expect((await readFile(`${home}/../copy.backup`)).includes(token)).toBe(false)
    expect((await stat(`${home}/calendar.json`)).mode & 0o777).toBe(0o600)
    await ask('POST', '/erase', { confirm: 'erase' })
    await expect(access(`${home}/calendar.json`)).rejects.toThrow()
    await closeNow()
  })

  it('says what to do with a file that is not its own', async () => {
    const { ask, home, closeNow } = await withTalk()
    const { writeFile } = await import('node:fs/promises')
    await writeFile(`${home}/calendar.json`, '{"token": 7}')
    const { status, body } = await ask('GET', '/calendar')
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'file-unreadable' })
    expect(body.error.message).toContain('Remove it to begin a new calendar')
    await closeNow()
  })
})
