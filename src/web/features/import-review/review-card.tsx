/** One mail and its question: answered with one key or one tap. */
import { useState } from 'react'
import type { ReviewCard } from '#contracts/http.ts'
import { type Correction, CorrectReading } from '#web/features/import-review/correct-reading.tsx'
import { ReviewChoices } from '#web/features/import-review/review-choices.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { useLostFocus } from '#web/lib/lost-focus.ts'
import { MarkedText } from '#web/ui/marked-text.tsx'

type Word =
  | { readonly verdict: 'accept' | 'dismiss'; readonly applicationId?: string }
  | ({ readonly verdict: 'accept' } & Correction)

export function ReviewCardView({ card }: { readonly card: ReviewCard }) {
  const [isEditing, setEditing] = useState(false)
  const { messageId, question, message } = card
  const top = useLostFocus<HTMLHeadingElement>()
  const settle = useAct((word: Word) => api.settle(messageId, word), {
    said: (_, { verdict }) => (verdict === 'accept' ? 'Taken into your search.' : 'Left out.'),
  })
  const say = (word: Word) => !settle.isPending && settle.mutate(word)
  return (
    <article>
      <h2 ref={top} tabIndex={-1} className="sentence">
        {question}
      </h2>
      <ReviewChoices
        card={card}
        isBusy={settle.isPending}
        take={(applicationId) =>
          say({ verdict: 'accept', ...(applicationId && { applicationId }) })
        }
        leaveOut={() => say({ verdict: 'dismiss' })}
        setRight={() => setEditing(true)}
      />
      <section
        aria-label="The mail"
        className="mt-6 rounded-card border border-line bg-surface p-5"
      >
        <p className="text-sm break-words text-soft">
          {message.from || 'Sender not known'}
          {message.date && ` · ${shortDay(message.date)}`}
        </p>
        <h3 className="mt-1 mb-3 font-semibold">{message.subject || '(no subject)'}</h3>
        <MarkedText text={message.text} words={message.decidedBy} />
      </section>
      <CorrectReading
        card={card}
        isOpen={isEditing}
        close={() => setEditing(false)}
        keep={(correction) => {
          setEditing(false)
          say({ verdict: 'accept', ...correction })
        }}
      />
    </article>
  )
}
