/** How the recurrent reader of kinds is trained: examples and rounds. */
import { unpackedGlossary } from '../../src/core/mail/learned/glossary.ts'
import { textToRead } from '../../src/core/mail/learned/recurrent.ts'
import { MESSAGE_KINDS } from '../../src/core/model/message.ts'
import { bankSentences } from './corpora.ts'
import { kindSentences, type SeenMail, type SeenSource } from './examples.ts'
import { meaningsOf, packedGlossary, type WrittenGlossary } from './glossary.ts'
import { inRounds, type OnRound } from './in-rounds.ts'
import { chance } from './names.ts'
import { composedFrom } from './recipes.ts'
import { RecurrentTrainer, type TextExample, type TrainedRecurrent } from './train-recurrent.ts'

/** Two networks that differ by chance alone err apart from each other (decision 0039). */
export const NETWORKS = { 'kind-recurrent': 1, 'kind-recurrent-second': 2 } as const
export type NetworkName = keyof typeof NETWORKS

/** Each reads every mail twice. */
const ROUNDS = 7
const OPTIONS = { batch: 32, leastCount: 12, classes: MESSAGE_KINDS.length, agreement: 1 }
/** How many of the banks' sentences are drawn for each round, by their weight. */
const DRAWN = 8_000

const exampleOf = ({ view, labelled, weight }: SeenMail): TextExample => ({
  text: textToRead(view.subject?.text ?? '', view.body, view.flags),
  label: MESSAGE_KINDS.indexOf(labelled.kind),
  // What counts threefold to the pooled classifier made the network no better.
  weight: Math.min(1, weight),
})

/**
 * @param name     which of the networks: each begins and draws otherwise
 * @param glossary what words mean in any of the languages
 * @param onRound  told after each round how far it is
 */
export function trainKindNetwork(
  name: NetworkName,
  sources: readonly SeenSource[],
  glossary: WrittenGlossary,
  onRound: OnRound,
): TrainedRecurrent {
  const sentences = bankSentences()
  const written = sources.flatMap((source) => source.mails)
  const composed = composedFrom({ mails: written, sentences })
  const mails = [...written, ...composed].map(exampleOf)
  const single = kindSentences(sentences).map(({ text, label, weight }) => ({
    weight,
    example: { text: textToRead('', [{ text }], []), label, weight: 1 },
  }))
  const total = single.reduce((sum, { weight }) => sum + weight, 0)
  const trainer = new RecurrentTrainer([...mails, ...single.map(({ example }) => example)], {
    ...OPTIONS,
    seed: NETWORKS[name],
    glossary: unpackedGlossary(packedGlossary(glossary)),
    meanings: meaningsOf(glossary).length,
  })
  const next = chance(NETWORKS[name])
  const learn = (rateAt: (done: number) => number) => {
    const drawn = single.filter(({ weight }) => next() < (weight * DRAWN) / total)
    return trainer.round([...mails, ...drawn.map(({ example }) => example)], rateAt)
  }
  inRounds(ROUNDS, learn, onRound)
  return trainer.trained
}
