/**
 * The shape of a mail wording and how its gaps are filled. Texts lie in the tables beside.
 *
 * Gaps: {employer} {role} {first} (the person's first name) {person} {personFirst} (who writes)
 * {title} (what they are) {team} {talkDay} (day of the talk, in words) {time}.
 */
export type Wording = { readonly subject: string; readonly text: string }

export type Gaps = Readonly<Record<string, string>>

/**
 * Fills the gaps of a wording.
 *
 * @throws Error for a gap nobody gave: a fault of the tables, never of a person
 * @example filled('Dear {first},', { first: 'Nadia' }) // => 'Dear Nadia,'
 */
export function filled(text: string, gaps: Gaps): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = gaps[name]
    if (value === undefined) throw new Error(`The example search has no {${name}} for "${text}"`)
    return value
  })
}
