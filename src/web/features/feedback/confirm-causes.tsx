/** Causes to confirm: those that the words speak of first, each with the words; none is ticked. */
import type { ReadFeedbackView } from '#contracts/feedback.ts'
import type { CauseId } from '#core/model/causes.ts'
import { causeChoices, ticked } from '#web/lib/feedback-words.ts'
import { CAUSE_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

type ConfirmCausesProps = {
  readonly suggestions: ReadFeedbackView['suggestions']
  readonly causes: readonly CauseId[]
  readonly onChange: (causes: readonly CauseId[]) => void
}

export function ConfirmCauses({ suggestions, causes, onChange }: ConfirmCausesProps) {
  const { spokenOf, others } = causeChoices(suggestions)
  const box = (cause: CauseId, words?: string) => (
    <li key={cause}>
      <label className="flex min-h-11 items-start gap-3 py-2 md:min-h-10">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-accent"
          checked={causes.includes(cause)}
          onChange={(event) => onChange(ticked(causes, cause, event.target.checked))}
        />
        <span className="min-w-0">
          {CAUSE_WORDS[cause]}
          {words !== undefined && (
            <span className="block text-sm text-soft">
              because of <mark>{words}</mark>
            </span>
          )}
        </span>
      </label>
    </li>
  )
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm font-semibold">What does it speak of?</legend>
      {spokenOf.length === 0 ? (
        <p className="text-sm text-soft">No cause can be told from these words.</p>
      ) : (
        <ul>{spokenOf.map(({ cause, words }) => box(cause, words))}</ul>
      )}
      <Disclosure summary="Something else">
        <ul>{others.map((cause) => box(cause))}</ul>
      </Disclosure>
    </fieldset>
  )
}
