/** What the words nearest to a place of a line mean, whatever words of no known meaning stand between. */
import { NOTHING } from './known-words.ts'
import { EDGE, type Token } from './mail-lines.ts'

/** The nearest meaning and the one beyond it; the ends of the line count as meanings. */
export type NearMeanings = readonly [nearest: number, next: number]

/**
 * @param from the first place looked at
 * @param way  -1 towards the beginning of the line, 1 towards its end
 */
export function nearMeanings(tokens: readonly Token[], from: number, way: 1 | -1): NearMeanings {
  let nearest = EDGE
  for (let at = from; at >= 0 && at < tokens.length; at += way) {
    const { meaning } = tokens[at] as Token
    if (meaning === NOTHING) continue
    if (nearest !== EDGE) return [nearest, meaning]
    nearest = meaning
  }
  return [nearest, EDGE]
}
