/** The language model, what would be sent to it, and what it said, as text for a terminal. */
import type { AskReport, ModelView, OutgoingView } from '#contracts/second-opinion.ts'
import { plainLine } from './plain-line.ts'

/** Of what was sent, so many lines. */
const SENT_LINES = 10

export function renderModel({ named, hasKey, keyLiesIn, sent, sentTotal }: ModelView): string {
  const on = named
    ? [
        `On: ${named.name} at ${named.address}. A mail or letter goes there only when you have seen what goes, and said yes.`,
        hasKey ? `Its key lies ${keyLiesIn}.` : 'It has no key.',
      ]
    : ['Off. Nothing is sent to any language model.']
  const lines = sent.slice(0, SENT_LINES).map((one) => {
    const what = one.of === 'mail' ? one.messageId : `letter ${one.kind} of ${one.applicationId}`
    const when = one.at.slice(0, 16).replace('T', ' ')
    return `  ${when}  ${what}  to ${one.model} at ${one.host}: ${RESULT[one.result]}`
  })
  const count = sentTotal === 0 ? 'Nothing was ever sent.' : `Sent so far: ${sentTotal}.`
  return [...on, count, ...lines].join('\n')
}

const RESULT = {
  suggestion: 'a suggestion',
  wording: 'another wording',
  refused: 'an answer that was not taken',
  'no-answer': 'no answer was kept',
} as const

/** Exactly what goes, and what does not. */
export function renderOutgoing({
  host,
  model,
  instructions,
  mails,
  leftOut,
}: OutgoingView): string {
  const count = mails.length === 1 ? '1 mail' : `${mails.length} mails`
  const parts = mails.map(({ messageId, data }, at) => `${at + 1}. ${messageId}\n${data}`)
  return [
    `To ${model} at ${host}: ${count}. With each go these instructions:`,
    instructions,
    ...(mails.length > 0 ? ['And of each mail exactly this:', ...parts] : []),
    ...leftOut.map(
      ({ messageId, subject, why }) =>
        `Not sent: ${messageId} “${plainLine(subject)}”. ${plainLine(why)}`,
    ),
  ].join('\n\n')
}

export function renderReport({ model, opinions }: AskReport): string {
  if (opinions.length === 0) return 'No mail waits for what it is. Nothing was sent.'
  const lines = opinions.map(({ subject, messageId, suggestion, refused }) => {
    const says = suggestion
      ? `${model} takes it for ${suggestion.words} (“${suggestion.decidedBy.join(' … ')}”).`
      : `No suggestion. ${refused}`
    return `${messageId} “${plainLine(subject)}”: ${plainLine(says)}`
  })
  return `${lines.join('\n')}\nNothing entered your history. Settle them under Review.`
}
