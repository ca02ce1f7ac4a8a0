/** What tagger and network tell of a mail's lines together: names, and which lines are left alone. */
import { describe, expect, it } from 'vitest'
import { nameLines } from '../../scripts/mail-training/name-lines.ts'
import { featuresOf } from '../../scripts/mail-training/name-recipe.ts'
import { trainChain } from '../../scripts/mail-training/train-chain.ts'
import { EMPLOYER, LABELS } from '../../src/core/mail/learned/chain.ts'
import {
  NAME_HIDDEN,
  NAME_WIDTHS,
  type NameNetwork,
} from '../../src/core/mail/learned/name-network.ts'
import { nameSpans, readerOf } from '../../src/core/mail/learned/name-spans.ts'
import { namedLines } from '../../src/core/mail/learned/names-of.ts'
import { ownText } from '../../src/core/mail/own-text.ts'
import { senderOf } from '../../src/core/mail/sender.ts'
import { asMail, type LabelledMail } from '../eval/corpus.ts'

const mailOf = (text: string, employer: string | null): LabelledMail => ({
  ...{ id: text, kind: 'update', employer, role: null },
  ...{ from: 'post@mail.example', subject: '', text },
})
const MAILS = Array.from({ length: 40 }, (_, at) => [
  mailOf(`We met at Firm${at} today\n\nit was warm and quiet there`, `Firm${at}`),
]).flat()
const OPTIONS = { rounds: 6, rate: 0.2, hold: 1e-4, leastCount: 2, left: 0.3 }
const tagger = trainChain(nameLines(MAILS, [], { exchanges: 0, fills: 0 }, featuresOf), OPTIONS)

const zeros = (length: number) => new Float32Array(length)
/** Whatever it reads, it says so much for each label. */
function saying(labels: readonly number[]): NameNetwork {
  return {
    columnConstants: zeros(NAME_WIDTHS.gates),
    columnsFor: () => zeros(NAME_WIDTHS.columns),
    lookColumnsFor: () => zeros(NAME_WIDTHS.columns),
    hiddenOf: () => zeros(NAME_HIDDEN),
    hiddenConstants: zeros(NAME_HIDDEN),
    labels: zeros(NAME_HIDDEN * LABELS),
    labelConstants: Float32Array.from(labels),
    steps: zeros((LABELS + 1) * LABELS),
  }
}
const labelsFor = (employer: number) =>
  Array.from({ length: LABELS }, (_, label) =>
    label === EMPLOYER ? employer : label === 0 ? 0 : -20,
  )

function spansIn(text: string, network: NameNetwork) {
  const mail = asMail(mailOf(text, null))
  const own = ownText(mail.text, mail.subject)
  const named = namedLines(mail, own, senderOf(mail, null), '')
  return nameSpans(readerOf(tagger, network), named)
}
const shareOf = (network: NameNetwork) =>
  spansIn('We met at Nordlicht today', network).find(({ text }) => text === 'Nordlicht')
    ?.probability ?? 0

describe('names by tagger and network together', () => {
  it('stand where the tagger tells and the network has nothing against it', () => {
    const spans = spansIn('We met at Nordlicht today', saying(labelsFor(0)))
    const [span] = spans.toSorted((a, b) => b.probability - a.probability)
    expect(span).toMatchObject({ of: 'employer', text: 'Nordlicht', from: 3, to: 4 })
  })

  it('are surer where the network tells them too, and less where it does not', () => {
    const [against, neither, with_] = [-6, 0, 3].map((one) => shareOf(saying(labelsFor(one))))
    expect(neither).toBeGreaterThan(against as number)
    expect(with_).toBeGreaterThan(neither as number)
  })

  it('are not looked for by the network where the tagger is sure that there are none', () => {
    const insists = saying(labelsFor(9))
    expect(spansIn('it was warm and quiet there', insists)).toEqual([])
    expect(spansIn('We met at Nordlicht today', insists)).not.toEqual([])
  })
})
