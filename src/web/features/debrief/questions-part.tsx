/** Second part: one question a screen, the facts above it, back possible, "not sure" always. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { QuestionView } from '#contracts/views.ts'
import { NOT_SURE } from '#core/model/questions.ts'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { QuestionScreen } from '#web/features/debrief/question-screen.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { timeLeftWords } from '#web/lib/day-words.ts'
import { MOST_QUESTIONS } from '#web/lib/debrief-parts.ts'
import { queries } from '#web/lib/queries.ts'

export function QuestionsPart({ application, debrief, go, round }: PartProps) {
  const client = useQueryClient()
  const [asked, setAsked] = useState<readonly QuestionView[]>([])
  const [stepsBack, setStepsBack] = useState(0)
  const question = stepsBack > 0 ? asked.at(-stepsBack) : debrief.nextQuestion
  const answer = useAct(
    ({ id, option }: { id: string; option: string }) =>
      api.answer(application.id, { [id]: option }),
    {
      after: (next) => {
        client.setQueryData(queries.debrief(application.id).queryKey, next)
        if (stepsBack > 0) setStepsBack(stepsBack - 1)
        else if (debrief.nextQuestion) setAsked([...asked, debrief.nextQuestion])
        if (stepsBack <= 1 && !next.nextQuestion) go('happened', true)
      },
    },
  )
  useEffect(() => {
    // In place of this part: Back would otherwise lead here and be sent on again.
    if (!question) go('happened', true)
  }, [question, go])
  if (!question) return null
  const answers = debrief.answers ?? {}
  return (
    <QuestionScreen
      key={question.id}
      question={question}
      chosen={answers[question.id] ?? null}
      application={application}
      isBusy={answer.isPending}
      left={[round?.words, timeLeftWords(Object.keys(answers).length - stepsBack, MOST_QUESTIONS)]
        .filter(Boolean)
        .join(' · ')}
      sameAsBefore={stepsBack > 0 ? null : (debrief.sameAsBefore ?? null)}
      choose={(option) => answer.mutate({ id: question.id, option: option ?? NOT_SURE })}
      back={asked.length > stepsBack ? () => setStepsBack(stepsBack + 1) : () => go('moment')}
      stop={() => go('happened')}
    />
  )
}
