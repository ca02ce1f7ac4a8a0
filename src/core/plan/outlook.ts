/**
 * What the expected change of a step rests on: the rates that this search may have, and which
 * causes decide at each stage. Made once for a search; any number of steps is then weighed
 * cheaply. Pure and seeded. Method: docs/methods/plan.md. Start reading at `outlookOf`.
 */
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import type { ApplicationFact, HistorySummary } from '#core/diagnosis/history-summary.ts'
import { FEWEST_APPLICATIONS, FEWEST_PROCESSES } from '#core/diagnosis/leak.ts'
import { weighedRejections } from '#core/diagnosis/weighed-rejections.ts'
import { drawRates, type RateTable, rateTable } from '#core/forecast/draw-rates.ts'
import { forecastInputs } from '#core/forecast/forecast-inputs.ts'
import type { MixShare } from '#core/forecast/forecast-types.ts'
import type { Application, Person } from '#core/model/application.ts'
import type { CauseId } from '#core/model/causes.ts'
import type { Day } from '#core/model/dates.ts'
import type { Stage } from '#core/model/stages.ts'
import { seededRandom } from '#core/stats/random.ts'

/** Enough for a band in whole applications of a hundred; a few milliseconds. */
export const DRAWS = 400
/** The newest rejections of a stage speak for it: a person is not who they were years ago. */
const MOST_LOOKED_AT = 60

/** A way in, its share of what goes out, and its place in `draws`. */
export type Way = { readonly channel: number; readonly share: number }

export type Outlook = {
  /** All applications that it rests on. */
  readonly n: number
  /** Applications a week; `null` where none can be read from the search. */
  readonly weekly: number | null
  readonly mix: readonly Way[]
  readonly channels: RateTable['channels']
  /** Each draw: stage by stage, in each the ways in; fractions 0..1. */
  readonly draws: readonly Float64Array[]
  /** Mean P(this cause decided | rejected there), over the newest rejections of a stage. */
  readonly decisive: Readonly<Record<PassableStage, ReadonlyMap<CauseId, number>>>
  /** Applications that reached each stage. */
  readonly reached: Readonly<Record<PassableStage, number>>
}

/** An offer withdrawn is lost where finals are. */
export const stageOfLoss = (stage: Stage): PassableStage => (stage === 'offer' ? 'final' : stage)

/** @param history the same applications, read once by `summariseHistory` */
export function outlookOf(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
): Outlook {
  const inputs = forecastInputs(history)
  const table = rateTable(inputs)
  const { channels } = table
  const random = seededRandom('comeback plan')
  const draws = Array.from({ length: DRAWS }, () => {
    const rates = new Float64Array(PASSABLE_STAGES.length * channels.length)
    drawRates(table, random, rates)
    return rates
  })
  return {
    n: inputs.n,
    weekly: inputs.paceFrom === 'assumed' ? null : inputs.weekly,
    mix: waysOf(inputs.mix, channels),
    channels,
    draws,
    decisive: decisiveShares(applications, history, person),
    reached: history.reached,
  }
}

/** Whether a stage has enough behind it for a figure: the guards of a leak (honesty rule 3). */
export function isEnoughFor({ n, reached }: Outlook, stage: PassableStage): boolean {
  return n >= FEWEST_APPLICATIONS && (stage === 'applied' || reached[stage] >= FEWEST_PROCESSES)
}

function waysOf(mix: readonly MixShare[], channels: RateTable['channels']): readonly Way[] {
  return mix.map(({ channel, share }) => ({ channel: channels.indexOf(channel), share }))
}

function decisiveShares(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
): Outlook['decisive'] {
  const newest = newestRejections(history)
  const groups = weighedRejections(applications, history, person, (fact) => newest.has(fact))
  const at = (from: PassableStage) => {
    const here = groups.filter(({ stage }) => stageOfLoss(stage) === from)
    const n = here.reduce((sum, { days }) => sum + days.length, 0)
    const shares = new Map<CauseId, number>()
    for (const { causes, decisive, days } of here) {
      causes.forEach((cause, place) => {
        const share = ((decisive[place] as number) * days.length) / n
        shares.set(cause, (shares.get(cause) ?? 0) + share)
      })
    }
    return shares
  }
  return {
    applied: at('applied'),
    screen: at('screen'),
    interview: at('interview'),
    final: at('final'),
  }
}

/** The newest rejections of each stage, by the day they went in. */
function newestRejections({ facts }: HistorySummary): ReadonlySet<ApplicationFact> {
  const newest = PASSABLE_STAGES.flatMap((from) =>
    facts
      .filter(({ stageAtRejection: stage }) => stage !== null && stageOfLoss(stage) === from)
      .toSorted((a, b) => laterFirst(a.startedOn ?? '', b.startedOn ?? ''))
      .slice(0, MOST_LOOKED_AT),
  )
  return new Set(newest)
}

const laterFirst = (a: Day, b: Day): number => (a < b ? 1 : a > b ? -1 : 0)
