/** Sets that only ever join (disjoint sets): which numbers were put together, at once. */

export type JoinedSets = {
  readonly join: (into: number, from: number) => void
  /** The number that stands for the set; that of `into` stays. */
  readonly rootOf: (member: number) => number
}

export function joinedSets(): JoinedSets {
  const parents = new Map<number, number>()
  const rootOf = (member: number): number => {
    let root = member
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    for (let at = member; at !== root; ) {
      const next = parents.get(at) as number
      parents.set(at, root)
      at = next
    }
    return root
  }
  return {
    rootOf,
    join: (into, from) => {
      const [keep, gone] = [rootOf(into), rootOf(from)]
      if (keep !== gone) parents.set(gone, keep)
    },
  }
}
