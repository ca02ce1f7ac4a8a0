import { expect, it } from 'vitest'
import type { Mail } from '#core/model/message.ts'
import { asMail } from '../../../tests/eval/corpus.ts'
import { answeredAbout } from './answered-about.ts'
import { ownText } from './own-text.ts'

const answering = (older: string): Mail =>
  asMail({
    ...{ id: 'one', kind: 'other', employer: null, role: null, from: 'lee@mill.example' },
    ...{ subject: 'Re: hello', text: `No, sorry.\n\n> ${older}\n` },
  })

const about = (mail: Mail) => answeredAbout(mail, ownText(mail.text, mail.subject))

it.each([
  ['Any news about the bookkeeper position?', 'answers of a post'],
  ['Gibt es schon eine Entscheidung wegen der Stelle als Koch?', 'answers of a job'],
  ["Avez-vous choisi quelqu'un pour le poste ?", 'answers a question'],
  ['¿Se sabe algo de lo de dependienta?', 'answers of a post'],
  ['A vaga de livreiro já foi preenchida?', 'answers 1'],
])('tells that a search is answered: %s', (older, word) => {
  expect(about(answering(older))).toContain(word)
})

it.each(['Did you find my keys?', 'Kommst du am Samstag zum Grillen?', 'Tu as vu le film hier ?'])(
  'tells nothing of what is of the rest of life: %s',
  (older) => {
    expect(about(answering(older))).toEqual([])
  },
)

it('tells nothing where nothing is answered', () => {
  const mail = answering('')
  expect(about({ ...mail, text: 'Is the bookkeeper position still open?' })).toEqual([])
})
