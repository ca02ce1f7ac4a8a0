import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TONE_KINDS, type ToneMark } from '#core/model/tone.ts'
import { withCalmer } from './calmer-phrase.ts'
import { readTone, TOO_LONG } from './read-tone.ts'

const kindsIn = (text: string): readonly string[] =>
  readTone(text, [], 'en').map(({ kind }) => kind)

describe('readTone', () => {
  // Each stands in neither the letters nor the lines that it learned from.
  it.each([
    ['It is an absolute disgrace how your clinic deals with nurses.', 'anger'],
    ['You wasted my time and nobody had the decency to call.', 'blame'],
    ['Please please give me one more chance, I beg you.', 'begging'],
    ['I am so sorry for bothering you, I know I am a nuisance.', 'apology'],
    ['My solicitor will take this further unless you reconsider.', 'threat'],
    ['I expect your reply by Friday at the latest.', 'pressure'],
  ])('hears "%s" as %s', (text, kind) => expect(kindsIn(text)).toContain(kind))

  it.each([
    'Thank you for telling me so soon. I was disappointed, and I respect the decision.',
    'I apologise for the delay in answering, I was away until Monday.',
    'As a lawyer I worked at the employment tribunal for six years.',
    'I would need step-free access, as I use a wheelchair.',
    'Thank you so much for the tour!',
  ])('is quiet on "%s"', (text) => expect(readTone(text, [], 'en')).toEqual([]))

  it('marks the very words and leaves the rest of the letter alone', () => {
    const text = 'Dear Ann,\n\nThank you for the call. You people are pathetic. Best wishes,\nLee'
    const [mark, ...more] = readTone(text, [], 'en')
    expect(more).toEqual([])
    expect(mark?.words).toBe('You people are pathetic.')
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.words)
    expect(mark?.why).not.toBe('')
  })

  it('takes a sentence as the rest of its letter is meant', () => {
    const hint = 'I do wonder what the second interview was for.'
    const letter = (before: string) =>
      `Dear Ann,\n\nI got your mail this morning. ${before}${hint} I wish you well.\n\nLee Park`
    const marked = (text: string) => readTone(text, [], 'en').map(({ words }) => words)
    expect(marked(letter(''))).toEqual([])
    const hard = 'Nobody had the decency to call me.'
    expect(marked(letter(`${hard} `))).toEqual([hard, hint])
  })

  it('marks parts of a sentence that sound alike as one', () => {
    const text =
      'Dear Ann,\n\nThank you for letting me know. I have two kids and the rent is due on Friday, so any pointer would help me.\n\nKind regards,\nLee'
    expect(readTone(text, [], 'en').map(({ words }) => words)).toEqual([
      'I have two kids and the rent is due on Friday,',
    ])
  })

  it('does not take a name for a tone', () => {
    const text = 'I applied for the role at Ridiculous Rage Records.'
    expect(readTone(text, ['Ridiculous Rage Records'], 'en')).toEqual([])
  })

  it('calls a letter long from its length on, and not one word before', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    expect(kindsIn(words(TOO_LONG))).not.toContain('length')
    expect(kindsIn(words(TOO_LONG + 1))).toContain('length')
  })

  it('gives marks that lie in the text, in order, none upon another, whatever the text', () => {
    const pieces = fc.constantFrom(
      'You people are pathetic!!',
      'Thank you.',
      'I beg you, please,',
      '\n\n',
      ' ',
      'ß…“x” 👩‍🏭',
      'My lawyer will hear of this;',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end, words, kind } of readTone(text, [], 'en')) {
          expect(TONE_KINDS).toContain(kind)
          if (kind === 'length') continue
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          last = end
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a calmer phrase', () => {
  const text = 'Dear Ann,\n\nThanks for the call. You people are pathetic. I wish you well.\n\nLee'
  const [mark] = readTone(text, [], 'en') as readonly [ToneMark]

  it('takes the place of the sentence, and the letter is calm then', () => {
    const calm = withCalmer(text, mark.calmer as NonNullable<ToneMark['calmer']>)
    expect(calm).not.toContain('pathetic')
    expect(calm).toContain('Thanks for the call. ')
    expect(calm).toContain(' I wish you well.')
    expect(readTone(calm, [], 'en')).toEqual([])
  })

  it.each([
    ['One. Two. Three.', 5, 9, 'One. Three.'],
    ['One.\n\nTwo.\n\nThree.', 6, 10, 'One.\n\nThree.'],
    ['One. Two.', 5, 9, 'One.'],
    ['One. Two.', 0, 4, 'Two.'],
  ])('leaves no hole in %j', (from, start, end, wanted) => {
    expect(withCalmer(from, { start, end, say: '' })).toBe(wanted)
  })
})
