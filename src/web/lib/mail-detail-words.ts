/** What a mail tells beside its kind, in words: when the talk is, until when an answer is due. */
import type { MailDetailsView } from '#contracts/views.ts'
import { shortDay } from '#web/lib/day-words.ts'

/** Empty where the mail tells none of it. */
export function mailDetailWords({ talkAt, deadline, asksNoReply }: MailDetailsView): string {
  const [day = '', time = ''] = talkAt?.split('T') ?? []
  const words = [
    talkAt ? `Talk: ${shortDay(day)}, ${time}` : '',
    deadline ? `Due: ${shortDay(deadline)}` : '',
    asksNoReply ? 'Answers to it are not read' : '',
  ]
  return words.filter((word) => word !== '').join(' · ')
}
