/**
 * Draws the applications that nobody talked about: most of any search. Seeded; dates count back
 * from today. Shares follow what is usual (most are never answered, few go in by referral).
 */
import { addDays, type Day, weekday } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import type { RandomSource } from '#core/stats/random.ts'
import type { QuietApplication } from './demo-application.ts'
import { drawOne, shuffled } from './draw.ts'
import { ANALYST_ROLES, ENGINEER_ROLES, QUIET_EMPLOYERS } from './employers.ts'
import { DOUBTFUL } from './wordings/doubtful.ts'
import { REASONED_REJECTIONS } from './wordings/rejections.ts'
import type { Wording } from './wordings/wording.ts'

const CHANNEL_COUNTS: readonly (readonly [Channel, number])[] = [
  ['board', 38],
  ['company-site', 30],
  ['easy-apply', 23],
  ['referral', 5],
  ['agency', 3],
  ['direct', 2],
  ['inbound', 1],
]
const FIRST_AGO = 243
const LAST_AGO = 4
const IN_SHEET_ONLY = 10
const IN_BOTH = 27
const REJECTED = 44
/** No answer of a system is newer than the no that the story turns on. */
const NEWEST_ANSWER_AGO = 6

/** Reasons some employers give, by how many give them. */
const REASONS: readonly Wording[] = [
  REASONED_REJECTIONS['role-closed'],
  REASONED_REJECTIONS['on-hold'],
  REASONED_REJECTIONS['on-hold'],
  REASONED_REJECTIONS.internal,
  REASONED_REJECTIONS.internal,
  REASONED_REJECTIONS.location,
  REASONED_REJECTIONS.skills,
]

/** Oldest first. */
export function quietApplications(today: Day, random: RandomSource): readonly QuietApplication[] {
  const channels = shuffled(
    CHANNEL_COUNTS.flatMap(([channel, count]) => Array<Channel>(count).fill(channel)),
    random,
  )
  const count = channels.length
  const employers = employersOf(count, random)
  const days = channels.map((_, at) => appliedOn(today, at / (count - 1), random))
  const roles = rolesOf(employers, random)
  const told = toldBy(channels, random)
  const rejected = daysOfRejection(today, days, random)
  const reasons = spread(
    REASONS,
    rejected.map((day, at) => day !== null && told[at] !== 'sheet'),
  )
  const doubts = spread(
    DOUBTFUL,
    rejected.map((day, at) => day === null && told[at] !== 'sheet'),
  )
  return channels.map((channel, at) => ({
    employer: employers[at] as string,
    role: roles[at] as string,
    channel,
    appliedOn: days[at] as Day,
    told: told[at] as QuietApplication['told'],
    resume: at < count * 0.3 ? 'v1' : at < count * 0.62 ? 'v2' : 'v3',
    rejectedOn: rejected[at] ?? null,
    rejection: reasons[at] ?? null,
    doubtful: doubts[at] ?? null,
  }))
}

/** @param progress 0 at the beginning of the search, 1 at its end */
function appliedOn(today: Day, progress: number, random: RandomSource): Day {
  const ago = FIRST_AGO - progress * (FIRST_AGO - LAST_AGO)
  const day = addDays(today, -Math.round(ago + random() * 1.5))
  // Some evenings and a few Sundays, hardly a Saturday.
  return weekday(day) === 6 ? addDays(day, -1) : day
}

/** In the second half, two in five are asked again that were asked at the beginning. */
function employersOf(count: number, random: RandomSource): readonly string[] {
  const names = shuffled(QUIET_EMPLOYERS, random)
  const again = count - names.length
  const half = count - Math.round(again * 2.5)
  let [fresh, second] = [0, 0]
  return Array.from({ length: count }, (_, at) => {
    const isAgain = at >= half && [0, 2].includes((at - half) % 5) && second < again
    const taken = isAgain ? second * 2 : fresh
    if (isAgain) second += 1
    else fresh += 1
    return names[taken] as string
  })
}

/** Towards the end more engineering; who is asked a second time is asked for another role. */
function rolesOf(employers: readonly string[], random: RandomSource): readonly string[] {
  const roles: string[] = []
  for (const [at, employer] of employers.entries()) {
    const before = roles[employers.indexOf(employer)]
    const isEngineer = before !== undefined || random() < 0.15 + (at / employers.length) * 0.5
    const open = (isEngineer ? ENGINEER_ROLES : ANALYST_ROLES).filter((role) => role !== before)
    roles.push(drawOne(open, random))
  }
  return roles
}

/** What came by people is written down by hand; the sheet is kept in phases. */
function toldBy(
  channels: readonly Channel[],
  random: RandomSource,
): readonly QuietApplication['told'][] {
  const byPeople = new Set<Channel>(['referral', 'agency', 'direct', 'inbound'])
  const places = shuffled([...channels.keys()], random)
  const ranked = places.toSorted(
    (a, b) =>
      Number(byPeople.has(channels[b] as Channel)) - Number(byPeople.has(channels[a] as Channel)),
  )
  const rankOf = new Map(ranked.map((place, rank) => [place, rank]))
  return channels.map((_, at) => {
    const rank = rankOf.get(at) as number
    if (rank < IN_SHEET_ONLY) return 'sheet'
    return rank < IN_SHEET_ONLY + IN_BOTH ? 'both' : 'mail'
  })
}

/** Most quick or never: a median of about two weeks with a long tail. */
function daysOfRejection(
  today: Day,
  days: readonly Day[],
  random: RandomSource,
): readonly (Day | null)[] {
  const newest = addDays(today, -NEWEST_ANSWER_AGO)
  const answers = days.map((day) => {
    const spreadOut = Math.exp((random() + random() + random() - 1.5) * 1.9)
    const answer = addDays(day, Math.max(1, Math.round(14 * spreadOut)))
    return weekday(answer) === 0 ? addDays(answer, 1) : answer
  })
  const possible = [...days.keys()].filter((at) => (answers[at] as Day) <= newest)
  const chosen = new Set(shuffled(possible, random).slice(0, REJECTED))
  return days.map((_, at) => (chosen.has(at) ? (answers[at] as Day) : null))
}

/** Lays items out evenly over the places that are free for one. */
function spread<T>(items: readonly T[], isFree: readonly boolean[]): readonly (T | null)[] {
  const free = [...isFree.keys()].filter((at) => isFree[at])
  const step = free.length / items.length
  const placed = new Map(items.map((item, at) => [free[Math.floor((at + 0.5) * step)], item]))
  return isFree.map((_, at) => placed.get(at) ?? null)
}
