/**
 * Mails put together from the banks of sentences: news that begin like a receipt. "Thank you for
 * your application" opens a receipt, a delay and a no; which it is, the next sentence decides.
 */
import type { MessageKind } from '../../src/core/model/message.ts'
import { type LabelledMail, MAIL_LANGUAGES, type MailLanguage } from '../../tests/eval/corpus.ts'
import type { BankSentence } from './corpora.ts'
import { type Chance, chance, filledSentence } from './names.ts'

/** Types of sentences, one after the other; of several, one is drawn. */
type Plan = readonly (readonly string[])[]

const NOES = ['refusal', 'refusal', 'reason:other-candidate', 'reason:role-closed']
const PLANS: readonly (readonly [MessageKind, count: number, Plan])[] = [
  ['rejection', 60, [['ack'], NOES, ['closing', 'keep-in-touch']]],
  ['rejection', 40, [['thanks'], NOES, ['closing', 'keep-in-touch']]],
  ['rejection', 20, [['thanks', 'ack'], ['praise'], NOES]],
  ['acknowledgement', 40, [['thanks', 'ack'], ['ack-conditional']]],
  ['acknowledgement', 40, [['thanks'], ['ack'], ['closing']]],
  ['update', 40, [['thanks', 'ack'], ['update-wait']]],
  [
    'interview',
    30,
    [
      ['thanks', 'ack'],
      ['invite-screen', 'invite-interview', 'moved-talk'],
    ],
  ],
  ['assessment', 20, [['thanks', 'ack'], ['assessment']]],
]
const SUBJECTS: Readonly<Record<MailLanguage, readonly string[]>> = {
  en: ['Your application', 'Your application at {employer}', '{role}', 'Update'],
  de: ['Ihre Bewerbung', 'Ihre Bewerbung als {role}', 'Rückmeldung', '{employer}'],
  fr: ['Votre candidature', 'Votre candidature - {role}', 'Réponse', '{employer}'],
  es: ['Tu candidatura', 'Su candidatura: {role}', 'Proceso de selección', '{employer}'],
  pt: ['Sua candidatura', 'A sua candidatura: {role}', 'Processo seletivo', '{employer}'],
}
const NAMES = { employers: ['Northwind'], roles: ['Analyst'] }

const drawn = <Item>(list: readonly Item[], next: Chance): Item | undefined =>
  list[Math.floor(next() * list.length)]

export function composedMails(sentences: readonly BankSentence[]): readonly LabelledMail[] {
  const next = chance(17)
  const says = (text: string) => filledSentence({ text }, NAMES, next).text
  return MAIL_LANGUAGES.flatMap((language) => {
    const own = sentences.filter((one) => one.language === language)
    const banks = Map.groupBy(own, ({ type }) => type)
    return PLANS.flatMap(([kind, count, plan]) =>
      Array.from({ length: count }, (_, at): LabelledMail => {
        const parts = plan.map((types) => {
          const type = drawn(types, next) ?? ''
          return says(drawn(banks.get(type) ?? [], next)?.text ?? '')
        })
        return {
          id: `composed ${language} ${kind} ${at}`,
          language,
          kind,
          employer: null,
          role: null,
          from: 'post@mail.example',
          subject: says(drawn(SUBJECTS[language], next) ?? ''),
          text: parts.join(next() < 0.5 ? '\n\n' : ' '),
        }
      }),
    )
  })
}
