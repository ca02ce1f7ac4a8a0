/**
 * What is left of an application when the person splits mails off it.
 *
 * The rest stays together and keeps what was said of it before (merges, notes), even when the
 * founder itself is split off. Members of an application are known only after linking, so what
 * stood before the split is linked once more, for each split.
 */
import type { SearchEvent } from '#core/model/events.ts'
import type { RestOf } from './corrections.ts'
import type { Linked } from './link.ts'

const bySeq = (a: { readonly seq: number }, b: { readonly seq: number }) => a.seq - b.seq

/** @param linkWith links everything as of some events */
export function restOfBy(linkWith: (events: readonly SearchEvent[]) => Linked): RestOf {
  const known = new Map<number, Linked>()
  return (messageId, splitOff, at, before) => {
    const linked = known.get(before.length) ?? linkWith(before)
    known.set(before.length, linked)
    const attempt = linked.attemptOf.get(messageId)
    if (!attempt) return []
    const free = attempt.mails.filter(({ isAccountedFor }) => !isAccountedFor)
    const all = free.map(({ facts }) => facts.message).toSorted(bySeq)
    const mails = all.filter(({ sentAt }) => sentAt === null || sentAt < at)
    const members = [...attempt.entries.toSorted(bySeq), ...mails]
    return members.map(({ id }) => id).filter((id) => !splitOff.includes(id))
  }
}
