import { expect, it } from 'vitest'
import { asMail } from '../../../tests/eval/corpus.ts'
import { answeredAbout } from './answered-about.ts'
import { mailView } from './mail-view.ts'

it.each([
  ['Any news about the bookkeeper position?', 'answers of a post'],
  ['Gibt es schon eine Entscheidung wegen der Stelle als Koch?', 'answers of a job'],
  ["Avez-vous choisi quelqu'un pour le poste ?", 'answers a question'],
  ['¿Se sabe algo de lo de dependienta?', 'answers of a post'],
  ['A vaga de livreiro já foi preenchida?', 'answers 1'],
])('tells that a search is answered: %s', (answered, word) => {
  expect(answeredAbout(answered)).toContain(word)
})

it.each([
  '',
  'Did you find my keys?',
  'Kommst du am Samstag zum Grillen?',
  'Tu as vu le film hier ?',
])('tells nothing where nothing of a search is answered: "%s"', (answered) => {
  expect(answeredAbout(answered)).toEqual([])
})

it('is told of a mail by what stands below it, not by its own words', () => {
  const asked = 'Is the bookkeeper position still open?'
  const flagsOf = (text: string) =>
    mailView(
      asMail({
        ...{ id: 'one', kind: 'other', employer: null, role: null, from: 'lee@mill.example' },
        ...{ subject: 'Re: hello', text },
      }),
    ).flags.filter((flag) => flag.startsWith('answers'))
  expect(flagsOf(`No, sorry.\n\n> ${asked}\n`)).toContain('answers of a post')
  expect(flagsOf(asked)).toEqual([])
})

it.each([
  'Any news from grandma?',
  'I was looking for my keys, are they with you?',
  'Is there a place to park?',
  'Tu cherches une place pour ce soir ?',
])('tells apart what may be of the rest of life: %s', (answered) => {
  expect(answeredAbout(answered)).toEqual(['answers perhaps of a post', 'answers a question'])
})

it('takes the "?" of a link for no question', () => {
  const answered = 'My application is at https://jobs.example/view?id=7 now.'
  expect(answeredAbout(answered)).not.toContain('answers a question')
  expect(answeredAbout('What about my application?!')).toContain('answers a question')
})
