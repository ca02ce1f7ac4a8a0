/** What was answered, each changeable; what followed from a change stands above the list. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { NOT_SURE } from '#core/model/questions.ts'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { QuestionScreen } from '#web/features/debrief/question-screen.tsx'
import { SidesBar } from '#web/features/debrief/sides-bar.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { movedWords } from '#web/lib/changed-verdict.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function AnswersPart({ application, debrief, go, round }: PartProps) {
  const { change } = useSearch({ from: '/debrief/$id' })
  const navigate = useNavigate()
  const [before, setBefore] = useState<typeof debrief.sides | null>(null)
  const given = debrief.given ?? []
  const asked = given.find(({ question }) => question.id === change)
  const show = (question: string | null, replace = false) =>
    void navigate({
      to: '/debrief/$id',
      params: { id: application.id },
      search: {
        part: 'answers',
        ...(question && { change: question }),
        ...(round && { round: true as const }),
      },
      replace,
    })
  const answer = useAct(
    (options: Readonly<Record<string, string>>) => api.answer(application.id, options),
    {
      said: (next) => movedWords(debrief.sides, next.sides),
      after: () => {
        setBefore(debrief.sides)
        show(null, true)
      },
    },
  )
  if (asked)
    return (
      <QuestionScreen
        key={asked.question.id}
        question={asked.question}
        chosen={asked.option}
        application={application}
        isBusy={answer.isPending}
        left=""
        choose={(option) => answer.mutate({ [asked.question.id]: option ?? NOT_SURE })}
        back={() => show(null, true)}
      />
    )
  return (
    <Page key="list" title="Your answers">
      {before && <p className="mb-6 max-w-[60ch] text-lg">{movedWords(before, debrief.sides)}</p>}
      <ul className="border-t border-line">
        {given.map(({ question, optionText, from }) => (
          <li
            key={question.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2"
          >
            <span className="grid">
              <span className="text-sm text-soft">{question.text}</span>
              <span className="font-semibold">{optionText}</span>
              {from && <span className="text-sm text-soft">{from}</span>}
            </span>
            <Button
              look="plain"
              aria-label={`Change: ${question.text}`}
              onClick={() => show(question.id)}
            >
              Change
            </Button>
          </li>
        ))}
      </ul>
      {given.length === 0 && <p className="text-soft">Nothing was answered so far.</p>}
      <Section title="What follows from them">
        <p className="max-w-[60ch]">{debrief.verdict}</p>
        <SidesBar sides={debrief.sides} />
      </Section>
      <div className="mt-8">
        <Button look="plain" onClick={() => go('happened')}>
          <Icon name="left" size={18} />
          Back to what probably happened
        </Button>
      </div>
    </Page>
  )
}
