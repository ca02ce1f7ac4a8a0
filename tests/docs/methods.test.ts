/**
 * Every part of the patterns page says how it is computed, and the method it points to is there,
 * can be shown by the app, and names the sources that the page names.
 */
import { describe, expect, it } from 'vitest'
import { DELAY_SOURCES } from '#core/diagnosis/delay-sources.ts'
import { USUAL_SOURCES } from '#core/diagnosis/usual-rates.ts'
import { PARTS } from '#web/lib/computed.ts'
import type { Block } from '#web/lib/method-document.ts'
import { methodDocument } from '../../scripts/method-document.ts'
import { methodFiles, methodTitles } from '../../scripts/method-pages-build.ts'

const files = methodFiles()
const titles = methodTitles(files)

/** "CareerPlug, 2025" in "(CareerPlug, 2025, 8.8 million applications)". */
function namedIn(source: string): readonly (readonly [string, string])[] {
  return [...source.matchAll(/([A-Z][A-Za-z]+), (\d{4})/g)].map(
    ([, name = '', year = '']) => [name, year] as const,
  )
}

function missing(sources: readonly string[], page: string): readonly string[] {
  return sources
    .flatMap(namedIn)
    .filter(([name, year]) => !new RegExp(`${name},? ${year}`).test(page))
    .map(([name, year]) => `${name} ${year}`)
}

describe('a part of the patterns page', () => {
  it.each(Object.entries(PARTS))('%s points to a method that is there', (_, part) => {
    expect(files.has(part.method)).toBe(true)
  })
  it.each(Object.entries(PARTS))(
    '%s says in two or three sentences how it is computed',
    (_, part) => {
      expect(part.sentences.length).toBeGreaterThanOrEqual(2)
      expect(part.sentences.length).toBeLessThanOrEqual(3)
      for (const sentence of part.sentences) expect(sentence).toMatch(/\.$/)
    },
  )
})

describe('a source that the page names', () => {
  it('of a usual rate stands in its method', () => {
    const sources = Object.values(USUAL_SOURCES)
    expect(sources.flatMap(namedIn).length).toBeGreaterThan(7)
    expect(missing(sources, files.get(PARTS.usual.method) ?? '')).toEqual([])
  })
  it('of a usual delay stands in its method', () => {
    const sources = Object.values(DELAY_SOURCES)
    expect(sources.flatMap(namedIn).length).toBeGreaterThan(1)
    expect(missing(sources, files.get(PARTS.delays.method) ?? '')).toEqual([])
  })
  it('that no method names is found', () => {
    expect(missing(['(Nobody, 2031).'], files.get('delays') ?? '')).toEqual(['Nobody 2031'])
  })
})

describe('the page of a method', () => {
  const pages = [...files].map(
    ([name, markdown]) => [name, methodDocument(markdown, titles)] as const,
  )

  it.each(pages)('%s can be shown whole', (_, { title, blocks }) => {
    expect(title).not.toBe('')
    expect(blocks.length).toBeGreaterThan(3)
  })
  it('keeps every word of its text', () => {
    const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
    const names = new Set(['md', ...[...titles.keys()].flatMap(words)])
    for (const [name, page] of pages) {
      const text = (files.get(name) ?? '')
        .replaceAll(/\]\([^)]*\)/g, ']')
        .replaceAll(/^\d+\. /gm, '')
      const shown = new Set(words(JSON.stringify(page)))
      const lost = words(text).filter((word) => !shown.has(word) && !names.has(word))
      expect({ name, lost }).toEqual({ name, lost: [] })
    }
  })
  it('turns the name of another method into a link to it', () => {
    const { blocks } = methodDocument(
      '# One\n\nSee two.md, and three.md.',
      new Map([['two', 'The second']]),
    )
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'See ' },
          { kind: 'method', name: 'two', text: 'The second' },
          { kind: 'text', text: ', and three.md.' },
        ],
      },
    ] satisfies Block[])
  })
  it('stops the build at what the app cannot show', () => {
    expect(() => methodDocument('# One\n\n![A picture](a.png)', titles)).toThrow(/cannot show/)
    expect(() => methodDocument('No title.', titles)).toThrow(/begins with its title/)
  })
})
