/** Conversations over HTTP: due, put off, told, stopped, undone; and into a file and back. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '#app/import/import-files.ts'
import { servedHome } from './home-data.ts'

// Monday; 26 November is no holiday in Germany.
const TODAY = '2026-11-23'

async function withTalk(date = '2026-11-20') {
  const home = await servedHome(TODAY)
  await home.ask('PUT', '/preferences', { country: 'DE', timeZone: 'Europe/Berlin' })
  const added = await home.ask('POST', '/applications', { employer: 'Northwind', role: 'Baker' })
  const { id } = added.body as { id: string }
  const change = (body: unknown) => home.ask('POST', `/applications/${id}/changes`, body)
  await change({ type: 'add-milestone', kind: 'interview', date })
  const found = async () => {
    const { body } = await home.ask('GET', '/conversations')
    return [...body.due, ...body.coming].map(({ kind, on }: { kind: string; on: string }) => [
      kind,
      on,
    ])
  }
  return { ...home, id, change, found }
}

describe('GET /api/conversations', () => {
  it('tells what is due and what comes, and Today says the same', async () => {
    const { ask, found, closeNow } = await withTalk()
    // Friday's talk: thanks that day; six working days behind it is Monday 30 November.
    expect(await found()).toEqual([
      ['thank-you', '2026-11-20'],
      ['check-in', '2026-11-30'],
    ])
    const { body } = await ask('GET', '/today')
    expect(body.steps.map(({ title }: { title: string }) => title)).toEqual([
      'Thank Northwind for the talk',
    ])
    expect(body.conversations).toBe('One conversation with employers has its day.')
    await closeNow()
  })

  it('counts holidays of the place that the person names', async () => {
    const { ask, found, closeNow } = await withTalk()
    await ask('PUT', '/preferences', { country: 'US' })
    // Thanksgiving, 26 November, is free there: a day later.
    expect((await found()).at(-1)).toEqual(['check-in', '2026-12-01'])
    await closeNow()
  })

  it('puts one off, brings it back by undo, and refuses a day that is not ahead', async () => {
    const { ask, id, found, closeNow } = await withTalk()
    const path = `/steps/${id}:thank-you-2026-11-20`
    const { body } = await ask('POST', path, { outcome: 'later', until: '2026-11-25' })
    expect(await found()).toContainEqual(['thank-you', '2026-11-25'])
    expect((await ask('GET', '/today')).body.steps).toEqual([])
    await ask('POST', `/events/${body.eventId}/undo`)
    expect(await found()).toContainEqual(['thank-you', '2026-11-20'])
    const refused = await ask('POST', path, { outcome: 'later', until: TODAY })
    expect(refused.body.error).toMatchObject({ code: 'bad-date' })
    const odd = await ask('POST', path, { outcome: 'done', until: '2026-11-25' })
    expect(odd.body.error).toMatchObject({ code: 'bad-input' })
    await closeNow()
  })

  it('hears of a call, of a date, and of a stop', async () => {
    const { change, found, closeNow } = await withTalk()
    const touch = { on: TODAY, direction: 'out', kind: 'thank-you', channel: 'phone' }
    await change({ type: 'touch', touch })
    await change({ type: 'stated-date', stated: { saidOn: TODAY, by: '2026-12-04' } })
    // Friday 4 December and two working days.
    expect(await found()).toEqual([['check-in', '2026-12-08']])
    await change({ type: 'contact-stop', why: 'asked-not-to' })
    expect(await found()).toEqual([])
    await change({ type: 'contact-stop', why: null })
    expect(await found()).toHaveLength(1)
    await closeNow()
  })

  it.each([
    [
      {
        type: 'touch',
        touch: { on: '2026-11-24', direction: 'out', kind: 'other', channel: 'mail' },
      },
      'bad-date',
    ],
    [{ type: 'stated-date', stated: { saidOn: '2026-11-23', by: '2026-11-20' } }, 'bad-date'],
    [{ type: 'edit', facts: { country: 'XX' } }, 'bad-input'],
    [{ type: 'edit', facts: { country: 'Germany' } }, 'bad-input'],
    [{ type: 'touch', touch: { on: '2026-11-20', direction: 'sideways' } }, 'bad-input'],
  ])('refuses %j with %s, and keeps nothing', async (body, code) => {
    const { ask, id, change, closeNow } = await withTalk()
    const before = (await ask('GET', `/applications/${id}`)).body
    expect((await change(body)).body.error).toMatchObject({ code })
    expect((await ask('GET', `/applications/${id}`)).body).toEqual(before)
    await closeNow()
  })

  it.each([{ timeZone: 'Mars/Olympus' }, { country: 'XX' }, { country: 'DE-QQ' }])(
    'refuses the place %j',
    async (body) => {
      const { ask, closeNow } = await withTalk()
      expect((await ask('PUT', '/preferences', body)).body.error.code).toBe('bad-input')
      await closeNow()
    },
  )
})

describe('what a person said of a conversation', () => {
  it('goes into a history file and comes back the same, once', async () => {
    const { ask, id, change, folder, closeNow } = await withTalk()
    const touch = { on: '2026-11-21', direction: 'both', kind: 'other', channel: 'in-person' }
    await change({ type: 'touch', touch: { ...touch, note: 'At the fair.' } })
    await change({ type: 'stated-date', stated: { saidOn: TODAY, by: '2026-12-04' } })
    await change({ type: 'long-game', mark: 'worth' })
    await change({ type: 'contact-stop', why: 'stopped' })
    await change({ type: 'edit', facts: { country: 'FR' } })
    await ask('POST', `/steps/${id}:check-in-2026-11-20`, { outcome: 'later', until: '2026-12-09' })
    const { text } = await ask('GET', '/export')
    const other = await servedHome(TODAY)
    const path = join(folder, 'all.json')
    writeFileSync(path, text)
    await importFiles(other.services, { paths: [path] })
    expect((await other.ask('GET', '/export')).text).toBe(text)
    await importFiles(other.services, { paths: [path] })
    expect((await other.ask('GET', '/export')).text).toBe(text)
    const page = (await other.ask('GET', `/applications/${id}`)).body
    expect(page).toMatchObject({
      country: 'FR',
      touches: [{ ...touch, note: 'At the fair.' }],
      statedDates: [{ saidOn: TODAY, by: '2026-12-04' }],
      longGame: 'worth',
      contactStop: 'stopped',
    })
    await other.closeNow()
    await closeNow()
  })

  it('is told in the list of changes, and goes along when two applications are joined', async () => {
    const { ask, id, change, closeNow } = await withTalk()
    const touch = { on: '2026-11-21', direction: 'in', kind: 'other', channel: 'phone' }
    await change({ type: 'touch', touch })
    const other = await ask('POST', '/applications', { employer: 'Southwind', role: 'Cook' })
    const into = (other.body as { id: string }).id
    await ask('POST', `/applications/${into}/changes`, { type: 'merge', from: id })
    const { touches, changes } = (await ask('GET', `/applications/${into}`)).body
    expect(touches).toEqual([touch])
    expect(changes.map(({ sentence }: { sentence: string }) => sentence)).toContain(
      'They turned to you by phone, 21 Nov 2026.',
    )
    await closeNow()
  })
})
