/** A debrief: its parts under one address, so that Back and reload keep the place. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import { AnswersPart } from '#web/features/debrief/answers-part.tsx'
import { DonePart } from '#web/features/debrief/done-part.tsx'
import { HappenedPart } from '#web/features/debrief/happened-part.tsx'
import { MomentPart } from '#web/features/debrief/moment-part.tsx'
import { NextPart } from '#web/features/debrief/next-part.tsx'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { QuestionsPart } from '#web/features/debrief/questions-part.tsx'
import type { DebriefPart } from '#web/lib/debrief-parts.ts'
import { keptRound } from '#web/lib/kept-round.ts'
import { queries } from '#web/lib/queries.ts'
import { placeIn } from '#web/lib/round.ts'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function DebriefPage() {
  const { id } = useParams({ from: '/debrief/$id' })
  const { part = 'moment', round } = useSearch({ from: '/debrief/$id' })
  const navigate = useNavigate()
  const application = useQuery(queries.application(id))
  const debrief = useQuery(queries.debrief(id))
  const go = useCallback(
    (next: DebriefPart, replace = false) =>
      void navigate({
        to: '/debrief/$id',
        params: { id },
        search: { part: next, ...(round && { round }) },
        replace,
      }),
    [navigate, id, round],
  )
  const place = round ? placeIn(keptRound(), id) : null
  const trouble = application.error ?? debrief.error
  if (trouble && !(application.data && debrief.data))
    return (
      <Page title="Nothing to look at here">
        <Trouble error={trouble} />
      </Page>
    )
  const Part = PARTS[part]
  return (
    <Loaded query={application}>
      {(facts) => (
        <Loaded query={debrief}>
          {(view) => (
            <Part key={`${id}${part}`} application={facts} debrief={view} go={go} round={place} />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

const PARTS = {
  moment: MomentPart,
  questions: QuestionsPart,
  happened: HappenedPart,
  answers: AnswersPart,
  next: NextPart,
  done: DonePart,
} as const satisfies Record<DebriefPart, (props: PartProps) => ReactNode>
