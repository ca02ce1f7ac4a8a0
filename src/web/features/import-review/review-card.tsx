/** One mail and its question: yes, no, or set right. Keys Y, N and E do the same. */
import { useState } from 'react'
import type { ReviewCard } from '#contracts/http.ts'
import { type Correction, CorrectReading } from '#web/features/import-review/correct-reading.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { useLostFocus } from '#web/lib/lost-focus.ts'
import { Button } from '#web/ui/button.tsx'
import { Keycap } from '#web/ui/keycap.tsx'
import { MarkedText } from '#web/ui/marked-text.tsx'

type Word =
  | { readonly verdict: 'accept' | 'dismiss' }
  | ({ readonly verdict: 'accept' } & Correction)

export function ReviewCardView({ card }: { readonly card: ReviewCard }) {
  const [isEditing, setEditing] = useState(false)
  const { messageId, question, message } = card
  const top = useLostFocus<HTMLHeadingElement>()
  const settle = useAct((word: Word) => api.settle(messageId, word), {
    said: (_, { verdict }) => (verdict === 'accept' ? 'Taken into your search.' : 'Left out.'),
  })
  const say = (word: Word) => !settle.isPending && settle.mutate(word)
  useKeys({
    y: () => say({ verdict: 'accept' }),
    n: () => say({ verdict: 'dismiss' }),
    e: () => setEditing(true),
  })
  return (
    <article>
      <h2 ref={top} tabIndex={-1} className="sentence">
        {question}
      </h2>
      <div className="mt-6 flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={settle.isPending}
          onClick={() => say({ verdict: 'accept' })}
        >
          Yes <Keycap name="Y" />
        </Button>
        <Button disabled={settle.isPending} onClick={() => say({ verdict: 'dismiss' })}>
          No, leave it out <Keycap name="N" />
        </Button>
        <Button look="plain" onClick={() => setEditing(true)}>
          Set it right <Keycap name="E" />
        </Button>
      </div>
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
