/** A learned model as JSON: how its tables are packed and read is in weights.ts. */
export type PackedModel = {
  /**
   * Features of sentences (or of tokens), as `shortened`: gaps between rising numbers, seven bits a
   * byte, the lowest first; the eighth bit says that the number goes on. Brotli, base64.
   */
  readonly features: string
  /** Features of the mail as a whole; empty for a tagger. */
  readonly whole: string
  /** One signed byte per row and class: features, whole, then one row of constants; as above. */
  readonly weights: string
  /** What one step of a weight is worth. */
  readonly step: number
  readonly classes: number
}

/** With the weights of its second look. */
export type PackedClassifier = PackedModel & { readonly second: readonly number[] }
/** With the weights of the steps from label to label. */
export type PackedTagger = PackedModel & { readonly steps: readonly number[] }
