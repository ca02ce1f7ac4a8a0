/** The weights of the network's head while it learns: src/core/mail/learned/recurrent.ts. */
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import {
  type Encoded,
  FLAGS,
  type Head,
  HIDDEN,
  MAIL,
  sentenceScores,
  WIDTHS,
} from '../../src/core/mail/learned/recurrent.ts'
import { Weights } from './adam.ts'
import { addOuter, addProduct, addTo, times } from './matrices.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/** Deviation of the weights to begin with. */
export const SPREAD = 0.1
/** The hidden layer has more to add up. */
const HIDDEN_SPREAD = 0.06

/** The hidden layer as it was seen: some of it left out, each number times `kept`. */
export type SeenHidden = { readonly hidden: Float32Array; readonly kept: Float32Array }

export class HeadWeights {
  readonly classes: number
  readonly flags: Weights
  readonly found: Weights
  readonly mail: Weights
  readonly constants: Weights
  readonly hidden: Weights
  readonly hiddenMail: Weights
  readonly hiddenFlags: Weights
  readonly hiddenConstants: Weights

  readonly #memory: MatrixMemory

  /** @param memory where the sentences and mails lie that it is to learn from */
  constructor(classes: number, next: Chance, memory: MatrixMemory) {
    this.classes = classes
    this.#memory = memory
    const floats = (length: number) => memory.floats(length)
    const forClasses = (rows: number, spread: number) =>
      new Weights({ length: rows * classes, width: classes, spread }, next)
    const sparse = (width: number) =>
      new Weights({ length: FLAGS * width, width, spread: 0, isSparse: true }, next, floats)
    const forHidden = (rows: number, spread: number) =>
      new Weights({ length: rows * HIDDEN, width: HIDDEN, spread }, next, floats)
    this.flags = sparse(classes)
    this.found = forClasses(WIDTHS.found, SPREAD)
    this.mail = forClasses(MAIL, SPREAD)
    this.constants = forClasses(1, 0)
    this.hidden = forClasses(HIDDEN, SPREAD)
    this.hiddenMail = forHidden(MAIL, HIDDEN_SPREAD)
    this.hiddenFlags = sparse(HIDDEN)
    this.hiddenConstants = forHidden(1, 0)
  }

  get all(): readonly Weights[] {
    return [
      ...[this.flags, this.found, this.mail, this.constants],
      ...[this.hidden, this.hiddenMail, this.hiddenFlags, this.hiddenConstants],
    ]
  }

  /** `hiddenOf`, added up in the memory. */
  hiddenFor({ mail, flags }: Pick<Encoded, 'mail' | 'flags'>): Float32Array {
    const hidden = this.#memory.copied(this.hiddenConstants.values)
    this.#memory.addRows(hidden, mail, this.hiddenMail.values)
    for (const flag of flags) this.#memory.addRow(hidden, this.hiddenFlags.values, flag, 1)
    return hidden.map((one) => Math.max(0, one))
  }

  /** Adds what an error asks of the weights; gives what it asks of what was seen. */
  learn(seen: Encoded, seenHidden: SeenHidden, error: Float32Array) {
    const { classes } = this
    const { found, mail, flags } = seen
    addTo(this.constants.gradients, 0, error)
    for (const flag of flags) {
      this.flags.touch(flag)
      addTo(this.flags.gradients, flag * classes, error)
    }
    const mailPull = this.#memory.floats(MAIL)
    addOuter(this.mail.gradients, mail, error)
    addProduct(mailPull, this.mail.values, error)
    this.#learnHidden(seen, seenHidden, { error, mailPull })
    const each = sentenceScores(this.head, found)
    const parts = Array.from({ length: classes }, (_, k) =>
      shares(Float64Array.from(each, (own) => own[k] as number)),
    )
    const foundPull = found.map((own, place) => {
      const shared = error.map((one, k) => one * (parts[k]?.[place] as number))
      const pull = this.#memory.floats(WIDTHS.found)
      addOuter(this.found.gradients, own, shared)
      addProduct(pull, this.found.values, shared)
      return pull
    })
    return { foundPull, mailPull }
  }

  /** Adds to what is asked of the mail's vector, too. */
  #learnHidden(
    { mail, flags }: Encoded,
    { hidden, kept }: SeenHidden,
    { error, mailPull }: { readonly error: Float32Array; readonly mailPull: Float32Array },
  ): void {
    addOuter(this.hidden.gradients, hidden, error)
    const whole = new Float32Array(HIDDEN)
    addProduct(whole, this.hidden.values, error)
    const pull = this.#memory.copied(
      times(whole, kept).map((one, at) => ((hidden[at] as number) > 0 ? one : 0)),
    )
    addTo(this.hiddenConstants.gradients, 0, pull)
    this.#memory.addOuter(this.hiddenMail.gradients, mail, pull)
    this.#memory.addProduct(mailPull, this.hiddenMail.values, pull)
    for (const flag of flags) {
      this.hiddenFlags.touch(flag)
      addTo(this.hiddenFlags.gradients, flag * HIDDEN, pull)
    }
  }

  get head(): Head {
    return {
      classes: this.classes,
      flags: this.flags.values,
      found: this.found.values,
      mail: this.mail.values,
      constants: this.constants.values,
      hidden: this.hidden.values,
      hiddenMail: this.hiddenMail.values,
      hiddenFlags: this.hiddenFlags.values,
      hiddenConstants: this.hiddenConstants.values,
    }
  }
}
