/**
 * Who knows an invented world weighs truths drawn from it by what was said. The chance of each
 * answer in each truth is worked out once, so that a rejection costs a few products.
 */
import type { SideShares } from '#core/diagnosis/weigh-causes.ts'
import { type CauseId, sideOf } from '#core/model/causes.ts'
import type { StatedReason } from '#core/model/milestones.ts'
import type { QuestionId } from '#core/model/questions.ts'
import type { Stage } from '#core/model/stages.ts'
import { seededRandom } from '#core/stats/random.ts'
import {
  type CauseWorld,
  optionShares,
  questionsAt,
  statedChance,
  truthMaker,
} from './made-rejections.ts'

/** Truths that are weighed for each stage. */
const TRUTHS = 12_000

export type Answers = Readonly<Partial<Record<QuestionId, string>>>
export type CauseOracle = (stated: StatedReason, answers: Answers) => SideShares

export function causeOracle(world: CauseWorld, stage: Stage): CauseOracle {
  const [make, random] = [truthMaker(world, stage), seededRandom(`${world.name} ${stage} pool`)]
  const truths = Array.from({ length: TRUTHS }, () => make(random))
  const sides = truths.map(({ decider }) => sideKey(decider))
  const chances = new Map<string, Float64Array>()
  for (const question of questionsAt(stage)) {
    truths.forEach((truth, at) => {
      for (const [option, share] of optionShares(world, question, truth)) {
        const key = `${question}=${option}`
        const kept = chances.get(key) ?? new Float64Array(TRUTHS)
        chances.set(key, kept)
        kept[at] = share
      }
    })
  }
  return (stated, answers) => {
    const weights = Float64Array.from(truths, (truth) => statedChance(stated, truth))
    for (const [question, option] of Object.entries(answers)) {
      const its = chances.get(`${question}=${option}`)
      // "Not sure" tells the oracle nothing either.
      its?.forEach((share, at) => {
        weights[at] = (weights[at] as number) * share
      })
    }
    return sharesOf(sides, weights)
  }
}

function sharesOf(sides: readonly (keyof SideShares)[], weights: Float64Array): SideShares {
  const sums = { youCanChange: 0, fit: 0, notYou: 0 }
  sides.forEach((side, at) => {
    sums[side] += weights[at] as number
  })
  const total = sums.youCanChange + sums.fit + sums.notYou
  return {
    youCanChange: sums.youCanChange / total,
    fit: sums.fit / total,
    notYou: sums.notYou / total,
  }
}

export function sideKey(decider: CauseId | null): keyof SideShares {
  const side = decider === null ? 'not-you' : sideOf(decider)
  if (side === 'you-can-change') return 'youCanChange'
  return side === 'fit' ? 'fit' : 'notYou'
}
