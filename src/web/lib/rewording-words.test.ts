/** What is said of another wording. */
import { expect, it } from 'vitest'
import { sentName, sentWords } from './opinion-words.ts'
import { newWordsSentence, noWordingWords } from './rewording-words.ts'

const NONE = { host: 'h', model: 'm', wording: null, refused: null, trouble: null }

it('names the new words, or says that there are none', () => {
  expect(newWordsSentence({ newWords: [] })).toMatch(/^No word/)
  expect(newWordsSentence({ newWords: ['calm'] })).toBe('One word is new: “calm”.')
  expect(newWordsSentence({ newWords: ['calm', 'see'] })).toBe('New words: “calm”, “see”.')
})

it('says why there is none, and that nothing is lost', () => {
  expect(noWordingWords({ ...NONE, refused: 'It leaves out “Tern”.' })).toBe(
    'm answered, and its wording was not taken. It leaves out “Tern”. Your letter is as it was.',
  )
  const trouble = { code: 'stopped', message: 'Stopped, as you asked.' }
  expect(noWordingWords({ ...NONE, trouble })).toBe(
    'Stopped, as you asked. Your letter is as it was.',
  )
  const wording = { text: 'x', newWords: [], before: [], after: [] }
  expect(noWordingWords({ ...NONE, wording })).toBeNull()
})

it('lists what was sent by what it is', () => {
  const mail = { of: 'mail', kind: null, subject: '' } as const
  const letter = { of: 'letter', kind: 'check-in', subject: 'Tern' } as const
  expect([mail, letter].map(sentName)).toEqual(['(no subject)', 'Asking how it stands, Tern'])
  expect(sentWords({ sent: [mail], sentTotal: 2 })).toBe('What was sent: 2 mails')
  expect(sentWords({ sent: [letter], sentTotal: 1 })).toBe('What was sent: 1 letter')
  expect(sentWords({ sent: [letter, mail], sentTotal: 2 })).toBe(
    'What was sent: 2 mails and letters',
  )
})
