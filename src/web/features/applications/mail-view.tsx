/** One mail as plain text, the words that decided marked. Never its HTML. */
import type { MessageView } from '#contracts/http.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { mailDetailWords } from '#web/lib/mail-detail-words.ts'
import { MESSAGE_WORDS } from '#web/lib/words.ts'
import { MarkedText } from '#web/ui/marked-text.tsx'

export function MailView({ message }: { readonly message: MessageView }) {
  const { from, subject, date, kind, text, decidedBy, details } = message
  const told = mailDetailWords(details)
  return (
    <article className="rounded-control border border-line bg-surface p-4">
      <p className="text-sm text-soft">
        {from ? from.name || from.address : 'Sender not known'}
        {date && ` · ${shortDay(date)}`} · read as: {MESSAGE_WORDS[kind].toLowerCase()}
      </p>
      <h3 className="mt-1 mb-3 font-semibold">{subject || '(no subject)'}</h3>
      {told && <p className="mb-3 text-sm">{told}</p>}
      {text ? (
        <MarkedText text={text} words={decidedBy} />
      ) : (
        <p className="text-sm text-soft">The text of this mail was not kept.</p>
      )}
    </article>
  )
}
