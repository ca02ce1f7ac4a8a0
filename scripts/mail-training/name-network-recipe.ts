/** How the network that reads for names is trained: lines and rounds. */
import { glossary } from '../../src/core/mail/learned/known-words.ts'
import { lookRows, type NameNetwork } from '../../src/core/mail/learned/name-network.ts'
import { unpackedNameNetwork } from '../../src/core/mail/learned/name-network-weights.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { bankSentences, type Source } from './corpora.ts'
import { meaningsOf, writtenGlossary } from './glossary.ts'
import { inRounds, type OnRound } from './in-rounds.ts'
import { LINES, nameLines, type Taken } from './name-lines.ts'
import { packedNameNetwork } from './pack-recurrent.ts'
import {
  NameNetworkTrainer,
  type TokenLine,
  type TrainedNameNetwork,
} from './train-name-network.ts'
import { rowsOf } from './word-tables.ts'

const ROUNDS = 2
const OPTIONS = { seed: 1, batch: 48, nameless: 0.5 }
/** Words in fewer lines have no vector of their own. */
const LEAST_COUNT = 40

/** Each word and each look once, and by their places what the lines hold. */
class Known {
  readonly words: string[] = []
  readonly looks: (readonly number[])[] = []
  readonly #places = new Map<string, number>()

  #placeOf<Item>(key: string, items: Item[], item: () => Item): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, items.length)
    items.push(item())
    return items.length - 1
  }

  readonly taken: Taken<Omit<TokenLine, 'labels'>> = ({ lines, looks }) =>
    lines.map(({ tokens }, at) => ({
      words: Int32Array.from(tokens, ({ plain }) => this.#placeOf(plain, this.words, () => plain)),
      looks: Int32Array.from(looks[at] ?? [], (look) =>
        this.#placeOf(JSON.stringify(look), this.looks, () => lookRows(look)),
      ),
    }))
}

/** Row of each word that stands in so many lines, by its hash; hashes rise. */
function wordRows(
  lines: readonly TokenLine[],
  words: readonly string[],
): ReadonlyMap<number, number> {
  const counts = new Uint32Array(words.length)
  for (const line of lines)
    for (const word of new Set(Array.from(line.words))) counts[word] = (counts[word] ?? 0) + 1
  const often = words.filter((_, at) => (counts[at] as number) >= LEAST_COUNT)
  return rowsOf(often.map((word) => hashOf(word)))
}

export function trainNameNetwork(sources: readonly Source[], onRound: OnRound): TrainedNameNetwork {
  const known = new Known()
  const mails = sources.flatMap((source) => source.mails)
  const lines = nameLines(mails, bankSentences(), LINES, known.taken)
  const trainer = new NameNetworkTrainer({
    ...OPTIONS,
    ...{ words: known.words, looks: known.looks, rows: wordRows(lines, known.words) },
    glossary: glossary(),
    meanings: meaningsOf(writtenGlossary()).length,
  })
  inRounds(ROUNDS, (rateAt) => trainer.round(lines, rateAt), onRound)
  return trainer.trained
}

/** As it is read from the repository. */
export const readAsPacked = (trained: TrainedNameNetwork): NameNetwork =>
  unpackedNameNetwork(packedNameNetwork(trained), glossary())
