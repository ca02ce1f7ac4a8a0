/**
 * The answers to a card's question. Yes and no settle what a mail is; where a name is asked for,
 * the names stand there to be chosen, each with its number key. "Always so" holds for the sender.
 */
import type { ReviewCard } from '#contracts/http.ts'
import { useKeys } from '#web/lib/keys.ts'
import { answersOf } from '#web/lib/review-answers.ts'
import { alwaysWords } from '#web/lib/review-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Keycap } from '#web/ui/keycap.tsx'

type ReviewChoicesProps = {
  readonly card: ReviewCard
  readonly isBusy: boolean
  /** Takes it in, into this application where one is named. */
  readonly take: (applicationId?: string) => void
  readonly leaveOut: () => void
  readonly setRight: () => void
  readonly isAlways: boolean
  readonly setAlways: (isAlways: boolean) => void
}

export function ReviewChoices(props: ReviewChoicesProps) {
  const { card, isBusy, take, leaveOut, setRight, isAlways, setAlways } = props
  const answers = answersOf(card)
  const always = alwaysWords(card)
  const isMail = card.asks !== 'same-application'
  useKeys({
    ...Object.fromEntries(
      answers.map(({ key, target }) => [key.toLowerCase(), () => take(target)]),
    ),
    n: leaveOut,
    ...(isMail && { e: setRight }),
    ...(always && { a: () => setAlways(!isAlways) }),
  })
  const needsName = answers.length === 0
  return (
    <>
      <div className="mt-6 flex flex-wrap gap-2">
        {answers.map(({ key, text, target }, at) => (
          <Button
            key={key}
            look={at === 0 ? 'primary' : 'quiet'}
            disabled={isBusy}
            onClick={() => take(target)}
          >
            {text} <Keycap name={key} />
          </Button>
        ))}
        {needsName && (
          <Button look="primary" disabled={isBusy} onClick={setRight}>
            Name the employer <Keycap name="E" />
          </Button>
        )}
        <Button disabled={isBusy} onClick={leaveOut}>
          {answers[0]?.key === 'Y' ? 'No, leave it out' : 'Leave it out'} <Keycap name="N" />
        </Button>
        {isMail && !needsName && (
          <Button look="plain" disabled={isBusy} onClick={setRight}>
            Set it right <Keycap name="E" />
          </Button>
        )}
      </div>
      {always && (
        <label className="mt-3 flex min-h-11 items-start gap-3 py-2">
          <input
            type="checkbox"
            className="mt-0.5 size-5 shrink-0 accent-accent"
            checked={isAlways}
            onChange={(event) => setAlways(event.target.checked)}
          />
          <span className="min-w-0 text-sm break-words">{always}</span>
          <Keycap name="A" />
        </label>
      )}
    </>
  )
}
