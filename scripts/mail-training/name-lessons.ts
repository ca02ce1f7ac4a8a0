/**
 * What the choice among the names of a mail is trained on: what a tagger and a network find in mails that
 * they did not see. They are surer of mails they learned from than of any other; who learned from
 * that would trust them too much.
 */
import { type NameChoices, nameChoices } from '../../src/core/mail/choose-name.ts'
import type { NameReader } from '../../src/core/mail/learned/name-spans.ts'
import { ownText } from '../../src/core/mail/own-text.ts'
import { senderOf } from '../../src/core/mail/sender.ts'
import { asMail, type LabelledMail, languageOf } from '../../tests/eval/corpus.ts'
import { sameName } from '../../tests/eval/mail-figures.ts'
import { isForKindAlone, NAMELESS } from './name-lines.ts'
import { chance, namesByLanguage, withOtherNames } from './names.ts'
import type { ChoiceExample } from './train-choice.ts'

export const FIELDS = ['employer', 'role'] as const
export type Field = (typeof FIELDS)[number]

/** A mail with what the choice is made from. */
export type FoundNames = { readonly labelled: LabelledMail; readonly choices: NameChoices }

export function foundNames(reader: NameReader, labelled: LabelledMail): FoundNames {
  const mail = asMail(labelled)
  const own = ownText(mail.text, mail.subject)
  const sender = senderOf(mail, own.forwarded?.from ?? null)
  const view = { own, sender, subjectText: own.forwarded?.subject || mail.subject }
  return { labelled, choices: nameChoices(reader, mail, view, labelled.kind) }
}

/** Mails that a reader did not learn from, as they stand and with other names. */
export type LeftOut = {
  readonly asWritten: readonly FoundNames[]
  readonly exchanged: readonly FoundNames[]
  /** Mails put together, from which is learned and on which nothing is tried. */
  readonly composed: readonly FoundNames[]
}

/** The mails of a search among these. */
export function leftOut(
  reader: NameReader,
  mails: readonly LabelledMail[],
  exchanges: number,
  composed: readonly LabelledMail[],
): LeftOut {
  const named = mails.filter((one) => !NAMELESS.has(one.kind) && !isForKindAlone(one))
  const lists = namesByLanguage(named)
  const next = chance(23)
  const exchanged = Array.from({ length: exchanges }, () => named)
    .flat()
    .flatMap((labelled) => {
      const names = lists.get(languageOf(labelled))
      return (names && withOtherNames(labelled, names, next)) ?? []
    })
  return {
    asWritten: named.map((one) => foundNames(reader, one)),
    exchanged: exchanged.map((one) => foundNames(reader, one)),
    composed: composed.map((one) => foundNames(reader, one)),
  }
}

/** Mails put together from the banks and the example search. */
const COMPOSED = /^(?:example search|two roles)/
/** Mails of the lots from `eighth` on: their authors marked names where words tell them. */
const MARKED_IN_TEXT = /^(?:eig|nin|ten|elv|twe|thi|fif|six)-/

/**
 * Mails whose labels leave out an employer that is told: by the sender's domain alone, or by what they
 * were put together from. Who learned "none" from them would leave out names that it is sure of.
 */
function isUnlabelled({ labelled, choices }: FoundNames, field: Field): boolean {
  const { id, employer } = labelled
  if (field !== 'employer' || employer !== null) return false
  const isToldByDomain = choices.employer.candidates.some(
    ({ addressWeight, places }) => addressWeight > 0 && places.length === 0,
  )
  return COMPOSED.test(id) || (MARKED_IN_TEXT.test(id) && isToldByDomain)
}

/** Mails whose name stands among no candidate teach nothing. */
export function choiceExamples(found: readonly FoundNames[]): readonly ChoiceExample[] {
  return found.flatMap((one) =>
    FIELDS.flatMap((field): readonly ChoiceExample[] => {
      if (isUnlabelled(one, field)) return []
      const { labelled, choices } = one
      const { candidates, features } = choices[field]
      const name = labelled[field]
      const right = candidates.map(({ text }) => name !== null && sameName(text, name))
      right.push(name === null)
      return right.includes(true) ? [{ candidates: features, right }] : []
    }),
  )
}

/** What figures are taken from: both names of its mails are labelled. */
export const isTried = (found: FoundNames): boolean =>
  FIELDS.every((field) => !isUnlabelled(found, field))
