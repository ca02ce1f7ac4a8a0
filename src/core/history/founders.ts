/**
 * Ids of applications and the members that stand behind them.
 *
 * An application's id names its founder, the member known first (lowest `seq`), so an id stays
 * good when more becomes known; or it is the id that a history file gave. Events name
 * applications by id; here ids become members, which exist before anything is linked.
 */
import type { Entry } from '#core/model/entry.ts'
import { fingerprint } from '#core/model/fingerprint.ts'

/**
 * The id of the application that a message or entry founds.
 *
 * @param memberId id of the message or entry
 */
export function applicationIdOf(memberId: string): string {
  return fingerprint('a', [memberId])
}

export type Founders = {
  /** The id that a member gives to the application it founds. */
  readonly idOf: (memberId: string) => string
  /** The member behind an application id, or `null` for an id never given. */
  readonly memberOf: (applicationId: string) => string | null
}

/** @param entries by `seq`, so that the earliest one stands for an id given twice */
export function foundersOf(memberIds: readonly string[], entries: readonly Entry[]): Founders {
  const memberById = new Map<string, string>()
  const idByMember = new Map<string, string>()
  for (const memberId of memberIds) {
    const id = applicationIdOf(memberId)
    idByMember.set(memberId, id)
    memberById.set(id, memberId)
  }
  const given = new Map<string, string>()
  for (const { applicationId, id } of entries) {
    if (applicationId !== null && !given.has(applicationId)) given.set(applicationId, id)
  }
  return {
    idOf: (memberId) => idByMember.get(memberId) ?? applicationIdOf(memberId),
    memberOf: (id) => memberById.get(id) ?? given.get(id) ?? null,
  }
}
