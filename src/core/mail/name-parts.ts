/** Subject and display name, whole and in parts: names stand there that no sentence tells of. */
import type { Line } from './learned/mail-lines.ts'
import type { NameSpan } from './learned/name-spans.ts'

/** A part of subject or display name is a candidate that the readers of names say nothing of. */
export const PART_SHARE = 1e-3
const LONGEST_PART = 9

const PARTS_NAME = /^[–—|:()·»«/-]$|^,$/

/** Subject and display name, whole and in the parts that signs cut them into. */
export function partSpans(lines: readonly Line[], of: NameSpan['of']): readonly NameSpan[] {
  const zones = of === 'employer' ? ['shown', 'subject'] : ['subject']
  return lines.slice(0, 2).flatMap(({ zone, tokens, text }, line) => {
    if (!zones.includes(zone)) return []
    const cuts = [-1, ...tokens.keys().filter((at) => PARTS_NAME.test(tokens[at]?.text ?? ''))]
    const parts = cuts.map((cut, at) => [cut + 1, cuts[at + 1] ?? tokens.length] as const)
    const whole = cuts.length > 1 ? [[0, tokens.length] as const] : []
    return [...whole, ...parts].flatMap(([from, to]): readonly NameSpan[] => {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (!first || !last || to <= from || to - from > LONGEST_PART) return []
      const part = text.slice(first.start, last.end).replace(/\s+/g, ' ')
      return [{ of, text: part, line, from, to, probability: PART_SHARE }]
    })
  })
}
