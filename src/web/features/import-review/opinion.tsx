/** The word of the person's language model on a card: what it says, or why it says nothing. */
import type { CardOpinion } from '#contracts/second-opinion.ts'
import { useKeys } from '#web/lib/keys.ts'
import { quoteWords } from '#web/lib/opinion-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Keycap } from '#web/ui/keycap.tsx'

type OpinionProps = {
  readonly opinion: CardOpinion
  readonly groupName: string | null
  /** How many of the card's group may be asked about, this one counted. */
  readonly groupCount: number
  readonly isBusy: boolean
  readonly takeIt: () => void
  readonly ask: () => void
  readonly askGroup: () => void
}

export function Opinion(props: OpinionProps) {
  const { opinion, groupName, groupCount, isBusy, takeIt, ask, askGroup } = props
  const { suggestion, canAsk } = opinion
  useKeys({ ...(suggestion && { t: takeIt }), ...(canAsk && { m: ask }) })
  return (
    <section
      aria-label="What your language model says"
      className="mt-6 grid gap-3 border-l-2 border-line-strong py-1 pl-4"
    >
      <Says opinion={opinion} />
      {(suggestion || canAsk) && (
        <div className="flex flex-wrap gap-2">
          {suggestion && (
            <Button disabled={isBusy} onClick={takeIt}>
              Take it as your model says <Keycap name="T" />
            </Button>
          )}
          {canAsk && (
            <Button look={suggestion ? 'plain' : 'quiet'} disabled={isBusy} onClick={ask}>
              {suggestion ? 'Ask again' : 'Ask your model'} <Keycap name="M" />
            </Button>
          )}
          {canAsk && groupCount > 1 && (
            <Button look="plain" disabled={isBusy} onClick={askGroup}>
              Ask about all {groupCount}{' '}
              {groupName === null ? 'of this group' : `from ${groupName}`}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Says({ opinion }: { readonly opinion: CardOpinion }) {
  const { suggestion, refused, speaksToReader, model } = opinion
  if (speaksToReader !== null)
    return (
      <p className="max-w-[65ch] break-words">
        This mail speaks to a program that reads it: “{speaksToReader}”. It goes to no language
        model. Read it with care.
      </p>
    )
  if (suggestion)
    return (
      <div className="max-w-[65ch] break-words">
        <p>
          {model} takes it for <strong>{suggestion.words}</strong>.
        </p>
        <p className="text-sm text-soft">
          It rests on {quoteWords(suggestion.decidedBy)}. A model can be wrong: nothing enters your
          search until you say so.
        </p>
      </div>
    )
  if (refused !== null)
    return (
      <p className="max-w-[65ch] break-words">
        {model} answered, and its answer was not taken. {refused}
      </p>
    )
  return (
    <p className="max-w-[65ch] text-sm text-soft">
      Your language model can be asked about it. You see first what goes.
    </p>
  )
}
