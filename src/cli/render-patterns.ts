/** The search as a whole as text: `comeback patterns`. Numbers come with n and band, always. */
import type { DelayView, PeriodView } from '#contracts/patterns.ts'
import type { PatternsView } from '#contracts/views.ts'
import type { DelayId } from '#core/model/pattern-ids.ts'

type Group = PatternsView['channels'][number]
type Rate = { readonly mean: number; readonly low: number; readonly high: number }

const percent = (rate: number) => `${Math.round(rate * 100)}%`
const range = ({ low, high }: Rate) => `${percent(low)} to ${percent(high)}`

const DELAY_NAMES: Readonly<Record<DelayId, string>> = {
  'first-answer': 'applied → first answer',
  'after-talk': 'a talk → the next word',
  'no-after-applying': 'applied → a no without a talk',
}

export function renderPatterns(patterns: PatternsView): string {
  const { n, stages, leak, causes, channels, channelWords, periods, delays } = patterns
  const rows = stages.map(({ from, to, entered, passed, waiting, rate, usual }) => {
    const own = `${passed} of ${entered} passed, ${waiting} waiting; about ${percent(rate.mean)} (${range(rate)})`
    return `${from} → ${to}: ${own}; usual ${range(usual)} (${usual.source})`
  })
  const parts = [[`${n} applications`, ...rows, leak.words]]
  if (causes.length > 0) parts.push(['What recurs over the rejections', ...recurringLines(causes)])
  if (channels.length > 0) {
    parts.push(['To a first talk, by way in', ...channels.map(groupLine), channelWords ?? ''])
  }
  if (periods && periods.list.length > 0) {
    const lines = periods.list.map((period: PeriodView) => `${period.name}: ${rateWords(period)}`)
    const later = (periods.later ?? []).map(({ words }) => words)
    parts.push(['To a first talk, by period', ...lines, periods.words, ...later])
  }
  if (delays?.some((delay) => delay.n > 0)) {
    parts.push(['How long answers took', ...delays.map(delayLine)])
  }
  return parts.map((lines) => lines.filter(Boolean).join('\n')).join('\n\n')
}

/** Causes that repeat; nothing is said of the others. */
function recurringLines(causes: PatternsView['causes']): readonly string[] {
  const recurring = causes.filter(({ repeats }) => repeats)
  if (recurring.length === 0) return ['No cause recurs more often than chance can make.']
  return recurring.map(({ id, words }) => `${id}: ${words}`)
}

const groupLine = (group: Group) => `${group.id}: ${rateWords(group)}`

/** Counts alone where there are too few answers for a rate. */
function rateWords({ words, rate, isTold }: Group | PeriodView): string {
  return isTold === false ? words : `${words} About ${percent(rate.mean)} (${range(rate)}).`
}

function delayLine({ id, came, n, waiting, took, usual, withinDays }: DelayView): string {
  const counted = `${came} of ${n} came, ${waiting.n} waiting`
  const own = took
    ? `half within ${took.median} days, the middle half ${took.low} to ${took.high}`
    : 'too few to tell'
  return `${DELAY_NAMES[id]}: ${counted}; ${own}; usual ${usual.low} to ${usual.high}, of those within ${withinDays} days (${usual.source})`
}
