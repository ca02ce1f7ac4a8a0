/**
 * One change to several applications, and the undo of several events: all or nothing, in one
 * transaction, so that no other process sees half of it.
 */
import type { BulkChange, RecordedAll } from '#contracts/bulk.ts'
import { DomainError } from '#core/model/errors.ts'
import { type ApplicationFacts, canBeUndone, type EventBody } from '#core/model/events.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvents } from './record-event.ts'
import { refuseDayAhead } from './refuse-day-ahead.ts'

/** Ids that a refusal names before it only counts. */
const NAMED = 5

/** @throws DomainError `not-found` when one id is unknown, `bad-date`; then nothing is changed */
export async function changeApplications(
  { store, clock }: Services,
  ids: readonly string[],
  change: BulkChange,
): Promise<RecordedAll> {
  const { aliases, applications } = await loadSearch(store)
  const known = new Set(applications.map(({ id }) => id))
  const meant = [...new Set(ids.map((id) => aliases.get(id) ?? id))]
  refuseUnknown(meant.filter((id) => !known.has(id)))
  if (change.type === 'add-milestone') await refuseDayAhead({ store, clock }, change)
  const bodies = meant.map((applicationId) => eventOf(applicationId, change))
  return recordEvents({ store, clock }, bodies)
}

/** @throws DomainError `nothing-to-undo` when one cannot be taken back; then none is */
export async function undoEvents(
  { store, clock }: Services,
  eventIds: readonly string[],
): Promise<RecordedAll> {
  const asked = [...new Set(eventIds)]
  return store.transaction(async (inside) => {
    const events = await inside.events()
    if (!asked.every((eventId) => canBeUndone(events, eventId))) {
      throw new DomainError(
        'nothing-to-undo',
        'One of these changes was taken back already, or never made. Nothing was changed.',
      )
    }
    const made: string[] = []
    // The last made goes first, as one would take them back by hand.
    for (const eventId of asked.toReversed()) {
      made.push((await inside.appendEvent(clock.now(), { type: 'undo', eventId })).id)
    }
    return { eventIds: made }
  })
}

function eventOf(applicationId: string, change: BulkChange): EventBody {
  switch (change.type) {
    case 'edit':
      // Keys that were not sent are absent, never undefined (the schema is partial).
      return { type: 'edit', applicationId, facts: change.facts as ApplicationFacts }
    case 'add-milestone': {
      const { kind, date } = change
      const milestone = { kind, date, source: 'entry', certainty: 1 }
      return { type: 'add-milestone', applicationId, milestone }
    }
    case 'archive':
      return { type: 'archive', applicationId, archived: change.archived }
    case 'remove':
      return { type: 'remove-application', applicationId }
  }
}

function refuseUnknown(ids: readonly string[]): void {
  if (ids.length === 0) return
  const named = ids.slice(0, NAMED).map((id) => `"${id}"`)
  const others = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''
  throw new DomainError(
    'not-found',
    `There is no application with the id ${named.join(', ')}${others}. Nothing was changed.`,
    { ids: ids.slice(0, NAMED) },
  )
}
