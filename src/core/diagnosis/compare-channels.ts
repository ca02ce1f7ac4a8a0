/**
 * What may be said of the ways in beside each other: never of two groups with too few answers.
 *
 * Each rate is already pulled towards the usual of its channel, so the highest of several is
 * not merely the luckiest. Method: docs/methods/stage-rates.md, "Groups".
 */
import { aboutInTen } from '#core/model/chance-words.ts'
import type { Channel } from '#core/model/milestones.ts'
import { chanceHigher } from '#core/stats/beta-compare.ts'
import { CHANNEL_NAMES } from './channel-names.ts'
import type { GroupRate } from './diagnosis-types.ts'
import { usualRate } from './usual-rates.ts'

/** A difference is spoken of from this chance on. */
const CLEARLY = 0.9

type ChannelRate = GroupRate & { readonly id: Channel }

/** One sentence on the highest and the lowest of those with enough answers. */
export function comparedWords(channels: readonly ChannelRate[]): string {
  const told = channels.filter(({ isTold }) => isTold)
  const ordered = told.toSorted((a, b) => b.rate.mean - a.rate.mean)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || first === last) return 'Too few answers to compare ways in.'
  const chance = chanceHigher(posterior(first), posterior(last))
  if (chance < CLEARLY) return 'No two ways in differ by more than chance can make.'
  return `More first talks through ${CHANNEL_NAMES[first.id]} than through ${CHANNEL_NAMES[last.id]}, ${aboutInTen(chance)} sure.`
}

/** The posterior again, from its mean and the channel's own prior. */
function posterior({ id, contacts, rate }: ChannelRate) {
  const alpha = usualRate('applied', id).alpha + contacts
  return { alpha, beta: alpha / rate.mean - alpha }
}
