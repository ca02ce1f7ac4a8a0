/** How the lists of words here are written: in one text, in plain letters, by spaces. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A word for each list that it is in: "canonical: other words". */
export function wordGroups(text: string): ReadonlyMap<string, string> {
  const lines = text.trim().split(/\s*\n\s*/)
  return new Map(
    lines.flatMap((line) => {
      const [canonical = '', others = ''] = line.split(/:\s*/)
      return [canonical, ...others.split(/\s+/)].map((word) => [word, canonical] as const)
    }),
  )
}
