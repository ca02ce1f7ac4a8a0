import { describe, expect, it, onTestFinished } from 'vitest'
import { fixedClock, systemClock } from './clock.ts'

function inZone(zone: string): void {
  const before = process.env.TZ
  process.env.TZ = zone
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
}

describe('fixedClock', () => {
  it('stands still on a date', () => {
    const clock = fixedClock('2026-03-01')
    expect([clock.today(), clock.now(), clock.now()]).toEqual([
      '2026-03-01',
      '2026-03-01T12:00:00.000Z',
      '2026-03-01T12:00:00.000Z',
    ])
  })

  it("tells the date of a moment in the person's own zone", () => {
    inZone('Pacific/Auckland')
    const clock = fixedClock('2026-03-01T20:30:00+01:00')
    expect(clock.now()).toBe('2026-03-01T19:30:00.000Z')
    // 19:30 UTC is 08:30 of the next day in Auckland (UTC+13 in March).
    expect(clock.today()).toBe('2026-03-02')
  })

  it.each([
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-03-01T09:30:00',
    '01.03.2026',
    'yesterday',
    '',
  ])('refuses %j with code bad-date', (text) => {
    expect(() => fixedClock(text)).toThrow(expect.objectContaining({ code: 'bad-date' }))
  })
})

describe('systemClock', () => {
  it("goes with the machine's clock, today in the local zone", () => {
    inZone('America/Los_Angeles')
    const clock = systemClock()
    const formatted = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Los_Angeles' })
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5_000)
    expect(clock.today()).toBe(formatted.format(new Date(clock.now())))
  })
})
