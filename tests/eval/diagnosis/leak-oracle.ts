/**
 * The oracle of leaks: exact inference by one who knows the world (rates, spread of strengths
 * and kinds of work, delays, who is told) but, as the diagnosis, sees only what the person saw.
 */
import type { PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { normalQuantile } from '#core/stats/normal.ts'
import { type Course, LEAK_FACTOR } from './made-history.ts'
import { middleRate, type Phase, phaseOf, STAGES_TO_PASS, type World } from './worlds.ts'

const NODES = 9
/** A normal by shares of equal weight. */
const POINTS = Array.from({ length: NODES }, (_, at) => normalQuantile((at + 0.5) / NODES))
/** Before anything is seen: half of the searches have a leak, at any of the four stages. */
const PRIOR_LEAK = 0.125

/** What was seen of an application at one stage. */
type Seen = {
  readonly rate: number
  readonly passed: boolean
  /** How likely the silence so far is where the answer is a yes, and where it is a no. */
  readonly silence: { readonly yes: number; readonly no: number } | null
}

function seenAt(
  world: World,
  courses: readonly Course[],
  today: number,
): ReadonlyMap<PassableStage, Seen[]> {
  const byStage = new Map<PassableStage, Seen[]>(STAGES_TO_PASS.map((stage) => [stage, []]))
  for (const { channel, steps } of courses) {
    const known = steps.filter(({ day }) => day <= today)
    if (known.length === 0) continue
    const isTold = known.at(-1)?.kind === 'rejected'
    const reached = known.length - (isTold ? 1 : 0)
    STAGES_TO_PASS.slice(0, Math.min(reached, STAGES_TO_PASS.length)).forEach((stage, at) => {
      const passed = at < reached - 1
      const days = today - (known[at]?.day ?? today)
      const isSilent = !passed && !(isTold && at === reached - 1)
      const silence = isSilent ? silenceOf(world, phaseOf(stage), days) : null
      byStage.get(stage)?.push({ rate: middleRate(stage, channel), passed, silence })
    })
  }
  return byStage
}

const silenceOf = (world: World, phase: Phase, days: number) => ({
  yes: 1 - world.yes[phase].cdf(days),
  no: 1 - world.told[phase] * world.no[phase].cdf(days),
})

/** P(a leak at each stage | all that was seen). */
export function oracleLeaks(
  world: World,
  courses: readonly Course[],
  today: number,
): Readonly<Record<PassableStage, number>> {
  const seen = seenAt(world, courses, today)
  // Over what all stages share: log likelihoods of each stage with and without a leak.
  const rows = POINTS.map((common) =>
    STAGES_TO_PASS.map((stage) => {
      const all = seen.get(stage) ?? []
      return {
        fine: stageLog(world, stage, all, common, 1),
        leak: stageLog(world, stage, all, common, LEAK_FACTOR),
      }
    }),
  )
  const weigh = (leak: PassableStage | null) =>
    logSum(
      rows.map((row) =>
        row.reduce((sum, one, at) => sum + (STAGES_TO_PASS[at] === leak ? one.leak : one.fine), 0),
      ),
    ) + Math.log(leak === null ? 1 - 4 * PRIOR_LEAK : PRIOR_LEAK)
  const logs = STAGES_TO_PASS.map(weigh)
  const total = logSum([...logs, weigh(null)])
  const [applied = 0, screen = 0, interview = 0, final = 0] = logs.map((log) =>
    Math.exp(log - total),
  )
  return { applied, screen, interview, final }
}

/** Log likelihood of a stage, its own strength (and the kind of work) integrated out. */
function stageLog(
  world: World,
  stage: PassableStage,
  seen: readonly Seen[],
  common: number,
  factor: number,
): number {
  if (seen.length === 0) return 0
  const kinds = stage === 'applied' ? POINTS.map((point) => Math.exp(world.kindSd * point)) : [1]
  const logs = kinds.flatMap((kind) =>
    POINTS.map((own) => {
      const strength =
        world.strengthSd * (Math.sqrt(world.shared) * common + Math.sqrt(1 - world.shared) * own)
      return stageChance(world, seen, { strength, kind, factor })
    }),
  )
  return logSum(logs) - Math.log(logs.length)
}

/** The rates at hand are few: each is worked out once a strength. */
function stageChance(
  world: World,
  seen: readonly Seen[],
  { strength, kind, factor }: { strength: number; kind: number; factor: number },
): number {
  const rates = new Map<number, number>()
  let log = 0
  for (const { rate: middle, passed, silence } of seen) {
    let rate = rates.get(middle)
    if (rate === undefined) {
      rate = world.pass(Math.min(0.9, middle * kind), strength) * factor
      rates.set(middle, rate)
    }
    if (passed) log += Math.log(rate)
    else if (silence) log += Math.log(rate * silence.yes + (1 - rate) * silence.no)
    else log += Math.log1p(-rate)
  }
  return log
}

function logSum(logs: readonly number[]): number {
  const top = Math.max(...logs)
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0))
}
