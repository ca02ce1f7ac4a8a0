/**
 * Plain mails put together from the banks of sentences: as systems and busy people write them, few
 * words between a greeting and a name. Authors of mails avoid what is plain, and most mail is.
 * Among them news that begin like a receipt: "Thank you for your application" opens a receipt, a
 * delay and a no; which it is, the next sentence decides.
 */
import type { MessageKind } from '../../src/core/model/message.ts'
import { type LabelledMail, MAIL_LANGUAGES, type MailLanguage } from '../../tests/eval/corpus.ts'
import type { BankSentence } from './corpora.ts'
import { COURTESIES, DESKS, RELAYS } from './courtesies.ts'
import { type Chance, chance, filledSentence, type Names, squeezed } from './names.ts'

/** Types of sentences, one after the other; of several, one is drawn, and `nothing` is none. */
type Plan = readonly (readonly string[])[]

const nothing = ''
const NOES = [
  ...['refusal', 'refusal', 'refusal', 'reason:other-candidate', 'reason:other-candidate'],
  ...['reason:role-closed', 'reason:internal-candidate', 'reason:experience', 'reason:skills'],
]
const OPENINGS = ['thanks', 'ack']
const ENDS_OF_NOES = ['closing', 'keep-in-touch', nothing]
const TALKS = [
  'invite-screen',
  'invite-interview',
  'invite-interview',
  'invite-final',
  'moved-talk',
]

const PLANS: readonly (readonly [MessageKind, count: number, Plan])[] = [
  ['rejection', 60, [['ack'], NOES, ENDS_OF_NOES]],
  ['rejection', 60, [['thanks'], NOES, ENDS_OF_NOES]],
  ['rejection', 50, [['after:interview', 'after:screen', 'after:final'], NOES, ENDS_OF_NOES]],
  ['rejection', 40, [NOES, ENDS_OF_NOES]],
  ['rejection', 20, [OPENINGS, ['praise'], NOES]],
  ['acknowledgement', 40, [OPENINGS, ['ack-conditional']]],
  ['acknowledgement', 60, [['thanks', nothing], ['ack'], ['closing', nothing, nothing]]],
  ['acknowledgement', 30, [['ack'], ['ack']]],
  ['acknowledgement', 50, [['ack'], ['ack-later'], ['closing', nothing, nothing]]],
  ['update', 15, [['update-wait'], ['ack-later']]],
  ['update', 50, [['thanks', nothing], ['update-wait']]],
  ['update', 25, [[nothing, 'thanks'], ['update-papers']]],
  ['update', 25, [[nothing], ['update-withdrawn'], ['closing', nothing]]],
  ['interview', 50, [OPENINGS, TALKS]],
  ['interview', 70, [TALKS, [nothing, 'moved-talk']]],
  ['assessment', 50, [[...OPENINGS, nothing], ['assessment']]],
  ['offer', 40, [['praise', nothing], ['offer']]],
  ['outreach', 30, [['outreach']]],
  ['alert', 30, [['alert']]],
  ['other', 90, [['other'], [nothing, nothing, 'other']]],
]

const SEARCH_SENDERS = ['relay', 'relay', 'desk', 'desk', 'person', 'person', 'private'] as const
type SenderWay = (typeof SEARCH_SENDERS)[number] | 'bare' | 'alerts'
const SENDERS: Readonly<Partial<Record<MessageKind, readonly SenderWay[]>>> = {
  outreach: ['relay', 'person', 'person', 'private'],
  alert: ['alerts'],
  other: ['person', 'private', 'private', 'bare', 'desk'],
}
/** What is of no application has no subject of one: it begins there as its text does. */
const WITHOUT_APPLICATION: ReadonlySet<MessageKind> = new Set(['outreach', 'alert', 'other'])
const SUBJECT_WORDS = 6
const SIGNED = 0.7
const IN_PARAGRAPHS = 0.3
const PLAIN_NAMES: Names = { employers: ['Northwind'], roles: ['Analyst'] }

const beginning = (text: string): string => text.split(/\s+/).slice(0, SUBJECT_WORDS).join(' ')

const drawn = <Item>(list: readonly Item[], next: Chance): Item =>
  list[Math.floor(next() * list.length)] as Item

const asAddress = (name: string): string => name.split(' ').map(squeezed).join('.')

function senderOf(way: SenderWay, employer: string, writer: string, next: Chance): string {
  const house = `${squeezed(employer) || 'firm'}.example`
  switch (way) {
    case 'relay':
      return `${employer} <no-reply@${drawn(RELAYS, next)}>`
    case 'desk':
      return `${employer} <${drawn(DESKS, next)}@${house}>`
    case 'person':
      return `${writer} <${asAddress(writer)}@${house}>`
    case 'private':
      return `${writer} <${asAddress(writer)}@gmail.com>`
    case 'bare':
      return 'post@mail.example'
    case 'alerts':
      return `Job alerts <jobalerts@${drawn(RELAYS, next)}>`
  }
}

type Banks = ReadonlyMap<string, readonly BankSentence[]>

/** What a mail of this plan says, sentence by sentence. */
const newsBy = (plan: Plan, banks: Banks, next: Chance): readonly string[] =>
  plan.flatMap((types) => {
    const bank = banks.get(drawn(types, next)) ?? []
    return bank.length === 0 ? [] : [drawn(bank, next).text]
  })

/**
 * @param sentences of all languages
 * @param namesOf   employers and roles for the gaps, of each some
 */
export function composedMails(
  sentences: readonly BankSentence[],
  namesOf: (language: MailLanguage) => Names | undefined,
): readonly LabelledMail[] {
  const next = chance(17)
  return MAIL_LANGUAGES.flatMap((language) => {
    const own = sentences.filter((one) => one.language === language)
    const asOften = own.flatMap((one) => Array.from({ length: one.times }, () => one))
    const banks = Map.groupBy(asOften, ({ type }) => type)
    const { subjects, greetings, farewells, teams, writers } = COURTESIES[language]
    const { employers, roles } = namesOf(language) ?? PLAIN_NAMES
    return PLANS.flatMap(([kind, count, plan]) =>
      Array.from({ length: count }, (_, at): LabelledMail => {
        const [employer, role] = [drawn(employers, next), drawn(roles, next)]
        const filled = (text: string) =>
          filledSentence({ text }, { employers: [employer], roles: [role] }, next).text
        const news = newsBy(plan, banks, next).map(filled)
        const writer = drawn(writers, next)
        const way = drawn(SENDERS[kind] ?? SEARCH_SENDERS, next)
        const signs = way === 'person' || way === 'private' ? writer : filled(drawn(teams, next))
        const signature = next() < SIGNED ? [`${drawn(farewells, next)}\n${signs}`] : []
        const paragraphs = next() < IN_PARAGRAPHS ? news : [news.join(' ')]
        return {
          id: `composed ${language} ${kind} ${at}`,
          language,
          kind,
          employer: null,
          role: null,
          from: senderOf(way, employer, writer, next),
          subject: WITHOUT_APPLICATION.has(kind)
            ? beginning(news.join(' '))
            : filled(drawn(subjects, next)),
          text: [drawn(greetings, next), ...paragraphs, ...signature]
            .filter((part) => part !== '')
            .join('\n\n'),
          bulk: kind === 'alert',
        }
      }),
    )
  })
}
