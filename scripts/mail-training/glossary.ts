/**
 * The glossary as it is written (tests/fixtures/mail-corpus/glossary): a word, a tab, and its
 * meanings as one to three plain English base forms.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedGlossary } from '../../src/core/mail/learned/glossary.ts'
import { hashOf, wordsOf } from '../../src/core/mail/learned/words.ts'
import { LANGUAGES } from './corpora.ts'
import { base64, gapsOf } from './pack.ts'

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/mail-corpus/glossary')
const MEANINGS = /^[A-Za-z]+(?: [A-Za-z]+){0,2}$/

export type WrittenGlossary = ReadonlyMap<string, readonly string[]>

type Gloss = { readonly word: string; readonly meanings: readonly string[] }

/**
 * @param name what the lines are called where one cannot be read
 * @throws where a line is not a word as `wordsOf` gives it, for the first time, a tab, and one to three meanings
 */
export function glossesIn(text: string, name: string): readonly Gloss[] {
  const before = new Set<string>()
  return text
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [word = '', gloss = '', ...more] = line.split('\t')
      const isWord = wordsOf(word).length === 1 && wordsOf(word)[0] === word && !before.has(word)
      before.add(word)
      if (!isWord || !MEANINGS.test(gloss) || more.length > 0)
        throw new Error(
          `${name}, line ${at + 1}: "${line}" is no new word, tab, and 1 to 3 meanings.`,
        )
      return { word, meanings: gloss.split(' ') }
    })
}

/**
 * What is common to all who write a word so. What two languages write alike and mean differently
 * has no meaning here, only the vector of its own.
 */
export function joinedGlosses(glosses: readonly Gloss[]): WrittenGlossary {
  const found = new Map<string, readonly string[]>()
  for (const { word, meanings } of glosses) {
    const other = found.get(word)
    found.set(word, other ? meanings.filter((one) => other.includes(one)) : meanings)
  }
  return new Map([...found].filter(([, meanings]) => meanings.length > 0))
}

/** Of all languages. */
export const writtenGlossary = (): WrittenGlossary =>
  joinedGlosses(
    LANGUAGES.map((language) => `${language}.tsv`).flatMap((name) =>
      glossesIn(readFileSync(join(FOLDER, name), 'utf8'), name),
    ),
  )

/** All meanings, by their number. */
export const meaningsOf = (glossary: WrittenGlossary): readonly string[] =>
  [...new Set([...glossary.values()].flat())].toSorted()

/** Sums of numbers so far. */
function sums(numbers: readonly number[]): readonly number[] {
  let sum = 0
  return numbers.map((number) => {
    sum += number
    return sum
  })
}

export function packedGlossary(glossary: WrittenGlossary): PackedGlossary {
  const numbers = new Map(meaningsOf(glossary).map((meaning, number) => [meaning, number]))
  const words = [...glossary]
    .map(([word, meanings]) => ({
      hash: hashOf(word),
      // In one order: "decide worker" and "worker decide" are the same to all who count by it.
      own: meanings.flatMap((meaning) => numbers.get(meaning) ?? []).toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => a.hash - b.hash)
  return {
    words: base64(gapsOf(words.map(({ hash }) => hash))),
    meanings: base64(gapsOf(sums(words.flatMap(({ own }) => [...own.map((one) => one + 1), 0])))),
  }
}
