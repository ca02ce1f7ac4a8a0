/** What is seen of the tokens of a mail beside the words that they are. */
import { describe, expect, it } from 'vitest'
import { mailLines } from './mail-lines.ts'
import { FACTS, looksOf, type NameSetting } from './name-looks.ts'

const SETTING: NameSetting = {
  host: 'elmhouse',
  localPart: 'mara.lind',
  relay: 'own',
  isHiringDesk: false,
  people: new Set(['tom']),
  writers: new Set(['mara', 'lind']),
}

function lookAt(text: string, word: string, setting: Partial<NameSetting> = {}) {
  const lines = mailLines('Mara Lind', 'Gardener at Elm House', text)
  const looks = looksOf(lines, { ...SETTING, ...setting })
  const line = lines.length - 1
  const at = lines[line]?.tokens.findIndex((token) => token.text === word) ?? -1
  const look = looks[line]?.[at]
  if (!look) throw new Error(`There is no ${word} in the last line of: ${text}`)
  return look
}

describe('what is seen of a token', () => {
  it.each([
    ['Gardener', 'Ab'],
    ['IT', 'AB'],
    ['DevOps', 'AbC'],
    ['garden', 'a'],
    ['24', '0'],
    ['2024', '000'],
    ['3D', '0x'],
    [',', ','],
  ])('tells how %s is written', (word, shape) => {
    expect(lookAt(`a ${word} b`, word).shape).toBe(shape)
  })

  it('tells where else in the mail it stands', () => {
    const { facts } = lookAt('The Gardener and the Baker', 'Gardener')
    expect(facts & FACTS.subject).toBeGreaterThan(0)
    expect(facts & FACTS.shown).toBe(0)
    expect(lookAt('The Gardener and the Baker', 'Baker').facts & FACTS.subject).toBe(0)
  })

  it('tells what the text holds twice', () => {
    expect(lookAt('The Baker and the Cook', 'Baker').facts & FACTS.written).toBe(0)
    expect(lookAt('The Baker and the Baker', 'Baker').facts & FACTS.written).toBeGreaterThan(0)
  })

  it('tells what belongs to sender and reader', () => {
    const { facts } = lookAt('Tom, Lind is here', 'Lind')
    expect(facts & FACTS.writer).toBeGreaterThan(0)
    expect(facts & FACTS.local).toBeGreaterThan(0)
    expect(facts & FACTS.person).toBeGreaterThan(0)
    expect(lookAt('Tom, Lind is here', 'Tom').facts & FACTS.addressee).toBeGreaterThan(0)
  })

  it('tells how it stands to the domain of the sender', () => {
    expect(lookAt('here at Elmhouse', 'Elmhouse').inHost).toBe('whole')
    expect(lookAt('here at House', 'House').inHost).toBe('ends')
    expect(lookAt('here at House', 'here').inHost).toBe('')
  })

  it('knows words of jobs, and asks nothing of signs', () => {
    expect(lookAt('a gardener', 'gardener').known & 1).toBe(1)
    expect(lookAt('a, b', ',', { isHiringDesk: true }).facts).toBe(0)
  })
})
