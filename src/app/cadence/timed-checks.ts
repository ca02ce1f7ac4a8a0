/** A draft's checks with the day that the cadence tells for its letter. */
import type { LetterName } from '#core/model/letter-kinds.ts'
import { conversationsWith } from '#core/outreach/cadence/conversations.ts'
import { timingOf } from '#core/outreach/cadence/timing-check.ts'
import type { LetterCheck } from '#core/outreach/letter.ts'
import type { Services } from '../ports.ts'
import { conversationCases } from './conversation-cases.ts'

export async function timedChecks(
  services: Services,
  kind: LetterName,
  applicationId: string,
  checks: readonly LetterCheck[],
): Promise<readonly LetterCheck[]> {
  const { cases, today } = await conversationCases(services)
  const own = cases.find(({ applications }) => applications.some(({ id }) => id === applicationId))
  if (!own) return checks
  const found = conversationsWith(own).filter((one) => one.applicationId === applicationId)
  const timing = timingOf(kind, found, own.stop, today)
  return timing === null ? checks : checks.map((check) => (check.id === timing.id ? timing : check))
}
