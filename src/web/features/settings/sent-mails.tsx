/** Every mail and letter that was sent to a language model: which, when, where to, and what came back. */
import type { ModelView } from '#contracts/second-opinion.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { RESULT_WORDS, sentName, sentWords } from '#web/lib/opinion-words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

export function SentMails({ view }: { readonly view: ModelView }) {
  const { sent, sentTotal } = view
  if (sentTotal === 0) return <p className="text-sm text-soft">Nothing was ever sent to one.</p>
  return (
    <Disclosure summary={sentWords(view)}>
      <ul className="grid gap-2">
        {sent.map((one) => (
          <li key={`${one.at} ${one.messageId} ${one.applicationId}`} className="break-words">
            {sentName(one)}
            <span className="block text-sm text-soft">
              {shortDay(one.at.slice(0, 10))}, {one.at.slice(11, 16)} UTC, to {one.model} at{' '}
              {one.host}: {RESULT_WORDS[one.result]}
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
