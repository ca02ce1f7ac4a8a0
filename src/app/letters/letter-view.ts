/** The wire form of a kept letter: the one mapping from domain to contract. */
import type { LetterView } from '#contracts/kept-letters.ts'
import type { RebuiltSearch } from '#core/history/rebuilt-search.ts'
import type { Day, Instant } from '#core/model/dates.ts'
import { isHeldOn, type KeptLetter } from '#core/model/kept-letter.ts'
import { whyNotSendable } from '#core/outreach/is-sendable.ts'
import { mailIdOf, whyNotTo } from '#core/outreach/letter-on-its-way.ts'
import { personDay } from '../cadence/person-place.ts'
import type { Services } from '../ports.ts'
import type { SendingRuns } from '../sending-ports.ts'

/** Longer than any handing over may take; later, one that has no end is asked about. */
const HANDING_OVER_MS = 150_000

/** When a letter is looked at; `today` is the person's own day. */
export type LetterMoment = {
  readonly today: Day
  readonly now: Instant
  readonly runs: SendingRuns
}

export async function letterMoment(
  services: Pick<Services, 'store' | 'clock'>,
  runs: SendingRuns,
): Promise<LetterMoment> {
  return { today: (await personDay(services)).today, now: services.clock.now(), runs }
}

export function letterView(
  letter: KeptLetter,
  { applications }: Pick<RebuiltSearch, 'applications'>,
  moment: LetterMoment,
): LetterView {
  const { id, applicationId, kind, to, subject, body, keptAt, sent, attempt } = letter
  const application = applications.find((one) => one.id === applicationId)
  const state = stateOf(letter, moment)
  const isDraft = state === 'draft' || state === 'held'
  return {
    ...{ id, applicationId, kind, to, subject, body, keptAt, state },
    employer: application?.employer ?? '',
    role: application?.role ?? null,
    heldUntil: letter.heldUntil,
    whyNot: isDraft ? whyNotNow(letter, moment.today) : null,
    whyNotByServer: isDraft ? whyNotTo(to) : null,
    mailId: sent?.mailId ?? attempt?.mailId ?? (isDraft ? mailIdOf(letter, null) : null),
    sent: sent && { on: sent.on, at: sent.at, by: sent.by, isMet: sent.messageId !== null },
    answers: [...letter.answers],
  }
}

/** Why a draft cannot go out today by any way, or `null`. */
export function whyNotNow(letter: KeptLetter, today: Day): string | null {
  if (isHeldOn(letter, today)) {
    return `You held this letter until ${letter.heldUntil}. It waits; you can let it go earlier.`
  }
  return whyNotSendable(letter)
}

export function stateOf(
  letter: KeptLetter,
  { today, now, runs }: LetterMoment,
): LetterView['state'] {
  const { id, state, attempt } = letter
  if (state === 'held' && !isHeldOn(letter, today)) return 'draft'
  if (state !== 'sending' || attempt === null) return state
  if (runs.running.has(id)) return 'sending'
  return runs.lost.has(id) || isOverdue(attempt.at, now) ? 'unsure' : 'sending'
}

/** Another process may be handing it over; a clock that was set back tells nothing. */
function isOverdue(since: Instant, now: Instant): boolean {
  const ms = Date.parse(now) - Date.parse(since)
  return ms < 0 || ms > HANDING_OVER_MS
}
