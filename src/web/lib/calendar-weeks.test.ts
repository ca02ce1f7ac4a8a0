import { describe, expect, it } from 'vitest'
import type { EffortCalendarView } from '#contracts/patterns.ts'
import { addDays, weekday } from '#core/model/dates.ts'
import { calendarOf, movedTo } from './calendar-weeks.ts'

const view: EffortCalendarView = {
  from: '2025-12-30',
  to: '2026-03-31',
  days: [
    { day: '2025-12-30', counts: { applications: 1 } },
    { day: '2026-03-03', counts: { applications: 2, steps: 1, noes: 1 } },
    { day: '2026-03-04', counts: { applications: 7 } },
    { day: '2026-03-05', counts: { talks: 2, noes: 5 } },
  ],
}

describe('calendarOf', () => {
  it('holds every day from the first to today once, in order', () => {
    const { days, halves } = calendarOf(view, 'monday')
    expect([days[0], days.at(-1), days.length]).toEqual(['2025-12-30', '2026-03-31', 92])
    const cells = halves.toReversed().flatMap((half) => half.cells)
    expect(cells.map(({ index }) => index)).toEqual(days.map((_, at) => at))
  })
  it.each([
    ['monday', 1],
    ['sunday', 0],
    ['saturday', 6],
  ] as const)('begins each column on %s', (weekStart, first) => {
    for (const { cells } of calendarOf(view, weekStart).halves)
      for (const { day, row } of cells) expect((weekday(day) - first + 7) % 7).toBe(row)
  })
  it('puts the newest half-year first and leaves out one without anything', () => {
    const old = { day: '2019-02-01', counts: { applications: 1 } }
    const { halves } = calendarOf({ ...view, from: old.day, days: [old, ...view.days] }, 'monday')
    expect(halves.map(({ name }) => name)).toEqual([
      'January to June 2026',
      'July to December 2025',
      'January to June 2019',
    ])
  })
  it('tells the two layers apart by amount', () => {
    const cells = calendarOf(view, 'monday').halves.flatMap((half) => half.cells)
    const at = (day: string) => cells.find((cell) => cell.day === day)
    expect(at('2026-03-02')).toMatchObject({ level: 0, back: 0 })
    expect(at('2026-03-03')).toMatchObject({ level: 2, back: 1 })
    expect(at('2026-03-04')).toMatchObject({ level: 4, back: 0 })
    expect(at('2026-03-05')).toMatchObject({ level: 0, back: 3 })
  })
  it('names months only where there is room', () => {
    const [half] = calendarOf(view, 'monday').halves
    expect(half?.months.map(({ name }) => name)).toEqual(['Jan', 'Feb', 'Mar'])
  })
  it('holds nothing for an empty search', () => {
    expect(calendarOf({ from: null, to: '2026-03-31', days: [] }, 'monday').halves).toEqual([])
  })
  it('steps over no day in any half-year of ten years', () => {
    const from = '2016-01-01'
    const days = Array.from({ length: 40 }, (_, at) => ({
      day: addDays(from, 91 * at),
      counts: { talks: 1 },
    }))
    const shown = calendarOf({ from, to: '2025-12-31', days }, 'sunday').days
    shown.slice(1).forEach((day, at) => {
      expect(day).toBe(addDays(shown[at] as string, 1))
    })
  })
})

describe('movedTo', () => {
  it('moves by days, weeks and to the ends, and stays within', () => {
    expect(
      ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].map((key) => movedTo(key, 10, 92)),
    ).toEqual([11, 9, 17, 3])
    expect(['Home', 'End', 'PageUp'].map((key) => movedTo(key, 10, 92))).toEqual([0, 91, 0])
    expect(movedTo('a', 10, 92)).toBeNull()
  })
})
