/**
 * Rejections whose true cause is known, in invented worlds, and how people answer about them.
 *
 * None works as the diagnosis assumes. In `severest` the priors are off by up to 30%, each
 * cause that is there has a severity drawn anew and the severest decides, and answers tell a
 * little less. `careless` is the same with some people who answer everything at random; in
 * `moody` a mood colours all answers in which people judge themselves, and answers tell less
 * still. In `person` (for the report) priors are off by up to half, people differ (who is weak
 * at one thing is weaker at all they can change), chance decides more often, an answer speaks of
 * the loudest cause alone, and some answers are given at random.
 */
import { causesAt, presencePrior, quarterHazardOf } from '#core/diagnosis/cause-priors.ts'
import type { PresenceFactors } from '#core/diagnosis/evidence/evidence-types.ts'
import { QUESTION_EVIDENCE } from '#core/diagnosis/evidence/question-evidence.ts'
import { CAUSE_IDS, type CauseId, sideOf } from '#core/model/causes.ts'
import type { StatedReason } from '#core/model/milestones.ts'
import { QUESTION_IDS, type QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import { normalQuantile } from '#core/stats/normal.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'

export type CauseWorld = {
  readonly name: string
  /** Prior odds of a cause are off by a factor within 1/so much and so much. */
  readonly priorsOff: number
  /** Spread, in log-odds, of what people can change between people. */
  readonly personSd: number
  /** Spread of the log severity, and the power of the usual hazards in it. */
  readonly severitySd: number
  readonly hazardPower: number
  /** Severity of chance, which is always there. */
  readonly chance: number
  /** How much of its strength an answer has, and whether the loudest cause alone speaks. */
  readonly answerPower: number
  readonly loudestOnly: boolean
  /** Share of answers given at random, and of people who give all at random. */
  readonly careless: number
  readonly carelessPeople: number
  /** Spread of the mood: at 1 a person judges themselves as if a cause that is not there were. */
  readonly moodSd: number
}

export const NOT_SURE_SHARE = 0.15
/** Share of rejections in which the employer names the true ground, and a wrong one. */
const TOLD_TRULY = 0.12
const TOLD_WRONGLY = 0.03

const SEVEREST: CauseWorld = {
  name: 'severest',
  priorsOff: 1.3,
  personSd: 0,
  severitySd: 0.8,
  hazardPower: 1,
  chance: 0.25,
  answerPower: 0.9,
  loudestOnly: false,
  careless: 0,
  carelessPeople: 0,
  moodSd: 0,
}

export const CAUSE_WORLDS = {
  severest: SEVEREST,
  careless: { ...SEVEREST, name: 'careless', carelessPeople: 0.08 },
  moody: { ...SEVEREST, name: 'moody', answerPower: 0.8, moodSd: 0.5 },
  person: {
    name: 'person',
    priorsOff: 1.5,
    personSd: 0.6,
    severitySd: 1.2,
    hazardPower: 0.7,
    chance: 0.4,
    answerPower: 0.85,
    loudestOnly: true,
    careless: 0.06,
    carelessPeople: 0,
    moodSd: 0,
  },
} as const satisfies Readonly<Record<string, CauseWorld>>

/** What is true of a rejection and of who answers about it. */
export type Truth = {
  readonly present: ReadonlySet<CauseId>
  /** Which cause decided; `null`: chance. */
  readonly decider: CauseId | null
  readonly isCareless: boolean
  /** Above 0: harsh on themselves. */
  readonly mood: number
}

const normal = (random: RandomSource): number =>
  normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))

/** The world's own priors: fixed for a world. */
function worldOdds(world: CauseWorld, cause: CauseId, stage: Stage): number {
  const prior = presencePrior(cause, stage, false)
  const random = seededRandom(`${world.name} prior ${cause} ${stage}`)
  return (prior / (1 - prior)) * world.priorsOff ** (2 * random() - 1)
}

export type TruthMaker = (random: RandomSource) => Truth

/** By what factor the odds of each cause are another's at one person: for all their rejections. */
export type OwnOdds = ReadonlyMap<CauseId, number>

/** A person whose odds differ from the usual, cause by cause, by this spread of their log. */
export const madeOwnOdds = (spread: number, random: RandomSource): OwnOdds =>
  new Map(CAUSE_IDS.map((cause) => [cause, Math.exp(spread * normal(random))]))

