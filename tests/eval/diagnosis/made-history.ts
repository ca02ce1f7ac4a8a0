/** Searches made in a world: what a person saw until a day, and what came of it afterwards. */
import type { PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import type { Application } from '#core/model/application.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import { normalQuantile } from '#core/stats/normal.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import { CHANNELS_USED, middleRate, phaseOf, STAGES_TO_PASS, type World } from './worlds.ts'

const START: Day = '2024-01-01'
/** A planted leak: this share of what the person would pass without it. */
export const LEAK_FACTOR = 0.45

export type Trait = Readonly<Record<PassableStage, number>>

export type Person = {
  readonly strengths: Trait
  /** Factor on the rate to a first talk from the kind of work. */
  readonly kind: number
  readonly leak: PassableStage | null
  readonly weekly: number
  readonly mix: readonly { readonly channel: Channel | null; readonly share: number }[]
}

/** One application as it will turn out; days count from the start of the search. */
export type Course = {
  readonly channel: Channel | null
  readonly sentOn: number
  readonly steps: readonly { readonly kind: MilestoneKind; readonly day: number }[]
}

const uniform = (random: RandomSource): number => Math.min(1 - 1e-12, Math.max(1e-12, random()))
const normal = (random: RandomSource): number => normalQuantile(uniform(random))

export function madePerson(world: World, seed: string, leak: PassableStage | null): Person {
  const random = seededRandom(`${world.name} person ${seed}`)
  const common = normal(random)
  const strength = () =>
    world.strengthSd *
    (Math.sqrt(world.shared) * common + Math.sqrt(1 - world.shared) * normal(random))
  const weights = CHANNELS_USED.map((channel) => ({
    channel,
    weight: WEIGHTS.get(channel)?.(random) ?? 0,
  }))
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  return {
    strengths: {
      applied: strength(),
      screen: strength(),
      interview: strength(),
      final: strength(),
    },
    kind: Math.exp(world.kindSd * normal(random)),
    leak,
    weekly: 2 + 9 * random(),
    mix: weights
      .filter(({ weight }) => weight > 0)
      .map(({ channel, weight }) => ({ channel, share: weight / total })),
  }
}

/** Each person has their own mix; the rarer ways in are not used by all. */
const WEIGHTS: ReadonlyMap<Channel | null, (random: RandomSource) => number> = new Map<
  Channel | null,
  (random: RandomSource) => number
>([
  [null, (random) => random()],
  ['easy-apply', (random) => random()],
  ['board', (random) => random()],
  ['company-site', (random) => random()],
  ['direct', (random) => (random() < 0.5 ? 0.6 * random() : 0)],
  ['referral', (random) => (random() < 0.6 ? 1.2 * random() : 0)],
  ['agency', (random) => (random() < 0.5 ? 0.8 * random() : 0)],
])

/** What the person's rate at a stage truly is. */
export function trueRate(
  world: World,
  { strengths, kind, leak }: Person,
  stage: PassableStage,
  channel: Channel | null,
): number {
  const middle = middleRate(stage, channel)
  const usual = stage === 'applied' ? Math.min(0.9, middle * kind) : middle
  return world.pass(usual, strengths[stage]) * (stage === leak ? LEAK_FACTOR : 1)
}

/** The applications of a person, one after the other at their pace, as they will turn out. */
export function madeCourses(
  world: World,
  person: Person,
  seed: string,
  count: number,
): readonly Course[] {
  const random = seededRandom(`${world.name} course ${seed}`)
  return Array.from({ length: count }, (_, at) => {
    const sentOn = ((at + random()) * 7) / person.weekly
    return courseOf(world, person, channelOf(person, random), sentOn, random)
  })
}

function channelOf({ mix }: Person, random: RandomSource): Channel | null {
  let left = random()
  for (const { channel, share } of mix) {
    left -= share
    if (left < 0) return channel
  }
  return null
}

function courseOf(
  world: World,
  person: Person,
  channel: Channel | null,
  sentOn: number,
  random: RandomSource,
): Course {
  const steps: { kind: MilestoneKind; day: number }[] = [{ kind: 'applied', day: sentOn }]
  let day = sentOn
  for (const stage of STAGES_TO_PASS) {
    const phase = phaseOf(stage)
    if (random() < trueRate(world, person, stage, channel)) {
      day += world.yes[phase].quantile(uniform(random))
      steps.push({ kind: NEXT[stage], day })
      continue
    }
    if (random() < world.told[phase]) {
      steps.push({ kind: 'rejected', day: day + world.no[phase].quantile(uniform(random)) })
    }
    break
  }
  return { channel, sentOn, steps }
}

const NEXT: Readonly<Record<PassableStage, MilestoneKind>> = {
  applied: 'screen',
  screen: 'interview',
  interview: 'final',
  final: 'offer',
}

export const dayOf = (day: number): Day => addDays(START, Math.floor(day))

/** What is known on a day. */
export function seenBy(courses: readonly Course[], today: number): readonly Application[] {
  return courses
    .filter(({ sentOn }) => sentOn <= today)
    .map(({ channel, steps }, at) => ({
      id: `a-${at}`,
      employer: `Employer ${at}`,
      role: null,
      channel,
      milestones: steps
        .filter(({ day }) => day <= today)
        .map(({ kind, day }) => ({ kind, date: dayOf(day), source: 'entry', certainty: 1 })),
      answers: {},
      moments: [],
      notes: [],
      messageIds: [],
    }))
}
