/** The search as a whole: where it passes, where it may leak, and the same numbers as a table. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PatternsView } from '#contracts/views.ts'
import { CausePatterns } from '#web/features/patterns/cause-patterns.tsx'
import { GroupRates } from '#web/features/patterns/group-rates.tsx'
import { StageChart } from '#web/features/patterns/stage-chart.tsx'
import { StageTable } from '#web/features/patterns/stage-table.tsx'
import { queries } from '#web/lib/queries.ts'
import { CHANNEL_WORDS } from '#web/lib/words.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
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
  return (
    <>
      <p className="sentence max-w-[40ch]">{patterns.leak.words}</p>
      <Section title="From stage to stage">
        <p className="mb-5 max-w-[65ch] text-soft">
          How many went on, out of those that had an answer, over {patterns.n} applications. The
          line is your range, the soft band what is usual.
        </p>
        <StageChart stages={patterns.stages} />
        <Disclosure summary={<span className="link">The same numbers as a table</span>}>
          <StageTable stages={patterns.stages} />
        </Disclosure>
      </Section>
      <CausePatterns causes={patterns.causes} />
      <GroupRates
        title="By the way in"
        groups={patterns.channels}
        nameOf={(id) =>
          id in CHANNEL_WORDS ? CHANNEL_WORDS[id as keyof typeof CHANNEL_WORDS] : id
        }
      />
      <GroupRates title="By version of the résumé" groups={patterns.resumes} nameOf={(id) => id} />
    </>
  )
}
