/** Ways on from the verdict: what now, the answers, paper; in a row, the next one. */
import { Link } from '@tanstack/react-router'
import { NextOfRound } from '#web/features/debrief/next-of-round.tsx'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

export function HappenedEnd({ application, debrief, go, round }: PartProps) {
  const answers = debrief.given?.length ?? 0
  return (
    <div className="no-print mt-10 grid gap-4">
      <div className="flex flex-wrap gap-2">
        {round && <NextOfRound id={application.id} round={round} />}
        <Button look={round ? 'quiet' : 'primary'} onClick={() => go('next')}>
          What now
        </Button>
        {debrief.nextQuestion && (
          <Button onClick={() => go('questions')}>
            {answers > 0 ? 'Answer another question' : 'Answer some questions'}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-x-2">
        {answers > 0 && (
          <Button look="plain" onClick={() => go('answers')}>
            Look at or change your answers
          </Button>
        )}
        <Link
          to="/debrief/$id/print"
          params={{ id: application.id }}
          className={buttonClass('plain')}
        >
          Print
        </Link>
      </div>
    </div>
  )
}
