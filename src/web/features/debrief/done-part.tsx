/** Last part: what was kept, where it is, and one true fact that puts this no in scale. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { NextOfRound } from '#web/features/debrief/next-of-round.tsx'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { scaleFact } from '#web/lib/debrief-parts.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Page } from '#web/ui/page.tsx'

export function DonePart({ application, debrief, round }: PartProps) {
  const patterns = useQuery(queries.patterns())
  const fact = patterns.data ? scaleFact(patterns.data, debrief.stageAtRejection) : null
  const answers = Object.keys(debrief.answers ?? {}).length
  return (
    <Page title="Done" heading={<span className="sentence">That was it. You looked at it.</span>}>
      {fact && <p className="max-w-[56ch] text-lg">{fact}</p>}
      <p className="mt-4 max-w-[60ch] text-soft">
        {answers === 0
          ? 'What probably happened is kept'
          : `What probably happened and your ${answers === 1 ? 'answer' : `${answers} answers`} are kept`}{' '}
        with the application, under Rejections. You can change an answer at any time. The steps wait
        under Today.
      </p>
      <div className="mt-8 flex flex-wrap gap-2">
        {round ? (
          <NextOfRound id={application.id} round={round} />
        ) : (
          <Link to="/" className={buttonClass('primary')}>
            Back to Today
          </Link>
        )}
        <Link to="/applications/$id" params={{ id: application.id }} className={buttonClass()}>
          Open the application
        </Link>
        <Link
          to="/debrief/$id/print"
          params={{ id: application.id }}
          className={buttonClass('plain')}
        >
          Print
        </Link>
      </div>
    </Page>
  )
}
