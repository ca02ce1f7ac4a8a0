/** The search as a whole: how far it goes, where it may leak, how long answers take, and when. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PatternsView } from '#contracts/views.ts'
import { CausePatterns } from '#web/features/patterns/cause-patterns.tsx'
import { DelayChart } from '#web/features/patterns/delay-chart.tsx'
import { EffortCalendar } from '#web/features/patterns/effort-calendar.tsx'
import { FunnelChart } from '#web/features/patterns/funnel-chart.tsx'
import { RateChart } from '#web/features/patterns/rate-chart.tsx'
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
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function PatternsPage() {
  return (
    <Page title="Patterns" width="wide">
      <Loaded query={useQuery(queries.patterns())}>
        {(patterns) =>
          patterns.n === 0 ? (
            <Empty words="Patterns need applications. Bring in a mailbox or a spreadsheet, and they show where your search passes and where it stops.">
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
  const { stages, causes, channels, resumes, periods, delays, calendar } = patterns
  const { weekStart } = usePersonPreferences()
  const sources = contactSources(stages)
  return (
    <>
      <p className="sentence max-w-[40ch]">{patterns.leak.words}</p>
      <Section title="From stage to stage">
        <FunnelChart stages={stages} />
      </Section>
      <CausePatterns causes={causes} />
      <RateChart
        title="By the way in"
        head="Way in"
        sentence={channelSentence(patterns)}
        groups={channels}
        nameOf={channelName}
        sources={sources}
      />
      {periods && (
        <RateChart
          title="Over time"
          head="Sent in"
          sentence={periodsSentence(periods)}
          groups={periods.list}
          nameOf={periodName}
          sources={sources}
        />
      )}
      {delays && <DelayChart delays={delays} />}
      {calendar && <EffortCalendar view={calendar} weekStart={weekStart} />}
      <RateChart
        title="By version of the résumé"
        head="Résumé"
        sentence="How often each version led to a first talk. Different versions went to different jobs, so a difference is not the résumé's alone."
        groups={resumes}
        nameOf={({ id }) => id}
        sources={sources}
      />
    </>
  )
}
