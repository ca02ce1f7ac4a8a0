/** How a draft is written, and the facts that only the person has; both change the draft itself. */
import type { DraftView } from '#contracts/views.ts'
import { LetterChoices } from '#web/features/letters/letter-choices.tsx'
import { LetterFacts } from '#web/features/letters/letter-facts.tsx'
import { factsInParts } from '#web/lib/letter-text.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

type Props = { readonly draft: DraftView; readonly applicationId: string }

export function DraftFacts({ draft, applicationId }: Props) {
  const { asked } = factsInParts(draft.facts ?? [])
  return (
    <>
      <div className="no-print border-b border-line">
        {draft.choices && <LetterChoices choices={draft.choices} />}
      </div>
      {asked.length > 0 && (
        <section aria-labelledby="asked" className="no-print grid gap-4">
          <div>
            <h2 id="asked" className="text-lg font-semibold">
              Only you know this
            </h2>
            <p className="text-sm text-soft">Comeback never fills in a fact you did not give.</p>
          </div>
          <LetterFacts applicationId={applicationId} facts={asked} />
        </section>
      )}
    </>
  )
}

export function MoreFacts({ draft, applicationId }: Props) {
  const { more } = factsInParts(draft.facts ?? [])
  if (more.length === 0) return null
  return (
    <div className="no-print border-y border-line">
      <Disclosure summary={<span className="font-semibold">More that you could add</span>}>
        <LetterFacts applicationId={applicationId} facts={more} />
      </Disclosure>
    </div>
  )
}
