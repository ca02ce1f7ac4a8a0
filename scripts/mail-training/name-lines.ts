/**
 * What taggers of names are trained on: the lines of the mails with their labels, the lines
 * that change where a mail gets other names, and sentences of the banks with their gaps filled.
 */
import { EMPLOYER, OTHER, ROLE } from '../../src/core/mail/learned/chain.ts'
import { type Line, tokensOf } from '../../src/core/mail/learned/mail-lines.ts'
import { type NamedLines, namedLines } from '../../src/core/mail/learned/names-of.ts'
import { ownText } from '../../src/core/mail/own-text.ts'
import { senderOf } from '../../src/core/mail/sender.ts'
import type { MessageKind } from '../../src/core/model/message.ts'
import { asMail, type LabelledMail, languageOf } from '../../tests/eval/corpus.ts'
import type { BankSentence } from './corpora.ts'
import { asBankMail } from './examples.ts'
import { type Chance, chance, filledSentence, namesByLanguage, withOtherNames } from './names.ts'

/** Kinds whose mails name no employer and no role, whatever stands in them. */
export const NAMELESS: ReadonlySet<MessageKind> = new Set(['other', 'alert'])

/** Marks every place at which a name stands; the longer name first, so that it is not cut. */
function labelsOf(
  line: Line,
  names: readonly (readonly [string | null, number])[],
): readonly number[] {
  const labels = line.tokens.map(() => OTHER)
  for (const [name, begins] of names.toSorted(([a], [b]) => (b ?? '').length - (a ?? '').length)) {
    const words = tokensOf(name ?? '').map(({ plain }) => plain)
    if (words.length === 0) continue
    for (let at = 0; at + words.length <= labels.length; at += 1) {
      const isHere = words.every(
        (word, k) => line.tokens[at + k]?.plain === word && labels[at + k] === OTHER,
      )
      if (!isHere) continue
      for (let k = 0; k < words.length; k += 1) labels[at + k] = k === 0 ? begins : begins + 1
      at += words.length - 1
    }
  }
  return labels
}

/** What a tagger takes of the lines of a mail, one for each. */
export type Taken<OfLine> = (named: NamedLines) => readonly OfLine[]
export type Labelled<OfLine> = OfLine & { readonly labels: readonly number[] }

function linesOf<OfLine>(
  labelled: LabelledMail,
  taken: Taken<OfLine>,
  isTaught: (text: string) => boolean = () => true,
): { readonly texts: readonly string[]; readonly taught: readonly Labelled<OfLine>[] } {
  const mail = asMail(labelled)
  const own = ownText(mail.text, mail.subject)
  const sender = senderOf(mail, own.forwarded?.from ?? null)
  const named = namedLines(mail, own, sender, own.forwarded?.subject || mail.subject)
  const names = NAMELESS.has(labelled.kind)
    ? []
    : [[labelled.employer, EMPLOYER] as const, [labelled.role, ROLE] as const]
  const each = taken(named)
  return {
    texts: named.lines.map(({ text }) => text),
    taught: named.lines.flatMap((line, at) =>
      isTaught(line.text) ? [{ ...(each[at] as OfLine), labels: labelsOf(line, names) }] : [],
    ),
  }
}

export type NameOptions = { readonly exchanges: number; readonly fills: number }
/** What both taggers learn from. */
export const LINES: NameOptions = { exchanges: 3, fills: 2 }

/** Their names are not labelled: from them nothing is learned about names. */
export const isForKindAlone = ({ id }: LabelledMail): boolean => id.startsWith('training/')

/**
 * Lines with their labels: as they stand; of each mail with other names those lines that the
 * other names change (the rest would only be the same again); and filled sentences.
 */
export function nameLines<OfLine>(
  mails: readonly LabelledMail[],
  sentences: readonly BankSentence[],
  { exchanges, fills }: NameOptions,
  taken: Taken<OfLine>,
): readonly Labelled<OfLine>[] {
  const named = mails.filter((mail) => !isForKindAlone(mail))
  const lists = namesByLanguage(named)
  const next: Chance = chance(7)
  const found: Labelled<OfLine>[] = []
  for (const labelled of named) {
    const { texts, taught } = linesOf(labelled, taken)
    found.push(...taught)
    const names = lists.get(languageOf(labelled))
    if (!names || NAMELESS.has(labelled.kind)) continue
    const seen = new Set(texts)
    for (let round = 0; round < exchanges; round += 1) {
      const other = withOtherNames(labelled, names, next)
      if (other) found.push(...linesOf(other, taken, (text) => !seen.has(text)).taught)
    }
  }
  for (let round = 0; round < fills; round += 1) {
    for (const sentence of sentences) {
      const names = lists.get(sentence.language)
      if (!names) continue
      const { text, employer, role } = filledSentence(sentence, names, next)
      if (employer === null && role === null) continue
      const mail = { ...asBankMail(text), kind: 'update', employer, role } as const
      found.push(...linesOf(mail, taken).taught)
    }
  }
  return found
}
