/** How many planted leaks are found, and how many are seen where there is none. */
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { isEnough, LIKELY, leakOf, POSSIBLE } from '#core/diagnosis/leak.ts'
import { ratesOf } from '#core/diagnosis/stage-rates.ts'
import { seededRandom } from '#core/stats/random.ts'
import { oracleLeaks } from './leak-oracle.ts'
import { dayOf, madeCourses, madePerson, seenBy } from './made-history.ts'
import type { World } from './worlds.ts'

/** What a reader of a search says: the stage that it would name, and how strongly. */
type Said = { readonly stage: PassableStage | null; readonly score: number }
type Looked = {
  readonly truth: PassableStage | null
  readonly n: number
  readonly ours: Said
  readonly oracle: Said
}

export type LeakFigures = {
  readonly searches: number
  /** At the threshold that gives 5% false alarms. */
  readonly found: number
  readonly oracleFound: number
  readonly byN: readonly {
    readonly upTo: number
    readonly found: number
    readonly oracleFound: number
  }[]
  /** At the words of honesty rule 3. */
  readonly possible: { readonly found: number; readonly falseAlarms: number }
  readonly likely: { readonly found: number; readonly falseAlarms: number }
}

const FALSE_ALARMS = 0.05

export function leakFigures(world: World, seed: string, searches: number): LeakFigures {
  const looked = Array.from({ length: searches }, (_, at) => look(world, `${seed} ${at}`, at))
  const without = looked.filter(({ truth }) => truth === null)
  const leaking = looked.filter(({ truth }) => truth !== null)
  const bar = (by: 'ours' | 'oracle') =>
    without.map((one) => one[by].score).toSorted((a, b) => b - a)[
      Math.floor(FALSE_ALARMS * without.length)
    ] ?? 0
  const [ourBar, oracleBar] = [bar('ours'), bar('oracle')]
  const foundBy = (by: 'ours' | 'oracle', above: number, among = leaking) =>
    among.filter((one) => one[by].stage === one.truth && one[by].score > above).length /
    among.length
  const atWords = (least: number) => ({
    found: foundBy('ours', least - 1e-12),
    falseAlarms: without.filter(({ ours }) => ours.score >= least).length / without.length,
  })
  return {
    searches,
    found: foundBy('ours', ourBar),
    oracleFound: foundBy('oracle', oracleBar),
    byN: [80, 120, 160].map((upTo) => {
      const among = leaking.filter(({ n }) => n <= upTo && n > upTo - 40)
      return {
        upTo,
        found: foundBy('ours', ourBar, among),
        oracleFound: foundBy('oracle', oracleBar, among),
      }
    }),
    possible: atWords(POSSIBLE),
    likely: atWords(LIKELY),
  }
}

function look(world: World, seed: string, at: number): Looked {
  const random = seededRandom(`${seed} size`)
  const n = 40 + Math.floor(121 * random())
  const truth = at % 2 === 0 ? null : (PASSABLE_STAGES[Math.floor(4 * random())] as PassableStage)
  const person = madePerson(world, seed, truth)
  const courses = madeCourses(world, person, seed, n)
  const today = (n * 7) / person.weekly + 1
  const history = summariseHistory(seenBy(courses, today), dayOf(today))
  const rates = ratesOf(history)
  const { stage } = leakOf(history, rates)
  const score = rates.find(({ from }) => from === stage)?.weaker ?? 0
  const enough = rates.filter((rate) => isEnough(rate, history)).map(({ from }) => from)
  const oracle = largest(oracleLeaks(world, courses, today), enough)
  return { truth, n, ours: { stage, score }, oracle }
}

/** The oracle names no stage either of which honesty rule 3 forbids to speak. */
function largest(
  chances: Readonly<Record<PassableStage, number>>,
  enough: readonly PassableStage[],
): Said {
  const stage = enough.toSorted((a, b) => chances[b] - chances[a])[0] ?? null
  return { stage, score: stage ? chances[stage] : 0 }
}
