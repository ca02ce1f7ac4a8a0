import { expect, it } from 'vitest'
import { askableOfGroup, reportWords, sendWords, wordOf } from './opinion-words.ts'

const SUGGESTION = {
  kind: 'rejection',
  employer: 'Larch',
  role: null,
  statedReason: 'salary',
  afterStage: 'screen',
  decidedBy: ['no'],
  words: 'a rejection from Larch',
} as const

it('takes over the reading of the model and nothing else', () => {
  const suggestion = { ...SUGGESTION, decidedBy: ['no'] }
  const { decidedBy: _, words: __, ...correction } = suggestion
  expect(wordOf(suggestion)).toEqual({ verdict: 'accept', correction })
})

it('leaves out what the model takes for nothing of the search', () => {
  const suggestion = { ...SUGGESTION, kind: 'other' as const, decidedBy: ['no'] }
  expect(wordOf(suggestion)).toEqual({ verdict: 'dismiss' })
})

it('asks about those of the first group alone that may be asked about', () => {
  const card = (messageId: string, name: string, canAsk: boolean) => ({
    messageId,
    group: { name, mails: 2, rows: 0 },
    opinion: { canAsk, speaksToReader: null, model: null, suggestion: null, refused: null },
  })
  const cards = [card('a', 'Larch', true), card('b', 'Larch', false), card('c', 'Fir', true)]
  expect(askableOfGroup(cards)).toEqual(['a'])
  expect(askableOfGroup([])).toEqual([])
})

it('says how many go where', () => {
  expect(sendWords(1, { host: '127.0.0.1:80' })).toBe('Send 1 mail to 127.0.0.1:80')
})

it('says what came of it, and that nothing entered', () => {
  const opinion = { messageId: 'a', subject: '', suggestion: null, refused: 'x' }
  const trouble = { code: 'model-unreachable', message: 'Nothing answers.' }
  const report = { host: '', model: '', asked: 2, notSent: 3, opinions: [opinion], trouble }
  expect(reportWords(report)).toBe(
    'Nothing answers. 1 answer was not taken. 3 mails were not sent. Nothing entered your search.',
  )
})