/** Draws rejections at a stage, each of another person, or all of one whose odds are given. */
export function truthMaker(world: CauseWorld, stage: Stage, own?: OwnOdds): TruthMaker {
  const causes = causesAt(stage, false).map((cause) => ({
    cause,
    odds: worldOdds(world, cause, stage) * (own?.get(cause) ?? 1),
    isOwn: sideOf(cause) === 'you-can-change',
    logHazard: world.hazardPower * Math.log(quarterHazardOf(cause) / 4),
  }))
  return (random) => {
    const weakness = Math.exp(world.personSd * normal(random))
    const present = new Set<CauseId>()
    let decider: CauseId | null = null
    let severest = Math.log(world.chance) + world.severitySd * normal(random)
    for (const { cause, odds, isOwn, logHazard } of causes) {
      const its = isOwn ? odds * weakness : odds
      if (random() >= its / (1 + its)) continue
      present.add(cause)
      const severity = logHazard + world.severitySd * normal(random)
      if (severity > severest) [severest, decider] = [severity, cause]
    }
    // Worlds without these draw none of them.
    const isCareless = world.carelessPeople > 0 && random() < world.carelessPeople
    const mood = world.moodSd > 0 ? world.moodSd * normal(random) : 0
    return { present, decider, isCareless, mood }
  }
}

/** Chance of each option of a question, given the truth; sums to 1. */
export function optionShares(
  world: CauseWorld,
  question: QuestionId,
  { present, decider, isCareless, mood }: Truth,
): readonly (readonly [string, number])[] {
  const options = Object.entries(QUESTION_EVIDENCE[question].options)
  if (isCareless) return options.map(([option]) => [option, 1 / options.length])
  const weights = options.map(([, { usual, presence, decision }]) => {
    const factors = [...present].flatMap((cause) => presence[cause] ?? [])
    const all = world.loudestOnly ? loudest(factors) : factors.reduce((a, b) => a * b, 1)
    const words = decision ? ((decider && decision.named[decider]) ?? decision.otherwise) : 1
    const coloured = SELF_JUDGED.has(question) ? selfBlame(presence) ** mood : 1
    return usual * (all * words) ** world.answerPower * coloured
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return options.map(([option], at) => [
    option,
    (1 - world.careless) * ((weights[at] as number) / total) + world.careless / options.length,
  ])
}

/** Questions in which people judge themselves rather than tell what was. */
const SELF_JUDGED: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'must-haves-met',
  'resume-showed-it',
  'tailored',
  'answers',
  'nerves',
  'rapport',
  'preparation',
  'questions-asked',
  'task',
  'red-flag',
])

/** How much an answer says against oneself: its loudest factor on what one is or does. */
function selfBlame(presence: PresenceFactors): number {
  const own = Object.entries(presence).filter(
    ([cause]) => cause === 'missing-must-have' || sideOf(cause as CauseId) === 'you-can-change',
  )
  return loudest(own.map(([, factor]) => factor))
}

const loudest = (factors: readonly number[]): number =>
  factors.reduce(
    (most, factor) => (Math.abs(Math.log(factor)) > Math.abs(Math.log(most)) ? factor : most),
    1,
  )

export function answerOf(
  world: CauseWorld,
  question: QuestionId,
  truth: Truth,
  random: RandomSource,
): string {
  if (random() < NOT_SURE_SHARE) return 'not-sure'
  let left = random()
  for (const [option, share] of optionShares(world, question, truth)) {
    left -= share
    if (left < 0) return option
  }
  return 'not-sure'
}

export const questionsAt = (stage: Stage): readonly QuestionId[] =>
  QUESTION_IDS.filter((id) => QUESTION_EVIDENCE[id].stages.includes(stage))

const GROUNDS: Readonly<Partial<Record<CauseId, StatedReason>>> = {
  'missing-must-have': 'skills',
  'match-not-shown': 'experience',
  'level-mismatch': 'overqualified',
  'terms-mismatch': 'salary',
  eligibility: 'location-or-visa',
  'internal-or-referred': 'internal-candidate',
  'role-changed': 'role-closed',
}
const ALL_GROUNDS = [...new Set(Object.values(GROUNDS))]

/** What the letter says: mostly nothing. */
export function statedBy({ decider }: Truth, random: RandomSource): StatedReason {
  const draw = random()
  const ground = decider ? GROUNDS[decider] : undefined
  if (draw < TOLD_TRULY && ground) return ground
  if (draw > 1 - TOLD_WRONGLY)
    return ALL_GROUNDS[Math.floor(random() * ALL_GROUNDS.length)] as StatedReason
  return 'no-reason'
}

/** Chance of a letter, given the truth. */
export function statedChance(reason: StatedReason, { decider }: Truth): number {
  const ground = decider ? GROUNDS[decider] : undefined
  const wrong = reason === 'no-reason' ? 0 : TOLD_WRONGLY / ALL_GROUNDS.length
  if (reason === 'no-reason') return 1 - TOLD_WRONGLY - (ground ? TOLD_TRULY : 0)
  return wrong + (ground === reason ? TOLD_TRULY : 0)
}
