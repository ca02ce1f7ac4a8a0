/** All next steps, beyond the three that Today offers. */
import { useQuery } from '@tanstack/react-query'
import { queries } from '#web/lib/queries.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'
import { StepCard } from '#web/ui/step-card.tsx'

export function StepsPage() {
  return (
    <Page title="All steps">
      <Loaded query={useQuery(queries.steps())}>
        {({ steps }) =>
          steps.length === 0 ? (
            <Empty words="There is no step to take now. They appear as your search moves." />
          ) : (
            <>
              <p className="mb-4 max-w-[60ch] text-soft">
                In the order in which they are expected to help. One is enough for a day.
              </p>
              <ul className="border-t border-line">
                {steps.map((step) => (
                  <StepCard key={step.id} step={step} level={2} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
