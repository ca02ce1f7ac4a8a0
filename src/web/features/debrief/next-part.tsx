/** Fourth part: at most three things worth doing, and the choice to do none of them today. */
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Page } from '#web/ui/page.tsx'
import { StepCard } from '#web/ui/step-card.tsx'

export function NextPart({ application, debrief, go }: PartProps) {
  const close = useAct(() => api.closeDebrief(application.id, 'done'), { after: () => go('done') })
  const steps = debrief.nextSteps
  return (
    <Page title="What now" heading={<span className="sentence">One of these is enough.</span>}>
      {steps.length === 0 ? (
        <p className="text-lg">There is nothing to do about this one. That is an answer too.</p>
      ) : (
        <ul className="grid gap-4">
          {steps.map((step, at) => (
            <StepCard key={step.id} step={step} isOpen isPrimary={at === 0} level={2} />
          ))}
        </ul>
      )}
      <div className="mt-8 flex flex-wrap items-center justify-between gap-2">
        <Button look="plain" onClick={() => go('happened')}>
          <Icon name="left" size={18} />
          Back
        </Button>
        <span className="flex flex-wrap gap-2">
          {steps.length > 0 && (
            <Button look="plain" disabled={close.isPending} onClick={() => close.mutate(undefined)}>
              None of these today
            </Button>
          )}
          <Button disabled={close.isPending} onClick={() => close.mutate(undefined)}>
            Done for today
          </Button>
        </span>
      </div>
    </Page>
  )
}
