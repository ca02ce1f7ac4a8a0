import { describe, expect, it } from 'vitest'
import { asMail, corpusPart } from '../../../tests/eval/corpus.ts'
import { anchorsOf, patternsIn } from './anchors.ts'
import { OTHER_DOMAINS } from './english/elsewhere.ts'
import { SIGNALS } from './kind.ts'
import { sentences } from './sentences.ts'

describe('anchors of a pattern', () => {
  it.each([
    [/\babc(?:d|e)?f/, ['abcdf', 'abcef', 'abcf']],
    [/(?:not|n't) (?:\w+ ){0,4}chosen/, ['chosen']],
    [/a+|b/, ['a', 'b']],
    [/(?!x)house/, ['house']],
    [/\d+/, null],
    [/(?:abc)?\w/, null],
    [/[- ]check/, ['-check', ' check']],
  ])('of %s are told', (pattern, expected) => {
    expect(anchorsOf(pattern)?.toSorted() ?? null).toEqual(expected?.toSorted() ?? null)
  })

  it('are known for every row of the tables, so that none runs on every sentence', () => {
    for (const { says } of SIGNALS) expect(anchorsOf(says), says.source).not.toBeNull()
  })
})

describe('a look for many patterns at once', () => {
  const patterns = [...SIGNALS, ...OTHER_DOMAINS].map(
    ({ says }) => new RegExp(says.source, says.flags.replace('g', '')),
  )
  const mayMatch = patternsIn(patterns)

  it('leaves out no pattern that matches, over every sentence of the corpora', () => {
    const mails = [...corpusPart('dev'), ...corpusPart('second-tune')].map(asMail)
    let matches = 0
    for (const { lower } of mails.flatMap(({ subject, text }) =>
      sentences(`${subject}\n${text}`),
    )) {
      const kept = new Set(mayMatch(lower))
      for (const [at, pattern] of patterns.entries()) {
        if (!pattern.test(lower)) continue
        matches += 1
        expect(kept.has(at), `${pattern.source} in ${lower}`).toBe(true)
      }
    }
    expect(matches).toBeGreaterThan(1000)
  })

  it('always tries a pattern without anchors', () => {
    expect(patternsIn([/\d/, /word/])('nothing here')).toEqual([0])
  })
})
