/**
 * Rows that come again after the person set something right, as when an export is brought back
 * into the home it came from: what they repeat is not told a second time.
 */
import type { Entry } from '#core/model/entry.ts'
import type { MilestoneRef, SearchEvent } from '#core/model/events.ts'
import type { Milestone } from '#core/model/milestones.ts'

type Told = Pick<Entry, 'seq' | 'milestones'>

const isSame = (one: MilestoneRef, other: MilestoneRef) =>
  one.kind === other.kind && one.date === other.date && one.source === other.source

/**
 * An entry's milestones under the names that the corrections before it knew them by, so that they
 * join what they repeat and are corrected with it.
 *
 * A row that names both what was corrected and what it became tells of two.
 *
 * @param events of this application, in force, by `seq`
 */
export function underFirstNames(
  { seq, milestones }: Told,
  events: readonly SearchEvent[],
): readonly Milestone[] {
  return events.reduceRight<readonly Milestone[]>((known, event) => {
    if (event.seq > seq || event.body.type !== 'correct-milestone') return known
    const { milestone: first, to } = event.body
    const now = { kind: to.kind, date: to.date, source: first.source }
    const at = known.findIndex((one) => isSame(one, now))
    if (at === -1 || known.some((one) => isSame(one, first))) return known
    return known.with(at, { ...(known[at] as Milestone), kind: first.kind, date: first.date })
  }, milestones)
}

/**
 * The notes as they stand: each row brings what was never there before, the person adds, corrects
 * and takes out.
 *
 * @param entries by `seq`
 * @param events  of this application, in force, by `seq`
 */
export function notesOf(
  entries: readonly Pick<Entry, 'seq' | 'notes'>[],
  events: readonly SearchEvent[],
): readonly string[] {
  const everThere = new Set<string>()
  let notes: readonly string[] = []
  for (const one of [...entries, ...events].toSorted((a, b) => a.seq - b.seq)) {
    const before = notes
    notes = 'body' in one ? withWord(before, one) : [...before, ...news(one.notes, everThere)]
    for (const note of notes) everThere.add(note)
  }
  return notes
}

function news(notes: readonly string[], everThere: ReadonlySet<string>): readonly string[] {
  return notes.filter((note) => !everThere.has(note))
}

function withWord(notes: readonly string[], { body }: SearchEvent): readonly string[] {
  if (body.type === 'note') return [...notes, body.text]
  if (body.type !== 'edit-note') return notes
  const at = notes.indexOf(body.from)
  return at === -1 ? notes : notes.toSpliced(at, 1, ...(body.to === null ? [] : [body.to]))
}
