/** The colours of both themes keep the contrast that WCAG 2.2 AA asks, computed from the file. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE_COLOURS } from '#web/lib/flow-colours.ts'

const css = readFileSync(new URL('../../src/web/ui/tokens.css', import.meta.url), 'utf8')

/** The custom properties of the first rule whose selector is exactly this. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`)
  expect(start, `no rule ${selector}`).toBeGreaterThanOrEqual(0)
  const block = css.slice(start, css.indexOf('}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
}

/** Relative luminance of `#rrggbb`. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'sunken'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['on-mark', 'mark'],
] as const
const MARKS = [
  ['line-strong', 'paper'],
  ['line-strong', 'surface'],
  ['focus', 'paper'],
  ['side-change', 'paper'],
  ['side-fit', 'paper'],
  ['side-not-you', 'paper'],
  ['stage-2', 'paper'],
  ['stage-3', 'paper'],
  ['stage-4', 'paper'],
  ['stage-5', 'paper'],
] as const

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
])('the %s theme', (_, selector) => {
  const tokens = tokensOf(selector)
  const ratio = (front: string, back: string) =>
    contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')

  it.each(TEXT)('text in %s on %s has at least 4.5:1', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(MARKS)('the mark %s on %s has at least 3:1', (front, back) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3)
  })
})

it('gives the system dark theme the same colours as the chosen one', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(tokensOf(':root[data-theme="dark"]'))
})

it('computes the contrast of black on white as 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

it('gives a file of the flow the colours of the light theme', () => {
  const tokens = tokensOf(':root')
  const names: Readonly<Record<string, string>> = { soft: 'ink-soft', end: 'line-strong' }
  for (const [name, colour] of Object.entries(FILE_COLOURS)) {
    expect(tokens.get(names[name] ?? name)).toBe(colour)
  }
})
