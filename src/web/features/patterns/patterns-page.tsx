/** The search as a whole: how far it goes, where it may leak, how long answers take, and when. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import type { PeriodsView } from '#contracts/patterns.ts'
import type { PatternsView } from '#contracts/views.ts'
import { CausePatterns } from '#web/features/patterns/cause-patterns.tsx'
import { CausePeriodsChart } from '#web/features/patterns/cause-periods-chart.tsx'
import { DelayChart } from '#web/features/patterns/delay-chart.tsx'
import { EffortCalendar } from '#web/features/patterns/effort-calendar.tsx'
import { FlowChart } from '#web/features/patterns/flow-chart.tsx'
import { ForecastPart } from '#web/features/patterns/forecast-part.tsx'
import { FunnelChart } from '#web/features/patterns/funnel-chart.tsx'
import { RateChart } from '#web/features/patterns/rate-chart.tsx'
import { flowTotals } from '#web/lib/flow-words.ts'
import { usePersonPreferences } from '#web/lib/person-preferences.ts'
import { queries } from '#web/lib/queries.ts'
import {
  channelName,
  channelSentence,
  contactSources,
  periodName,
  periodsSentence,
} from '#web/lib/rate-words.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { ComputedNote } from '#web/ui/computed-note.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function PatternsPage() {
  return (
    <Page title="Patterns" width="wide">
      <Loaded query={useQuery(queries.patterns())}>
        {(patterns) =>
          patterns.n === 0 ? (
            <Empty words="Patterns need applications. Bring in a mailbox or a spreadsheet, and they show where your search passes, where it stops, and what it takes to get to an offer.">
              <Link to="/import" className={buttonClass('primary')}>
                Bring in my search
              </Link>
            </Empty>
          ) : (
            <Body patterns={patterns} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Body({ patterns }: { readonly patterns: PatternsView }) {
  const { stages, calendar, flow } = patterns
  const sources = contactSources(stages)
  // What stands first answers first: the charts further down follow without holding it up.
  const isTime = useDeferredValue(true, false)
  return (
    <>
      <p className="sentence max-w-[40ch]">{patterns.leak.words}</p>
      <div className="mt-2 max-w-[45rem]">
        <ComputedNote part="leak" n={patterns.n} sources={sources} />
      </div>
      <Section title="From stage to stage">
        <FunnelChart stages={stages} />
      </Section>
      {flow && <FlowChart flow={flow} today={calendar?.to ?? null} />}
      <ForecastPart sources={stages.map(({ usual }) => usual.source)} />
      {isTime && <Further patterns={patterns} sources={sources} />}
    </>
  )
}

type FurtherProps = { readonly patterns: PatternsView; readonly sources: readonly string[] }

/** What lies below the forecast. */
function Further({ patterns, sources }: FurtherProps) {
  const { causes, channels, resumes, periods, delays, calendar, flow, causePeriods } = patterns
  const { weekStart } = usePersonPreferences()
  const rejections = flow ? flowTotals(flow).rejected : 0
  return (
    <>
      <CausePatterns causes={causes} rejections={rejections} />
      {causePeriods && <CausePeriodsChart view={causePeriods} />}
      <RateChart
        title="By the way in"
        part="channels"
        head="Way in"
        sentence={channelSentence(patterns)}
        groups={channels}
        nameOf={channelName}
        sources={sources}
      />
      {periods && (
        <RateChart
          title="Over time"
          part="periods"
          head="Sent in"
          sentence={periodsSentence(periods)}
          groups={periods.list}
          nameOf={periodName}
          sources={sources}
          note={<LaterStages periods={periods} />}
        />
      )}
      {delays && <DelayChart delays={delays} />}
      {calendar && <EffortCalendar view={calendar} weekStart={weekStart} />}
      <RateChart
        title="By version of the résumé"
        part="resumes"
        head="Résumé"
        sentence="How often each version led to a first talk. Different versions went to different jobs, so a difference is not the résumé's alone."
        groups={resumes}
        nameOf={({ id }) => id}
        sources={sources}
      />
    </>
  )
}

/** Whether later stages changed over time: only those with enough answers. */
function LaterStages({ periods: { later = [] } }: { readonly periods: PeriodsView }) {
  if (later.length === 0) return null
  return (
    <ul className="mt-5 grid max-w-[65ch] gap-1 text-sm">
      {later.map(({ from, words }) => (
        <li key={from}>{words}</li>
      ))}
    </ul>
  )
}
