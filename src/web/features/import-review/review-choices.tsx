/**
 * The answers to a card's question. Yes and no settle what a mail is; where a name is asked for,
 * the names stand there to be chosen, each with its number key.
 */
import type { ReviewCard } from '#contracts/http.ts'
import { useKeys } from '#web/lib/keys.ts'
import { answersOf } from '#web/lib/review-answers.ts'
import { Button } from '#web/ui/button.tsx'
import { Keycap } from '#web/ui/keycap.tsx'

type ReviewChoicesProps = {
  readonly card: ReviewCard
  readonly isBusy: boolean
  /** Takes it in, into this application where one is named. */
  readonly take: (applicationId?: string) => void
  readonly leaveOut: () => void
  readonly setRight: () => void
}

export function ReviewChoices(props: ReviewChoicesProps) {
  const { card, isBusy, take, leaveOut, setRight } = props
  const answers = answersOf(card)
  const isMail = card.asks !== 'same-application'
  useKeys({
    ...Object.fromEntries(
      answers.map(({ key, target }) => [key.toLowerCase(), () => take(target)]),
    ),
    n: leaveOut,
    ...(isMail && { e: setRight }),
  })
  const needsName = answers.length === 0
  return (
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
  )
}
