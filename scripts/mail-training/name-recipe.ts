/**
 * How names are learned: a tagger and a network on all mails, and the choice among what such two find
 * in mails of authors whom they did not learn from (cross-fitting).
 */
import { nameFeatures } from '../../src/core/mail/learned/name-features.ts'
import { type NameReader, readerOf } from '../../src/core/mail/learned/name-spans.ts'
import type { LabelledMail } from '../../tests/eval/corpus.ts'
import { type BankSentence, bankSentences, type Source } from './corpora.ts'
import type { OnRound } from './in-rounds.ts'
import { choiceExamples, type FoundNames, type LeftOut, leftOut } from './name-lessons.ts'
import { LINES, nameLines, type Taken } from './name-lines.ts'
import { readAsPacked, trainNameNetwork } from './name-network-recipe.ts'
import { namesByLanguage } from './names.ts'
import { type LabelledLine, type TrainedTagger, trainChain } from './train-chain.ts'
import { type ChoiceOptions, type TrainedChoice, trainChoice } from './train-choice.ts'
import { twoRoleMails } from './two-roles.ts'

const TAGGER = { rounds: 6, rate: 0.2, hold: 1e-4, leastCount: 5, left: 0.6 }
const CHOICE: ChoiceOptions = { rounds: 12, rate: 0.05, hold: 1e-3, leastCount: 3, left: 0.6 }
/** Rows that count least are not written down: five megabytes are to hold all models. */
export const MOST_ROWS = { names: 145_000, choice: 20_000 }
/** Files are dealt out in turn, so that each group holds some authors of every language. */
const GROUPS = 3
/** Each mail that the choice learns from comes so often again with other names. */
const EXCHANGES = 1

export const featuresOf: Taken<Pick<LabelledLine, 'features'>> = (named) =>
  nameFeatures(named).map((line) => ({ features: line.map((token) => Uint32Array.from(token)) }))

export function trainTagger(sources: readonly Source[]): TrainedTagger {
  const mails = sources.flatMap((source) => source.mails)
  return trainChain(nameLines(mails, bankSentences(), LINES, featuresOf), TAGGER)
}

/** The network as mails are read with it; the tagger with all its rows: beside the network they hardly count (decision 0044). */
function trainedReader(sources: readonly Source[], onRound: OnRound): NameReader {
  const network = readAsPacked(trainNameNetwork(sources, onRound))
  return readerOf(trainTagger(sources), network)
}

export const trainedChoice = (found: readonly FoundNames[]): TrainedChoice =>
  trainChoice(choiceExamples(found), CHOICE)

export const learnedFrom = ({ asWritten, exchanged, composed }: LeftOut): readonly FoundNames[] => [
  ...asWritten,
  ...exchanged,
  ...composed,
]

/** Mails about two roles, with the names of these sources; each group gets its share of them. */
export function composedFor(
  sources: readonly Source[],
  sentences: readonly BankSentence[],
  group: number,
): readonly LabelledMail[] {
  const lists = namesByLanguage(sources.flatMap(({ mails }) => mails))
  return twoRoleMails(sentences, (language) => lists.get(language)).filter(
    (_mail, at) => at % GROUPS === group,
  )
}

/** What is found in each group of authors by readers that did not learn from them. */
export function crossFitted(sources: readonly Source[], onRound: OnRound): readonly LeftOut[] {
  const sentences = bankSentences()
  return Array.from({ length: GROUPS }, (_, group) => {
    const [own, others] = [0, 1].map((side) =>
      sources.filter((_source, at) => (at % GROUPS === group ? 0 : 1) === side),
    )
    const mails = (own ?? []).flatMap((source) => source.mails)
    const composed = composedFor(own ?? [], sentences, group)
    return leftOut(trainedReader(others ?? [], onRound), mails, EXCHANGES, composed)
  })
}

export const trainNameChoice = (sources: readonly Source[], onRound: OnRound): TrainedChoice =>
  trainedChoice(crossFitted(sources, onRound).flatMap(learnedFrom))
