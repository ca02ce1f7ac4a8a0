/** The weights of the network's head while it learns: src/core/mail/learned/convolution.ts. */
import {
  type Encoded,
  FLAGS,
  FOUND,
  type Head,
  SENTENCE,
  sentenceScores,
} from '../../src/core/mail/learned/convolution.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { Weights } from './adam.ts'
import { addOuter, addProduct } from './matrices.ts'
import type { Chance } from './names.ts'

/** Deviation of the weights to begin with. */
export const SPREAD = 0.1

export class HeadWeights {
  readonly classes: number
  readonly flags: Weights
  readonly found: Weights
  readonly mail: Weights
  readonly constants: Weights
  constructor(classes: number, next: Chance) {
    this.classes = classes
    this.flags = new Weights(FLAGS * classes, classes, 0, next, true)
    this.found = new Weights(FOUND * classes, classes, SPREAD, next)
    this.mail = new Weights(2 * SENTENCE * classes, classes, SPREAD, next)
    this.constants = new Weights(classes, classes, 0, next)
  }

  get all(): readonly Weights[] {
    return [this.flags, this.found, this.mail, this.constants]
  }

  /** Adds what an error asks of the weights; gives what it asks of what was seen. */
  learn({ found, mail, flags }: Encoded, error: Float64Array) {
    const { classes } = this
    addOuter(this.constants.gradients, [1], error)
    for (const flag of flags) {
      this.flags.touch(flag)
      for (let k = 0; k < classes; k += 1) {
        const at = flag * classes + k
        this.flags.gradients[at] = (this.flags.gradients[at] as number) + (error[k] as number)
      }
    }
    const mailPull = new Float32Array(2 * SENTENCE)
    addOuter(this.mail.gradients, mail, error)
    addProduct(mailPull, this.mail.values, error)
    const each = sentenceScores(this.head, found)
    const parts = Array.from({ length: classes }, (_, k) =>
      shares(Float64Array.from(each, (own) => own[k] as number)),
    )
    const foundPull = found.map((own, place) => {
      const shared = error.map((one, k) => one * (parts[k]?.[place] as number))
      const pull = new Float32Array(FOUND)
      addOuter(this.found.gradients, own, shared)
      addProduct(pull, this.found.values, shared)
      return pull
    })
    return { foundPull, mailPull }
  }

  get head(): Head {
    return {
      classes: this.classes,
      flags: this.flags.values,
      found: this.found.values,
      mail: this.mail.values,
      constants: this.constants.values,
    }
  }
}
