/** Mails that wait for the person's word: one question at a time; below, the rules they made. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AskModel } from '#web/features/import-review/ask-model.tsx'
import { ReviewCardView } from '#web/features/import-review/review-card.tsx'
import { SenderRules } from '#web/features/import-review/sender-rules.tsx'
import { useKeys } from '#web/lib/keys.ts'
import { askableOfGroup } from '#web/lib/opinion-words.ts'
import { queries } from '#web/lib/queries.ts'
import { leftWords } from '#web/lib/review-words.ts'
import { useTakeBack } from '#web/lib/take-back.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function ReviewPage() {
  const { takeBackLast } = useTakeBack()
  /** Mails that the language model is to be asked about. */
  const [toAsk, setToAsk] = useState<readonly string[] | null>(null)
  useKeys({ u: () => void takeBackLast() })
  return (
    <Page title="Review">
      <Loaded query={useQuery(queries.review())}>
        {({ cards, total }) => {
          const [card] = cards
          if (!card)
            return (
              <Empty words="No mail waits for your word. When one cannot be read for sure, it waits here and enters nothing unasked.">
                <Link to="/import" className={buttonClass()}>
                  Bring in more
                </Link>
              </Empty>
            )
          return (
            <>
              <ReviewCardView
                key={card.messageId}
                card={card}
                askable={askableOfGroup(cards)}
                ask={setToAsk}
              />
              <p role="status" className="mt-6 text-sm text-soft">
                {leftWords(card.group, total)}
              </p>
            </>
          )
        }}
      </Loaded>
      <SenderRules />
      <AskModel messageIds={toAsk} close={() => setToAsk(null)} />
    </Page>
  )
}
