/**
 * Mails about two roles, put together from the banks of sentences: one role is closed and the other
 * goes on. Which of the two a mail is about is told by the sentences in which they stand, and
 * authors write few such mails.
 */
import type { MessageKind } from '../../src/core/model/message.ts'
import { type LabelledMail, MAIL_LANGUAGES, type MailLanguage } from '../../tests/eval/corpus.ts'
import type { BankSentence } from './corpora.ts'
import { type Chance, chance, filledSentence, type Names } from './names.ts'

/** What is said of the role that the mail is about, and of the other one. */
type Plan = readonly [kind: MessageKind, count: number, own: RegExp, other: RegExp]

const NO = /^(?:refusal|reason:)/
const PLANS: readonly Plan[] = [
  ['interview', 70, /^invite-/, NO],
  ['offer', 20, /^offer/, NO],
  ['assessment', 20, /^assessment/, NO],
  ['rejection', 40, NO, /^update-wait/],
]
const SUBJECTS: Readonly<Record<MailLanguage, string>> = {
  en: 'Your applications',
  de: 'Ihre Bewerbungen',
  fr: 'Vos candidatures',
  es: 'Tus candidaturas',
  pt: 'As suas candidaturas',
}

const drawn = (list: readonly BankSentence[], next: Chance): BankSentence =>
  list[Math.floor(next() * list.length)] as BankSentence

export function twoRoleMails(
  sentences: readonly BankSentence[],
  namesOf: (language: MailLanguage) => Names | undefined,
): readonly LabelledMail[] {
  const next = chance(29)
  return MAIL_LANGUAGES.flatMap((language) => {
    const names = namesOf(language)
    if (!names) return []
    const withRole = sentences.filter(
      (one) => one.language === language && one.text.includes('{role}'),
    )
    return PLANS.flatMap(([kind, count, own, other]) => {
      const owns = withRole.filter(({ type }) => own.test(type))
      const others = withRole.filter(({ type }) => other.test(type))
      if (owns.length === 0 || others.length === 0) return []
      return Array.from({ length: count }, (_, at): LabelledMail => {
        const main = filledSentence(drawn(owns, next), names, next)
        const side = filledSentence(drawn(others, next), names, next)
        const texts = next() < 0.3 ? [main.text, side.text] : [side.text, main.text]
        return {
          id: `two roles ${language} ${kind} ${at}`,
          language,
          kind,
          employer: null,
          role: main.role,
          from: 'post@mail.example',
          subject: SUBJECTS[language],
          text: texts.join(next() < 0.5 ? '\n\n' : ' '),
        }
      })
    })
  })
}
