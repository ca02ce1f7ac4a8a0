/** The address "/": Today, or the first run while the home holds nothing. */
import { useQuery } from '@tanstack/react-query'
import { FirstRun } from '#web/features/first-run/first-run.tsx'
import { TodayPage } from '#web/features/today/today-page.tsx'
import { queries } from '#web/lib/queries.ts'
import { Loaded, Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function HomePage() {
  const query = useQuery(queries.today())
  if (query.error && !query.data)
    return (
      <Page title="Today">
        <Trouble error={query.error} again={() => void query.refetch()} />
      </Page>
    )
  return (
    <Loaded query={query}>
      {(today) => (today.empty ? <FirstRun /> : <TodayPage today={today} />)}
    </Loaded>
  )
}
