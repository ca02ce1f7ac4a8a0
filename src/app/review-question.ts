/** The one question that a review card asks, in words. */
import type { ReviewItem } from '#core/history/rebuilt-search.ts'
import type { MailReading, MessageKind } from '#core/model/message.ts'

const KIND_WORDS: Readonly<Record<MessageKind, string>> = {
  acknowledgement: 'a confirmation of your application',
  assessment: 'a test or task',
  interview: 'an invitation to talk',
  rejection: 'a rejection',
  offer: 'an offer',
  update: 'news of an application',
  outreach: 'a recruiter writing first',
  alert: 'a job alert',
  other: 'a mail that has nothing to do with your search',
}

/** @example reviewQuestion(item, 'Your application') // "Is this a rejection from Acme for Data Analyst?" */
export function reviewQuestion({ question, reading }: ReviewItem, subject: string): string {
  switch (question) {
    case 'what-is-it':
      return reading ? `Is this ${whatItIs(reading)}?` : `What is "${subject}"?`
    case 'which-application':
      return `Which application is this ${reading ? nounOf(reading.kind) : 'mail'} about?`
    case 'which-employer':
      return `Which employer is this ${reading ? nounOf(reading.kind) : 'mail'} from?`
    case 'same-application':
      return `Is "${subject}" in your spreadsheet one of these applications?`
  }
}

/** @example whatItIs(reading) // "a rejection from Acme for Data Analyst" */
export function whatItIs({
  kind,
  employer,
  role,
}: Pick<MailReading, 'kind' | 'employer' | 'role'>): string {
  const from = employer ? ` from ${employer}` : ''
  const forRole = role ? ` for ${role}` : ''
  return `${KIND_WORDS[kind]}${from}${forRole}`
}

function nounOf(kind: MessageKind): string {
  return kind === 'rejection' ? 'no' : kind === 'offer' ? 'offer' : 'mail'
}
