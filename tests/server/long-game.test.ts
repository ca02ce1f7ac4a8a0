/** The long game over HTTP: who is on it and why, put off, skipped, stopped, taken up again. */
import { describe, expect, it } from 'vitest'
import { servedHome } from './home-data.ts'

// A Wednesday; Easter Monday is five weeks after the no.
const TODAY = '2026-04-01'

async function afterFinal() {
  const home = await servedHome(TODAY)
  await home.ask('PUT', '/preferences', { country: 'DE', timeZone: 'Europe/Berlin' })
  const added = await home.ask('POST', '/applications', { employer: 'Northwind', role: 'Baker' })
  const { id } = added.body as { id: string }
  const change = (body: unknown) => home.ask('POST', `/applications/${id}/changes`, body)
  await change({ type: 'add-milestone', kind: 'final', date: '2026-02-20' })
  await change({ type: 'add-milestone', kind: 'rejected', date: '2026-03-02' })
  const game = async () => (await home.ask('GET', '/people/long-game')).body
  return { ...home, id, change, game }
}

describe('GET /api/people/long-game', () => {
  it('is empty where nothing has ended', async () => {
    const { ask, closeNow } = await servedHome(TODAY)
    await ask('POST', '/applications', { employer: 'Northwind', role: 'Baker' })
    const { status, body } = await ask('GET', '/people/long-game')
    expect({ status, body }).toEqual({
      status: 200,
      body: { today: TODAY, going: [], atRest: [] },
    })
    await closeNow()
  })

  it('tells why, the last contact and the next day, which another contact moves', async () => {
    const { id, change, game, closeNow } = await afterFinal()
    expect(await game()).toMatchObject({
      going: [
        {
          ...{ employer: 'Northwind', applicationId: id, role: 'Baker', since: '2026-03-02' },
          ...{ reasons: ['final'], reasonWords: 'You got as far as the final.', rest: null },
          lastContact: { on: '2026-02-20', direction: 'both' },
          next: { kind: 'stay-in-touch', on: '2026-04-07', draft: { kind: 'stay-in-touch' } },
        },
      ],
      atRest: [],
    })
    const touch = { on: '2026-03-25', direction: 'both', kind: 'other', channel: 'in-person' }
    await change({ type: 'touch', touch })
    expect((await game()).going).toMatchObject([
      { lastContact: { on: '2026-03-25' }, next: { on: '2026-06-25' } },
    ])
    await closeNow()
  })

  it('is moved by somebody met there, and not by who has left or may only be of that name', async () => {
    const { ask, game, closeNow } = await afterFinal()
    const nextOn = async () => (await game()).going[0].next.on
    const kept = (name: string, lastContact: string, work: object) =>
      ask('POST', '/people/changes', {
        type: 'keep-contact',
        facts: {
          ...{ name, lastContact },
          employments: [{ title: null, from: null, to: null, isCurrent: true, ...work }],
        },
      })
    await kept('Ola Nowak', '2026-03-30', { employer: 'Northwind', isCurrent: false })
    await kept('Kim Berg', '2026-03-30', { employer: 'Northwind Foundation' })
    expect(await nextOn()).toBe('2026-04-07')
    await kept('Priya Shah', '2026-03-20', { employer: 'Northwind Ltd' })
    expect(await nextOn()).toBe('2026-06-22')
    const meeting = { kind: 'event', title: 'Open bakery', employer: 'northwind' }
    await ask('POST', '/people/changes', {
      type: 'keep-meeting',
      meeting: { ...meeting, on: '2026-03-27' },
    })
    expect((await game()).going).toMatchObject([
      { lastContact: { on: '2026-03-27', direction: 'both' }, next: { on: '2026-06-29' } },
    ])
    await closeNow()
  })

  it('has what is due first, the freshest of it first', async () => {
    const { ask, game, closeNow } = await afterFinal()
    const ended = async (employer: string, day: string) => {
      const { body } = await ask('POST', '/applications', { employer, role: 'Baker' })
      const path = `/applications/${body.id}/changes`
      await ask('POST', path, { type: 'add-milestone', kind: 'final', date: '2025-11-20' })
      await ask('POST', path, { type: 'add-milestone', kind: 'rejected', date: day })
    }
    await ended('Old Mill', '2025-12-01')
    await ended('New Mill', '2026-02-02')
    const { going } = await game()
    expect(going.map(({ employer }: { employer: string }) => employer)).toEqual([
      'New Mill',
      'Old Mill',
      'Northwind',
    ])
    await closeNow()
  })

  it('follows what is put off, skipped and taken back', async () => {
    const { ask, game, closeNow } = await afterFinal()
    const nextOn = async () => (await game()).going[0].next.on
    const { id } = (await game()).going[0].next
    const path = `/steps/${encodeURIComponent(id)}`
    await ask('POST', path, { outcome: 'later', until: '2026-04-20' })
    expect(await nextOn()).toBe('2026-04-20')
    const { body } = await ask('POST', path, { outcome: 'skipped' })
    // Three months from its own day.
    expect(await nextOn()).toBe('2026-07-07')
    await ask('POST', `/events/${body.eventId}/undo`)
    expect(await nextOn()).toBe('2026-04-20')
    await closeNow()
  })

  it('keeps one that was stopped at rest, until the stop is lifted', async () => {
    const { change, game, closeNow } = await afterFinal()
    await change({ type: 'contact-stop', why: 'stopped' })
    expect(await game()).toMatchObject({
      going: [],
      atRest: [
        {
          employer: 'Northwind',
          next: null,
          rest: { why: 'stopped', words: 'You stopped it.', takeUp: 'lift-stop' },
        },
      ],
    })
    await change({ type: 'contact-stop', why: null })
    expect((await game()).going).toHaveLength(1)
    await change({ type: 'long-game', mark: 'not-worth' })
    expect((await game()).atRest).toMatchObject([
      { rest: { why: 'not-worth', takeUp: 'say-worth' } },
    ])
    await change({ type: 'long-game', mark: 'worth' })
    expect((await game()).going).toMatchObject([{ reasons: ['said', 'final'] }])
    await change({ type: 'contact-stop', why: 'asked-not-to' })
    expect((await game()).atRest).toMatchObject([{ rest: { why: 'asked-not-to', takeUp: null } }])
    await closeNow()
  })
})
