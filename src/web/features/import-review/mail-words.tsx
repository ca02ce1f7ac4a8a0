/** Mails with all their words, newest first, as they stand beside what is asked. */
import type { MessageView } from '#contracts/http.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { MESSAGE_WORDS } from '#web/lib/words.ts'
import { MarkedText } from '#web/ui/marked-text.tsx'

const byDay = (a: MessageView, b: MessageView) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)

export function MailWords({ messages }: { readonly messages: readonly MessageView[] }) {
  return messages.toSorted(byDay).map(({ id, subject, from, date, kind, text, decidedBy }) => (
    <article key={id} className="mt-4 border-l-2 border-line pl-4 break-words">
      <p className="font-semibold">{subject || '(no subject)'}</p>
      <p className="mb-2 text-sm text-soft">
        {from?.name || from?.address || 'Sender not known'}
        {date && ` · ${shortDay(date)}`} · read as: {MESSAGE_WORDS[kind].toLowerCase()}
      </p>
      {text ? (
        <MarkedText text={text} words={decidedBy} />
      ) : (
        <p className="text-sm text-soft">The text of this mail was not kept.</p>
      )}
    </article>
  ))
}
