/** Informational interviews and events, by day: GET /api/people/meetings. */
import type { MeetingsView } from '#contracts/people.ts'
import type { Services } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { meetingView, namesIn } from './people-views.ts'

export async function listMeetings({ store, clock }: Services): Promise<MeetingsView> {
  const network = await loadNetwork(store)
  const nameOf = namesIn(network)
  return {
    meetings: network.meetings.map((meeting) => meetingView(meeting, nameOf)),
    today: clock.today(),
  }
}
