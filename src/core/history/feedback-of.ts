/**
 * The feedback of one application as it stands: rows bring what was never there before, the
 * person adds, changes and takes out. The newest words with an id stand.
 */
import type { Entry } from '#core/model/entry.ts'
import type { SearchEvent } from '#core/model/events.ts'
import type { Feedback } from '#core/model/feedback.ts'

/**
 * @param entries by `seq`
 * @param events  of this application, in force, by `seq`
 * @returns in the order in which it became known
 */
export function feedbackOf(
  entries: readonly Pick<Entry, 'seq' | 'feedback'>[],
  events: readonly SearchEvent[],
): readonly Feedback[] {
  const everThere = new Set<string>()
  const kept = new Map<string, Feedback>()
  for (const one of [...entries, ...events].toSorted((a, b) => a.seq - b.seq)) {
    if (!('body' in one)) {
      for (const told of one.feedback ?? []) if (!everThere.has(told.id)) kept.set(told.id, told)
    } else if (one.body.type === 'feedback') kept.set(one.body.feedback.id, one.body.feedback)
    else if (one.body.type === 'drop-feedback') kept.delete(one.body.feedbackId)
    for (const id of kept.keys()) everThere.add(id)
  }
  return [...kept.values()]
}
