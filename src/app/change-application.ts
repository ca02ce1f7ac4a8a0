/** Corrects one application; each correction is an event that can be undone. */
import type { Change, Recorded } from '#contracts/http.ts'
import type { Application } from '#core/model/application.ts'
import { DomainError } from '#core/model/errors.ts'
import type { ApplicationFacts, EventBody, MilestoneDetails } from '#core/model/events.ts'
import { canBeUndone } from '#core/model/events.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { readGiven } from '#core/outreach/read-given.ts'
import { findApplication } from './find-application.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'
import { refuseDayAhead } from './refuse-day-ahead.ts'

/** @throws DomainError `not-found`, `bad-input`, `bad-date` for what has happened on a day ahead */
export async function changeApplication(
  services: Services,
  id: string,
  change: Change,
): Promise<Recorded> {
  const search = await loadSearch(services.store)
  const application = findApplication(search, id)
  const { id: applicationId, messageIds } = application
  if (change.type === 'merge') {
    const { id: from } = findApplication(search, change.from)
    if (from === applicationId) {
      throw new DomainError('bad-input', 'An application cannot be joined with itself.')
    }
    const { eventId } = await recordEvent(services, { type: 'merge', into: applicationId, from })
    return { eventId, applicationId }
  }
  refuseWhatIsGone(application, change)
  if (change.type === 'add-milestone') await refuseDayAhead(services, change)
  if (change.type === 'correct-milestone' && isOtherDay(change)) {
    await refuseDayAhead(services, change.to)
  }
  if (change.type === 'split') refuseForeignMessages(change.messageIds, messageIds)
  return recordEvent(services, eventOf(applicationId, change))
}

function eventOf(applicationId: string, change: Exclude<Change, { type: 'merge' }>): EventBody {
  switch (change.type) {
    case 'edit':
      // Keys that the person did not send are absent, never undefined (the schema is partial).
      return { type: 'edit', applicationId, facts: change.facts as ApplicationFacts }
    case 'add-milestone': {
      const { kind, date, statedReason, note } = change
      const milestone: Milestone = {
        kind,
        date,
        source: 'entry',
        certainty: 1,
        ...(statedReason && { statedReason }),
        ...(note && { note }),
      }
      return { type: 'add-milestone', applicationId, milestone }
    }
    case 'remove-milestone': {
      const { kind, date, source } = change
      return { type: 'remove-milestone', applicationId, milestone: { kind, date, source } }
    }
    case 'describe-milestone': {
      const { kind, date, source, details } = change
      return {
        type: 'describe-milestone',
        applicationId,
        milestone: { kind, date, source },
        details: details as MilestoneDetails,
      }
    }
    case 'correct-milestone': {
      const { kind, date, source, to } = change
      return { type: 'correct-milestone', applicationId, milestone: { kind, date, source }, to }
    }
    case 'give-facts':
      return { type: 'give-facts', applicationId, facts: readGiven(change.facts) }
    case 'archive':
      return { type: 'archive', applicationId, archived: change.archived }
    case 'remove':
      return { type: 'remove-application', applicationId }
    case 'split':
      return { type: 'split', applicationId, messageIds: change.messageIds }
    case 'note':
      return { type: 'note', applicationId, text: change.text }
    case 'edit-note':
      return { type: 'edit-note', applicationId, from: change.from, to: change.to }
  }
}

/** A reason can be corrected also where an import brought a day that is still ahead. */
function isOtherDay({ kind, date, to }: Extract<Change, { type: 'correct-milestone' }>): boolean {
  return kind !== to.kind || date !== to.date
}

/** A correction of something that another tab took out meanwhile. */
function refuseWhatIsGone({ milestones, notes }: Application, change: Change): void {
  if (change.type === 'edit-note' && !notes.includes(change.from)) {
    throw new DomainError('not-found', 'This note is not there any more. Nothing was changed.')
  }
  if (change.type !== 'correct-milestone') return
  const { kind, date, source } = change
  const isThere = milestones.some(
    (one) => one.kind === kind && one.date === date && one.source === source,
  )
  if (isThere) return
  throw new DomainError('not-found', 'This step is not there any more. Nothing was changed.')
}

function refuseForeignMessages(asked: readonly string[], own: readonly string[]): void {
  const foreign = asked.filter((id) => !own.includes(id))
  if (foreign.length === 0) return
  throw new DomainError(
    'bad-input',
    `These mails are not of this application: ${foreign.join(', ')}.`,
  )
}

/** Takes an event back; that of an undo brings back what it undid. @throws DomainError `nothing-to-undo` */
export async function undoEvent(services: Services, eventId: string): Promise<Recorded> {
  if (!canBeUndone(await services.store.events(), eventId)) {
    throw new DomainError('nothing-to-undo', 'That change was taken back already, or never made.')
  }
  return recordEvent(services, { type: 'undo', eventId })
}
