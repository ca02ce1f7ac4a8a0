/** What stands around a review card, in sentences: its group, what is left, rules. Pure. */
import type { ReviewCard } from '#contracts/http.ts'
import type { SenderRuleView } from '#contracts/review.ts'
import type { MessageKind } from '#core/model/message.ts'
import { countWords } from '#web/lib/import-words.ts'

const READ_AS: Readonly<Record<MessageKind, string>> = {
  acknowledgement: 'a confirmation',
  assessment: 'a test or task',
  interview: 'an invitation to talk',
  rejection: 'a rejection',
  offer: 'an offer',
  update: 'news of an application',
  outreach: 'a recruiter writing first',
  alert: 'a job alert',
  other: 'nothing of your search',
}

/** @example groupWords({ name: 'Northwind', mails: 3, rows: 1 }) // => '3 mails and 1 row from Northwind' */
export function groupWords({ name, mails, rows }: ReviewCard['group']): string {
  const parts = [
    ...(mails > 0 ? [countWords(mails, ['mail', 'mails'])] : []),
    ...(rows > 0 ? [countWords(rows, ['row', 'rows'])] : []),
  ]
  return `${parts.join(' and ')} ${name === null ? 'whose sender is not known' : `from ${name}`}`
}

/** @param total all that waits, the card that is seen counted */
export function leftWords({ mails, rows, name }: ReviewCard['group'], total: number): string {
  if (total <= 1) return 'This is the last one.'
  const here = mails + rows - 1
  const all = `${total - 1} more after this one`
  return here > 0 && here < total - 1 && name !== null
    ? `${all}, ${here} of them from ${name}.`
    : `${all}.`
}

type Offer = Pick<ReviewCard, 'sender' | 'rules' | 'kind' | 'alike'>

/** What the choice "always so" says; `null` where no answer can hold for the sender. */
export function alwaysWords({ sender, rules, kind, alike }: Offer): string | null {
  if (sender === null || rules.length === 0) return null
  const wait = alike > 0 ? ` (${alike} more ${alike === 1 ? 'waits' : 'wait'})` : ''
  const those = `mails from ${sender} that read as ${READ_AS[kind]}${wait}`
  return rules.includes('accept') ? `Always so for ${those}` : `If no, always so for ${those}`
}

/** What a rule does from now on. */
export function ruleWords(rule: Pick<SenderRuleView, 'address' | 'kind' | 'verdict'>): string {
  const does = rule.verdict === 'accept' ? 'come in' : 'stay out'
  return `Mails from ${rule.address} that read as ${READ_AS[rule.kind]} ${does} unasked.`
}

export function decidedWords({ decided, employer }: SenderRuleView): string {
  const some =
    decided === 0
      ? 'It decided no mail so far.'
      : `It decided ${countWords(decided, ['mail', 'mails'])}.`
  return employer === null ? some : `${some} Where none is named, the employer is ${employer}.`
}

/** What was kept by an answer. */
export function settledWords(
  verdict: 'accept' | 'dismiss',
  { sender }: Pick<Offer, 'sender'>,
  isAlways: boolean,
): string {
  const kept = verdict === 'accept' ? 'Taken into your search' : 'Left out'
  return isAlways && sender !== null ? `${kept}, and such mails from ${sender} too.` : `${kept}.`
}
