/** The numbers on the help card are those of the sources, said as the sources say them. */
import { describe, expect, it } from 'vitest'
import sources from './help-lines.sources.json' with { type: 'json' }
import { HELP_CHECKED_ON, HELP_LINES, HELP_PLACES } from './help-lines.ts'
import { guessedPlace } from './help-place.ts'

const digits = (href: string) => /^(?:tel|sms):(\d+)/.exec(href)?.[1]

describe('the help card', () => {
  const shown = HELP_PLACES.flatMap((place) =>
    HELP_LINES[place].lines.map((line) => ({ place, line })),
  )

  it('shows every line that has a source, and no other', () => {
    expect(shown.map(({ place, line }) => `${place} ${line.name}`)).toEqual(
      sources.numbers.map(({ place, line }) => `${place} ${line}`),
    )
  })

  it.each(shown)('dials and says in $place, $line.name, what the source has', ({ place, line }) => {
    const source = sources.numbers.find((row) => row.place === place && row.line === line.name)
    const dialled = line.ways.flatMap(({ href }) => digits(href) ?? [])
    expect([...new Set(dialled)]).toEqual(source?.numbers)
    for (const words of source?.says ?? ['']) expect(line.what).toContain(words)
  })

  it('tells when its numbers were checked', () => {
    const day = new Date(`${sources.checkedOn}-01T00:00:00Z`)
    const month = day.toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    expect(HELP_CHECKED_ON).toBe(month)
  })

  it('names an emergency number everywhere', () => {
    expect(HELP_PLACES.map((place) => HELP_LINES[place].emergency)).toEqual([
      '911',
      '999 or 112',
      '112 or 999',
      'your emergency number (911, 999 or 112)',
    ])
  })
})

describe('guessedPlace', () => {
  it.each([
    ['America/Chicago', 'en-US', 'us'],
    ['America/Indiana/Knox', 'de-DE', 'us'],
    ['America/Toronto', 'en-US', 'elsewhere'],
    ['Europe/London', 'en-US', 'uk'],
    ['Europe/Dublin', 'en-GB', 'ireland'],
    ['Europe/Berlin', 'en-US', 'elsewhere'],
    ['UTC', 'en-GB', 'uk'],
    ['', 'en-IE', 'ireland'],
    ['Etc/GMT+5', 'en', 'elsewhere'],
  ])('%s and %s: %s', (zone, language, place) => {
    expect(guessedPlace(zone, [language])).toBe(place)
  })
})
