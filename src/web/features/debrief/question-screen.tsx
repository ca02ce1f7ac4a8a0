/** One question: large, answers as full-width buttons, a key for each. */
import type { SameAsBefore } from '#contracts/debriefs.ts'
import type { ApplicationPageView } from '#contracts/http.ts'
import type { QuestionView } from '#contracts/views.ts'
import { NOT_SURE } from '#core/model/questions.ts'
import { factLines } from '#web/lib/debrief-parts.ts'
import { useKeys } from '#web/lib/keys.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Keycap } from '#web/ui/keycap.tsx'
import { Page } from '#web/ui/page.tsx'

type QuestionScreenProps = {
  readonly question: QuestionView
  /** The option chosen earlier, where one goes back. */
  readonly chosen: string | null
  readonly application: ApplicationPageView
  readonly left: string
  readonly isBusy: boolean
  /** `null`: not sure. */
  readonly choose: (option: string | null) => void
  readonly back: () => void
  /** Leaves the questions for what is known; absent where one answer is being changed. */
  readonly stop?: () => void
  /** What held the last time, as one tap. */
  readonly sameAsBefore?: SameAsBefore | null
}

export function QuestionScreen(props: QuestionScreenProps) {
  const { question, chosen, application, left, isBusy, choose, back, stop } = props
  const { sameAsBefore = null } = props
  const options = [
    ...question.options
      .filter(({ id }) => id !== NOT_SURE)
      .map(({ id, text }, at) => ({ id, text, key: String(at + 1) })),
    { id: NOT_SURE, text: 'Not sure', key: '0' },
  ]
  const pick = (id: string) => !isBusy && choose(id === NOT_SURE ? null : id)
  useKeys({
    ...Object.fromEntries(options.map(({ id, key }) => [key, () => pick(id)])),
    ...(sameAsBefore && { s: () => pick(sameAsBefore.option) }),
  })
  return (
    <Page
      title={question.text}
      above={<Facts application={application} />}
      heading={<span className="sentence">{question.text}</span>}
    >
      {sameAsBefore && (
        <div className="mb-4">
          <Button disabled={isBusy} className="text-left" onClick={() => pick(sameAsBefore.option)}>
            <span>
              Same as at {sameAsBefore.employer}: {sameAsBefore.optionText}
            </span>
            <Keycap name="S" />
          </Button>
        </div>
      )}
      <ul className="grid gap-2">
        {options.map(({ id, text, key }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosen === id}
              disabled={isBusy}
              onClick={() => pick(id)}
              className={`flex min-h-14 w-full items-center justify-between gap-4 rounded-control border px-5 py-3 text-left text-lg transition-colors duration-150 hover:border-accent ${
                chosen === id ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface'
              } ${id === NOT_SURE ? 'text-soft' : ''}`}
            >
              {text}
              {chosen === id ? <Icon name="check" /> : <Keycap name={key} />}
            </button>
          </li>
        ))}
      </ul>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-2">
        <Button look="plain" onClick={back}>
          <Icon name="left" size={18} />
          Back
        </Button>
        {left && <p className="text-sm text-soft">{left}</p>}
        {stop && (
          <Button look="plain" onClick={stop}>
            See what is known
          </Button>
        )}
      </div>
    </Page>
  )
}

function Facts({ application }: { readonly application: ApplicationPageView }) {
  return (
    <div className="mb-8 border-l-2 border-line pl-4 text-sm text-soft">
      <p className="font-semibold text-ink">
        {application.employer}
        {application.role && `, ${application.role}`}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {factLines(application).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
