/** One mail and its question: answered with one key or one tap. */
import { useState } from 'react'
import type { ReviewCard } from '#contracts/http.ts'
import { Candidates } from '#web/features/import-review/candidates.tsx'
import { type Correction, CorrectReading } from '#web/features/import-review/correct-reading.tsx'
import { Opinion } from '#web/features/import-review/opinion.tsx'
import { ReviewChoices } from '#web/features/import-review/review-choices.tsx'
import { Thread } from '#web/features/import-review/thread.tsx'
import { useOpened } from '#web/features/import-review/use-opened.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { useLostFocus } from '#web/lib/lost-focus.ts'
import { wordOf } from '#web/lib/opinion-words.ts'
import { groupWords, settledWords } from '#web/lib/review-words.ts'
import { MarkedText } from '#web/ui/marked-text.tsx'

type Word = (
  | { readonly verdict: 'accept' | 'dismiss'; readonly applicationId?: string }
  | ({ readonly verdict: 'accept' } & Correction)
  | ReturnType<typeof wordOf>
) & { readonly always?: true }

/** Names the thread among what can be opened; the others are ids of applications. */
const THREAD = 'thread'

type ReviewCardProps = {
  readonly card: ReviewCard
  /** Ids of the card's group that the language model may be asked about. */
  readonly askable: readonly string[]
  readonly ask: (messageIds: readonly string[]) => void
}

export function ReviewCardView({ card, askable, ask }: ReviewCardProps) {
  const [isEditing, setEditing] = useState(false)
  const [isAlways, setAlways] = useState(false)
  const { messageId, question, message, rules, opinion } = card
  const suggestion = opinion?.suggestion ?? null
  const isMail = card.asks !== 'same-application'
  const around = useOpened([
    ...(isMail ? [THREAD] : []),
    ...card.candidates.map(({ applicationId }) => applicationId),
  ])
  const top = useLostFocus<HTMLHeadingElement>()
  const settle = useAct((word: Word) => api.settle(messageId, word), {
    said: (_, { verdict, always }) => settledWords(verdict, card, always === true),
  })
  const say = (word: Word, isRule = isAlways) => {
    const always = isRule && rules.includes(word.verdict)
    if (!settle.isPending) settle.mutate({ ...word, ...(always && { always }) })
  }
  useKeys({ w: around.toggleAll })
  return (
    <article>
      <p className="mb-2 text-sm text-soft">{groupWords(card.group)}</p>
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
        isAlways={isAlways}
        setAlways={setAlways}
      />
      {opinion && (
        <Opinion
          opinion={opinion}
          groupName={card.group.name}
          groupCount={askable.length}
          isBusy={settle.isPending}
          takeIt={() => suggestion && say(wordOf(suggestion), false)}
          ask={() => ask([messageId])}
          askGroup={() => ask(askable)}
        />
      )}
      <section
        aria-label="The mail"
        className="mt-6 rounded-card border border-line bg-surface p-5"
      >
        <p className="text-sm break-words text-soft">
          {message.from || 'Sender not known'}
          {message.date && ` · ${shortDay(message.date)}`}
        </p>
        <h3 className="mt-1 mb-3 font-semibold">{message.subject || '(no subject)'}</h3>
        <MarkedText text={message.text} words={suggestion?.decidedBy ?? message.decidedBy} />
      </section>
      <div ref={around.place}>
        {isMail && (
          <Thread
            messageId={messageId}
            isOpen={around.isOpen(THREAD)}
            setOpen={(isOpen) => around.setOpen(THREAD, isOpen)}
          />
        )}
        <Candidates candidates={card.candidates} isOpen={around.isOpen} setOpen={around.setOpen} />
      </div>
      <CorrectReading
        card={card}
        isOpen={isEditing}
        isAlways={isAlways}
        close={() => setEditing(false)}
        keep={(correction, isRule) => {
          setEditing(false)
          say({ verdict: 'accept', ...correction }, isRule)
        }}
      />
    </article>
  )
}
