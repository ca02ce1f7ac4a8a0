/** The address "/": Today, or the first run while the home holds nothing. */
import { useQuery } from '@tanstack/react-query'
import { FirstRun } from '#web/features/first-run/first-run.tsx'
import { TodayPage } from '#web/features/today/today-page.tsx'
import { queries } from '#web/lib/queries.ts'
import { Loaded } from '#web/ui/loaded.tsx'

export function HomePage() {
  return (
    <Loaded query={useQuery(queries.today())}>
      {(today) => (today.empty ? <FirstRun /> : <TodayPage today={today} />)}
    </Loaded>
  )
}
