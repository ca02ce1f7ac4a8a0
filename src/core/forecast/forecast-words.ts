/** A forecast in words: ranges, never one number, and no comfort that the figures do not give. */

import { aboutInTen } from '#core/model/chance-words.ts'
import { thousands } from '#core/model/number-words.ts'
import type { Forecast, ForecastRun, Percentiles, Scenario, WhatIf } from './forecast-types.ts'

type Told = Omit<Forecast, 'words' | 'whatIfs'>

/** Beyond this a person cannot plan on it: the words say so, and curves end. */
export const A_YEAR_IN_WEEKS = 52
/** Fewer applications than this, and the usual speaks louder than the person's own record. */
const FEW = 20

export function forecastWords(
  told: Told,
  { isAsked }: { readonly isAsked: boolean },
): readonly string[] {
  const { applications, weeks, underWay } = told
  const words = [
    `${paceWords(told, isAsked)}, ${rangeWords(weeks)}.`,
    applicationWords(applications),
  ]
  if (underWay.count > 0) {
    const [noun, it] = underWay.count === 1 ? ['application', 'it'] : ['applications', 'them']
    words.push(
      `${thousands(underWay.count)} ${noun} may still be answered, late ones included; the chance that an offer still comes of ${it}: ${aboutInTen(underWay.probability)}.`,
    )
  }
  if (weeks.p50 > A_YEAR_IN_WEEKS) {
    words.push(
      'In this way and at this pace an offer within a year is less likely than not. More of the same will hardly change that; another way in or a mended stage may.',
    )
  }
  if (told.n < FEW) {
    words.push(
      `With ${told.n} ${told.n === 1 ? 'application' : 'applications'} this rests on what is usual more than on your own search.`,
    )
  }
  return words
}

/** How many more; what is under way already is none more. */
function applicationWords({ p10, p50, p90 }: Percentiles): string {
  const within = (count: number) => `within ${rounded(count)}`
  if (p90 < 1) return 'In nine in ten, what leads to it is under way already.'
  if (p50 < 1) {
    return `In half, the application that leads to it is under way already; in nine in ten it is ${within(p90)} more.`
  }
  if (p10 < 1) {
    return `In one in ten, the application that leads to it is under way already; in half it is ${within(p50)} more, in nine in ten ${within(p90)}.`
  }
  return `The application that leads to it: one in ten ${within(p10)} more, half ${within(p50)}, nine in ten ${within(p90)}.`
}

function paceWords({ weekly, paceFrom }: Told, isAsked: boolean): string {
  const pace = `${rounded(weekly)} ${rounded(weekly) === '1' ? 'application' : 'applications'} a week`
  if (isAsked) return `At ${pace}`
  return {
    recent: `At your pace of about ${pace}`,
    earlier: `At the pace you once had, about ${pace}`,
    assumed: `At ${pace} (assumed: no application has a date)`,
  }[paceFrom]
}

/** Beyond this nobody can tell weeks, and nobody should have to read them. */
const TWO_YEARS_IN_WEEKS = 104

/** What lies beyond two years is said to, and no more. */
export function rangeWords({ p10, p50, p90 }: ForecastRun['weeks']): string {
  const shares = [
    { within: 'one in ten such searches has an offer', beyond: 'nine in ten take', weeks: p10 },
    { within: 'half have one', beyond: 'half take', weeks: p50 },
    { within: 'nine in ten have one', beyond: 'one in ten takes', weeks: p90 },
  ]
  const told = shares.filter(({ weeks }) => weeks <= TWO_YEARS_IN_WEEKS)
  const words = told.map(({ within, weeks }) => `${within} within ${weeksWords(weeks)}`)
  const beyond = shares[told.length]
  return [...words, ...(beyond ? [`${beyond.beyond} more than two years`] : [])].join(', ')
}

/** A wait: whole weeks, at least one. */
export function weeksWords(weeks: number): string {
  if (weeks > TWO_YEARS_IN_WEEKS) return 'more than two years'
  const whole = rounded(Math.max(1, weeks))
  return whole === '1' ? '1 week' : `${whole} weeks`
}

/** Whole numbers, and no more digits than anyone can know. */
export function rounded(value: number): string {
  if (value < 20) return String(Math.round(value))
  const step = value < 100 ? 5 : value < 1_000 ? 10 : 100
  return thousands(step * Math.round(value / step))
}

/** One thing done differently, beside the present way. */
export function whatIfWords(
  id: WhatIf['id'],
  { weekly = 0, mended }: Scenario,
  { run, other }: { readonly run: ForecastRun; readonly other: ForecastRun },
): string {
  const what = {
    'more-a-week': `${rounded(weekly)} a week`,
    'more-referrals': 'Half of them through someone who refers you',
    'stage-mended': `${mended ? STAGE_NAMES[mended] : ''} as well as is usual`,
  }[id]
  return `${what}: in the middle ${weeksWords(other.weeks.p50)} instead of ${weeksWords(run.weeks.p50)}.`
}

const STAGE_NAMES = {
  applied: 'Getting to a first talk',
  screen: 'First talks',
  interview: 'Interviews',
  final: 'Final rounds',
} as const
