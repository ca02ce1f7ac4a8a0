/** Third part: the verdict, the three sides, the causes that matter, and what cannot be known. */
import type { DebriefView } from '#contracts/views.ts'
import { CauseLine } from '#web/features/debrief/cause-line.tsx'
import { HappenedEnd } from '#web/features/debrief/happened-end.tsx'
import type { PartProps } from '#web/features/debrief/part-props.ts'
import { SidesBar } from '#web/features/debrief/sides-bar.tsx'
import { leadingCauses } from '#web/lib/debrief-parts.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function HappenedPart({ application, debrief, go, round }: PartProps) {
  return (
    <Page
      title={`What probably happened at ${application.employer}`}
      heading={<span className="text-base font-normal text-soft">What probably happened</span>}
      aside={round && <span className="text-sm text-soft tabular-nums">{round.words}</span>}
    >
      <p className="sentence max-w-[32ch]">{debrief.verdict}</p>
      <SidesBar sides={debrief.sides} />
      <Causes debrief={debrief} />
      <Section title="What this cannot know">
        <ul className="grid gap-2">
          {(debrief.cannotKnow?.length ? debrief.cannotKnow : CANNOT_KNOW).map((sentence) => (
            <li key={sentence} className="max-w-[65ch] text-soft">
              {sentence}
            </li>
          ))}
        </ul>
      </Section>
      <HappenedEnd application={application} debrief={debrief} go={go} round={round} />
    </Page>
  )
}

function Causes({ debrief }: { readonly debrief: DebriefView }) {
  const { leading, others } = leadingCauses(debrief.causes)
  return (
    <Section title="The causes that matter">
      <p className="mb-2 max-w-[60ch] text-sm text-soft">
        Several can be true at once, so these do not add up to ten. Open one to see what it rests
        on.
      </p>
      <ul className="border-t border-line">
        {leading.map((cause) => (
          <CauseLine key={cause.id} cause={cause} />
        ))}
      </ul>
      {others.length > 0 && (
        <div className="no-print">
          <Disclosure
            summary={
              <span className="text-sm text-soft">Less likely here: {others.length} others</span>
            }
          >
            <ul className="border-t border-line">
              {others.map((cause) => (
                <CauseLine key={cause.id} cause={cause} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

const CANNOT_KNOW = [
  'Nobody outside the room saw the other candidates. The numbers here rest partly on judgement, where no data exist.',
] as const
