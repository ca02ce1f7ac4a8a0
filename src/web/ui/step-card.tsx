/** One next step: what, when, how long; why and how on opening; the thing itself one tap away. */
import { Link } from '@tanstack/react-router'
import type { ExpectedChangeView, StepView } from '#contracts/shared.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { ComputedNote } from '#web/ui/computed-note.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { KeepTold } from '#web/ui/keep-told.tsx'

type StepCardProps = {
  readonly step: StepView
  /** Opened from the start, as in a debrief. */
  readonly isOpen?: boolean
  /** Whether its draft is the primary action of the page. */
  readonly isPrimary?: boolean
  /** 2 where the page has no heading above the cards. */
  readonly level?: 2 | 3
}

export function StepCard({ step, isOpen = false, isPrimary = false, level = 3 }: StepCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const lasts = step.minutes ? `${step.minutes} min` : null
  const notes = [step.when, lasts, step.draft && 'draft ready'].filter(Boolean).join(' · ')
  const head = (
    <>
      <Heading className="font-semibold">{step.title}</Heading>
      <p className="text-sm text-soft">{notes}</p>
    </>
  )
  if (isOpen)
    return (
      <li className="min-w-0 rounded-card border border-line bg-surface p-5">
        {head}
        <StepBody step={step} isPrimary={isPrimary} />
      </li>
    )
  return (
    <li className="border-b border-line">
      <Disclosure summary={head}>
        <StepBody step={step} isPrimary={isPrimary} />
      </Disclosure>
    </li>
  )
}

function StepBody({ step, isPrimary }: { readonly step: StepView; readonly isPrimary: boolean }) {
  const settle = useAct(
    (outcome: 'done' | 'later' | 'skipped') => api.settleStep(step.id, outcome),
    {
      said: (_, outcome) => SETTLED_WORDS[outcome],
    },
  )
  return (
    <div className="mt-2 grid gap-3">
      <p className="max-w-[65ch]">{step.why}</p>
      {step.detail && <p className="max-w-[65ch]">{step.detail}</p>}
      {step.expected && <Expected expected={step.expected} />}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {step.saidIn && step.applicationId && (
          <KeepTold applicationId={step.applicationId} messageId={step.saidIn.messageId} />
        )}
        {step.draft && step.applicationId && (
          <Link
            to="/letters/$kind/$id"
            params={{ kind: step.draft.kind, id: step.applicationId }}
            className={buttonClass(isPrimary ? 'primary' : 'quiet')}
          >
            Open the draft
          </Link>
        )}
        <Button
          look={step.draft || step.saidIn ? 'plain' : 'quiet'}
          onClick={() => settle.mutate('done')}
        >
          Done
        </Button>
        <Button look="plain" onClick={() => settle.mutate('later')}>
          Later
        </Button>
        <Button look="plain" onClick={() => settle.mutate('skipped')}>
          Not for me
        </Button>
      </div>
    </div>
  )
}

/** What it is expected to change, and how anyone can know. */
function Expected({ expected }: { readonly expected: ExpectedChangeView }) {
  return (
    <div className="max-w-[65ch] text-sm text-soft">
      <p>{expected.words}</p>
      {expected.kind !== 'not-enough-data' && <ComputedNote part="steps" n={expected.n} />}
    </div>
  )
}

const SETTLED_WORDS = {
  done: 'Done, and kept.',
  later: 'It comes back later.',
  skipped: 'Left out. It will not come back.',
} as const
