/**
 * Ports of the optional language model: the server that is asked, where its name is kept, and its
 * key. Nothing here is used until the person has named one. Start reading at `ModelDesk`.
 */

/** What the person named. */
export type NamedModel = {
  /** As `modelAddress` gives it. */
  readonly address: string
  readonly name: string
}

/** One question: instructions that are the same for every mail or letter, and one of them as data. */
export type ModelQuestion = {
  readonly instructions: string
  readonly data: string
}

/** A server with the OpenAI interface. The one place that connects to another machine. */
export type LanguageModel = {
  /**
   * The models that the server at an address lists.
   *
   * @throws DomainError `model-unreachable`, `model-refused`, `model-answer`, `stopped`
   */
  readonly models: (
    address: string,
    key: string | null,
    signal?: AbortSignal,
  ) => Promise<readonly string[]>
  /**
   * The text of its answer. Sent to this address and no other; redirects are not followed.
   *
   * @throws DomainError `model-unreachable`, `model-refused`, `stopped`; `model-answer` where
   *   what came back is no answer
   */
  readonly ask: (
    model: NamedModel,
    key: string | null,
    question: ModelQuestion,
    signal?: AbortSignal,
  ) => Promise<string>
}

/** Where the named model is kept: of this machine, never in an export or a backup. */
export type ModelPlace = {
  /** `null`: none is switched on. */
  readonly read: () => Promise<NamedModel | null>
  readonly keep: (model: NamedModel) => Promise<void>
  readonly forget: () => Promise<void>
}

/** One secret, kept where only its owner can read it. */
export type Secret = {
  readonly read: () => Promise<string | null>
  readonly keep: (secret: string) => Promise<void>
  readonly forget: () => Promise<void>
  /** Where it lies, in words for the person. */
  readonly where: string
}

export type ModelDesk = {
  readonly place: ModelPlace
  readonly key: Secret
  readonly server: LanguageModel
}
