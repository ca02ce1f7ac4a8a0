/** What is marked as gone, as changed and as new; nothing of either text is lost. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markedChanges } from './marked-changes.ts'
import { newContentWords, newName } from './new-words.ts'

const text = (pieces: readonly { readonly text: string }[]) =>
  pieces.map((one) => one.text).join('')

it('marks what is gone on one side and what came on the other, new words apart', () => {
  const { before, after } = markedChanges('I am glad of it.', 'I was calm with it.', ['calm'])
  expect(before.filter(({ mark }) => mark !== 'same').map((one) => one.text)).toEqual([
    'am',
    'glad',
    'of',
  ])
  expect(after.filter(({ mark }) => mark !== 'same')).toEqual([
    { text: 'was', mark: 'changed' },
    { text: 'calm', mark: 'new' },
    { text: 'with', mark: 'changed' },
  ])
})

it('marks a line that moved, though its words are the same', () => {
  const { after } = markedChanges('One. Two.\n\nThree.', 'Three.\n\nOne. Two.', [])
  expect(after.some(({ mark }) => mark === 'changed')).toBe(true)
})

it('gives both texts back letter by letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (old, now) => {
      const { before, after } = markedChanges(old, now, [])
      expect([text(before), text(after)]).toEqual([old, now])
    }),
    { seed: 7 },
  )
})

it('takes no small word and no other form of a word for new', () => {
  const before = 'I considered the role and asked for your view.'
  expect(
    newContentWords(before, 'Considering roles, I would ask your views with patience.', 'en'),
  ).toEqual(['patience'])
  expect(newContentWords('Ich habe Fragen gestellt.', 'Meine Frage ist geduldig.', 'de')).toEqual([
    'geduldig',
  ])
})

it('takes a capital inside of a sentence for a name, in German what is no noun that it knows', () => {
  const english = 'Thank you for the role.'
  expect(newName(english, 'Thank you, Mark, for it.', 'en')).toBe('Mark')
  expect(newName(english, 'For the role I thank you. On Monday.', 'en')).toBeNull()
  const german = 'Danke für die Stelle.'
  expect(newName(german, 'Danke für die Rückmeldung und Ihre Einschätzung.', 'de')).toBeNull()
  expect(newName(german, 'Danke an Frau Lorenz.', 'de')).toBe('Frau')
  expect(newName(german, 'Danke auch aus\nLübeck.', 'de')).toBe('Lübeck')
})
