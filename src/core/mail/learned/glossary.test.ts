/** What words mean in any of the languages. */
import { describe, expect, it } from 'vitest'
import { glossary } from './known-words.ts'
import { hashOf, wordsOf } from './words.ts'

const meaningsOf = (text: string) =>
  wordsOf(text).flatMap((word) => glossary().get(hashOf(word)) ?? [])

describe('the glossary', () => {
  it('gives words of all languages that mean one thing one number', () => {
    const decided = meaningsOf('decided')
    expect(decided).toHaveLength(1)
    for (const word of ['entschieden', 'décidé', 'decidido', 'decidiu', 'Entscheidung'])
      expect(meaningsOf(word)).toEqual(decided)
    expect(meaningsOf('withdrawn')).toHaveLength(1)
    expect(meaningsOf('withdrawn')).not.toEqual(decided)
  })

  it('tells who does it where the form itself does', () => {
    const [we, you] = [meaningsOf('we'), meaningsOf('you')]
    expect([...we, ...you]).toHaveLength(2)
    expect(new Set(meaningsOf('decidimos'))).toEqual(new Set([...we, ...meaningsOf('decided')]))
    expect(new Set(meaningsOf('hast'))).toEqual(new Set([...you, ...meaningsOf('have')]))
  })

  it('says nothing of a name', () => {
    expect(meaningsOf('Wörgötter Zubiaurre')).toEqual([])
  })
})
