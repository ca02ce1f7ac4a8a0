/** Holds a rebuilt search against the truth of a made mailbox. Test data only. */
import type { MadeMailbox } from './made-mailbox.test-data.ts'
import type { RebuiltSearch } from './rebuild.ts'

export type Measured = {
  /** F1 over applications: right means exactly its mails, those waiting for the person left out. */
  readonly applicationF1: number
  /** Mails linked to an application that is mostly another one's, per linked mail. */
  readonly wrongLinks: number
  /** Mails that wait for the person, per mail that belongs to an application. */
  readonly asked: number
  /** True milestones (kind, within 3 days) found in the right application. */
  readonly milestoneRecall: number
  /** Found milestones that are true. */
  readonly milestonePrecision: number
}

export function measure({ truth }: MadeMailbox, search: RebuiltSearch): Measured {
  const waiting = new Set(search.toReview.map(({ id }) => id))
  const truthOf = new Map(truth.flatMap((one, at) => one.messageIds.map((id) => [id, at] as const)))
  const placed = search.applications.map(({ messageIds }) =>
    messageIds.filter((id) => truthOf.has(id)),
  )
  const shownTruth = truth.map(({ messageIds }) => messageIds.filter((id) => !waiting.has(id)))
  const expected = new Set(
    shownTruth.filter((ids) => ids.length > 0).map((ids) => ids.toSorted().join()),
  )
  const right = placed.filter((ids) => expected.has(ids.toSorted().join())).length
  // Each application stands for the true one that gave most of its mails.
  const ownerOf = placed.map((ids) => {
    const counts = Map.groupBy(ids, (id) => truthOf.get(id) as number)
    return [...counts].toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0]
  })
  const linked = placed.flat().length
  const wrong = placed.flatMap((ids, at) =>
    ids.filter((id) => truthOf.get(id) !== ownerOf[at]),
  ).length
  let trueCount = 0
  let found = 0
  let given = 0
  let givenRight = 0
  const isNear = (a: string | null, b: string) =>
    a !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= 3 * 86_400_000
  truth.forEach((one, at) => {
    const milestones = search.applications.flatMap((application, on) =>
      ownerOf[on] === at ? application.milestones : [],
    )
    trueCount += one.milestones.length
    given += milestones.length
    found += one.milestones.filter(({ kind, first }) =>
      milestones.some((given) => given.kind === kind && isNear(given.date, first)),
    ).length
    givenRight += milestones.filter((given) =>
      one.milestones.some(({ kind, first }) => given.kind === kind && isNear(given.date, first)),
    ).length
  })
  return {
    applicationF1: (2 * right) / (placed.length + expected.size),
    wrongLinks: wrong / linked,
    asked: [...waiting].filter((id) => truthOf.has(id)).length / truthOf.size,
    milestoneRecall: found / trueCount,
    milestonePrecision: givenRight / given,
  }
}
