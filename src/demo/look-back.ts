/**
 * What the person of the example did with older rejections: said how some landed, answered
 * questions about some, and put most away. A few stay open, so that Today has something to show.
 */

import { loadSearch } from '#app/load-search.ts'
import type { Clock, Services } from '#app/ports.ts'
import { recordEvent } from '#app/record-event.ts'
import { type Rejection, rejectionsOf } from '#app/rejections.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import type { EventBody } from '#core/model/events.ts'
import { NEWEST_NO } from './journeys.ts'
import { LOOKED_BACK } from './looked-back.ts'

/** Rejections that nobody looked at yet, the newest no among them. */
const LEFT_OPEN = 4

/** All in one commit: seventy single ones would take longer than the import. */
export async function lookBack(services: Services): Promise<void> {
  const today = services.clock.today()
  const rejections = rejectionsOf(await loadSearch(services.store)).toReversed()
  const open = new Set(rejections.slice(-LEFT_OPEN).map(({ application }) => application.id))
  await services.store.transaction(async (store) => {
    for (const rejection of rejections) {
      if (open.has(rejection.application.id)) continue
      const clock = clockAt(rejection.date ?? today, today)
      for (const body of whatWasDone(rejection))
        await recordEvent({ ...services, store, clock }, body)
    }
  })
}

function whatWasDone({ application, stageAtRejection }: Rejection): readonly EventBody[] {
  const { id: applicationId, employer } = application
  const looked = LOOKED_BACK[employer]
  if (!looked || employer === NEWEST_NO || stageAtRejection === 'applied') {
    return [{ type: 'debrief', applicationId, outcome: 'not-this-one' }]
  }
  const { feeling, note, answers } = looked
  return [
    { type: 'moment', applicationId, feeling, ...(note && { note }) },
    ...answers.map(
      ([question, option]): EventBody => ({ type: 'answer', applicationId, question, option }),
    ),
    { type: 'debrief', applicationId, outcome: 'done' },
  ]
}

/** The evening after the no, never later than today. */
function clockAt(day: Day, today: Day): Clock {
  const next = addDays(day, 1)
  const evening = next <= today ? next : today
  return {
    now: () => `${evening}T19:30:00.000Z`,
    today: () => evening,
    zone: () => 'UTC',
    locale: () => 'en',
  }
}
