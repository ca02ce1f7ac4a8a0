/** All talks and events, by day. */
import { useQuery } from '@tanstack/react-query'
import { MeetingList } from '#web/features/people/meeting-list.tsx'
import { queries } from '#web/lib/queries.ts'
import { Loaded } from '#web/ui/loaded.tsx'

export function MeetingsView() {
  return (
    <Loaded query={useQuery(queries.meetings())}>
      {({ meetings, today }) => (
        <div className="max-w-[45rem]">
          <p className="mb-5 max-w-[60ch] text-soft">
            A talk to learn from, not to be hired in: twenty minutes, three real questions, thanks
            the same day. Events count here, too.
          </p>
          <MeetingList meetings={meetings} today={today} />
        </div>
      )}
    </Loaded>
  )
}
