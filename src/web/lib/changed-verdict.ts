/** What a changed answer changed, in words: only what can be told apart in tens. Pure. */
import type { DebriefView } from '#contracts/views.ts'
import { aboutInTen } from '#core/model/chance-words.ts'
import { sideShares } from '#web/lib/debrief-parts.ts'
import { SIDE_WORDS } from '#web/lib/words.ts'

/**
 * @example movedWords(before, after) // => 'Probably not you went from about 4 to about 6 in 10.'
 */
export function movedWords(before: DebriefView['sides'], after: DebriefView['sides']): string {
  const now = sideShares(after)
  const moved = sideShares(before).flatMap(({ side, band }, at) => {
    const from = aboutInTen(band.mean)
    const to = aboutInTen(now[at]?.band.mean ?? band.mean)
    if (from === to) return []
    return [`${SIDE_WORDS[side]} went from ${from.replace(' in 10', '')} to ${to}.`]
  })
  return moved.length > 0 ? moved.join(' ') : 'The three sides stay about where they were.'
}
