/** Every mail that was sent to a language model: which, when, where to, and what came back. */
import type { ModelView } from '#contracts/second-opinion.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'
import { RESULT_WORDS } from '#web/lib/opinion-words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

export function SentMails({ view }: { readonly view: ModelView }) {
  const { sent, sentTotal } = view
  if (sentTotal === 0) return <p className="text-sm text-soft">No mail was ever sent to one.</p>
  return (
    <Disclosure summary={`What was sent: ${countWords(sentTotal, ['mail', 'mails'])}`}>
      <ul className="grid gap-2">
        {sent.map(({ messageId, at, subject, model, host, result }) => (
          <li key={`${at} ${messageId}`} className="break-words">
            {subject || '(no subject)'}
            <span className="block text-sm text-soft">
              {shortDay(at.slice(0, 10))}, {at.slice(11, 16)} UTC, to {model} at {host}:{' '}
              {RESULT_WORDS[result]}
            </span>
          </li>
        ))}
      </ul>
      {sent.length < sentTotal && (
        <p className="mt-2 text-sm text-soft">
          The newest {sent.length} of {sentTotal}.
        </p>
      )}
    </Disclosure>
  )
}
