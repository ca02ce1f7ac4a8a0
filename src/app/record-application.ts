/** Records one application by hand: POST /api/applications. */
import type { NewApplication } from '#contracts/http.ts'
import type { ApplicationView } from '#contracts/shared.ts'
import { entryId } from '#core/history/entry-id.ts'
import { applicationIdOf } from '#core/history/founders.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import { DomainError } from '#core/model/errors.ts'
import { applicationView } from './application-view.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { refuseDayAhead } from './refuse-day-ahead.ts'

/** @throws DomainError `bad-date`; `conflict` when the very same application was recorded before */
export async function recordApplication(
  { store, clock }: Services,
  { employer, role, channel, appliedOn, postingText }: NewApplication,
): Promise<ApplicationView> {
  await refuseDayAhead({ store, clock }, { kind: 'applied', date: appliedOn })
  const draft: EntryDraft = {
    applicationId: null,
    employer,
    role,
    channel,
    ...(postingText && { posting: { text: postingText } }),
    milestones: [{ kind: 'applied', date: appliedOn, source: 'entry', certainty: 1 }],
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
  const id = entryId(draft)
  const added = await store.addEntries([{ ...draft, id, origin: 'hand', importId: null }])
  const { applications, aliases } = await loadSearch(store)
  const recordedId = aliases.get(applicationIdOf(id))
  const recorded = applications.find((candidate) => candidate.id === recordedId)
  if (added === 0 || !recorded) {
    throw new DomainError(
      'conflict',
      `${employer} with this role and date is in your list already.`,
    )
  }
  return applicationView(recorded, clock.today())
}
