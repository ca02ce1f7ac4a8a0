/**
 * A search as the forecast needs it: pace, ways in, what happened at each stage, what is under
 * way. Pure. Method: docs/methods/forecast.md. Start reading at `forecastInputs`.
 */
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import type { ApplicationFact, HistorySummary } from '#core/diagnosis/history-summary.ts'
import { countsAt } from '#core/diagnosis/stage-rates.ts'
import { addDays, type Day, daysBetween } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import type { ForecastInputs, MixShare, Waiting } from './forecast-types.ts'

/** "My pace" is that of these weeks, where anything went out in them. */
const RECENT_WEEKS = 8
/** Nobody said a pace and none can be read: judgement, and the words say so. */
const ASSUMED_WEEKLY = 5
/** Silences up to each of these days are taken together, at their mean. */
const SILENCE_BOUNDS = [2, 6, 13, 20, 29, 44, 59, 89, 180] as const

/** What a forecast of this search rests on. */
export function forecastInputs(history: HistorySummary): ForecastInputs {
  const { today, facts } = history
  const since = addDays(today, 1 - 7 * RECENT_WEEKS)
  // Days compare as text: reading each as a date would be the slowest part of it all.
  const recent = facts.filter(
    ({ startedOn }) => startedOn !== null && startedOn >= since && startedOn <= today,
  )
  const counts = (from: PassableStage) => countsAt(history, from)
  return {
    today,
    n: facts.length,
    ...paceOf(facts, recent.length, today),
    mix: mixOf(recent.length > 0 ? recent : facts),
    counts: {
      applied: counts('applied'),
      screen: counts('screen'),
      interview: counts('interview'),
      final: counts('final'),
    },
    underWay: underWay(facts),
  }
}

/** The pace of the last weeks, else that of the weeks in which the search was alive. */
function paceOf(
  facts: readonly ApplicationFact[],
  recent: number,
  today: Day,
): Pick<ForecastInputs, 'weekly' | 'paceFrom'> {
  const starts = facts.flatMap(({ startedOn }) =>
    startedOn !== null && startedOn <= today ? [startedOn] : [],
  )
  const first = starts.reduce((least, day) => (day < least ? day : least), today)
  if (recent > 0) {
    const weeks = Math.min(RECENT_WEEKS, Math.max(1, (daysBetween(first, today) + 1) / 7))
    return { weekly: recent / weeks, paceFrom: 'recent' }
  }
  if (starts.length === 0) return { weekly: ASSUMED_WEEKLY, paceFrom: 'assumed' }
  const weeks = new Set(starts.map((day) => Math.floor(daysBetween(first, day) / 7)))
  return { weekly: starts.length / weeks.size, paceFrom: 'earlier' }
}

function mixOf(facts: readonly ApplicationFact[]): readonly MixShare[] {
  const counts = new Map<Channel | null, number>()
  for (const { channel } of facts) counts.set(channel, (counts.get(channel) ?? 0) + 1)
  return [...counts].map(([channel, count]) => ({ channel, share: count / facts.length }))
}

/** Applications that may still be answered, long silent ones included, in few groups. */
function underWay(facts: readonly ApplicationFact[]): readonly Waiting[] {
  const groups = new Map<string, { waiting: Waiting; days: number; count: number }>()
  for (const { stage, channel, daysSilent } of facts) {
    if (daysSilent === null || !isPassable(stage)) continue
    const bound = SILENCE_BOUNDS.find((most) => daysSilent <= most)
    if (bound === undefined) continue
    const key = `${stage} ${channel} ${bound}`
    const group = groups.get(key)
    if (group) {
      group.days += daysSilent
      group.count += 1
    } else {
      const waiting = { stage, channel, daysSilent, count: 1 }
      groups.set(key, { waiting, days: daysSilent, count: 1 })
    }
  }
  return [...groups.values()].map(({ waiting, days, count }) => ({
    ...waiting,
    daysSilent: Math.round(days / count),
    count,
  }))
}

const isPassable = (stage: ApplicationFact['stage']): stage is PassableStage =>
  PASSABLE_STAGES.some((one) => one === stage)
