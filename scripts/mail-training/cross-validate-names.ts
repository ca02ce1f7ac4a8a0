/**
 * Tries how names are told on authors left out: each group of authors is read by a tagger and a network
 * that did not learn from it, and the choice is learned from the other groups, read in the same way.
 */
import { chosenName } from '../../src/core/mail/choose-name.ts'
import { type LabelledMail, languageOf, MAIL_LANGUAGES } from '../../tests/eval/corpus.ts'
import { sameName } from '../../tests/eval/mail-figures.ts'
import type { Source } from './corpora.ts'
import type { OnRound } from './in-rounds.ts'
import { FIELDS, type Field, isTried, type LeftOut } from './name-lessons.ts'
import { crossFitted, learnedFrom, trainedChoice } from './name-recipe.ts'

type Told = { readonly labelled: LabelledMail } & Readonly<Record<Field, string | null>>

function toldIn(groups: readonly LeftOut[]): readonly Told[] {
  return groups.flatMap((group) => {
    const model = trainedChoice(groups.filter((one) => one !== group).flatMap(learnedFrom))
    return group.asWritten.filter(isTried).map(({ labelled, choices }) => ({
      labelled,
      employer: chosenName(model, choices.employer),
      role: chosenName(model, choices.role),
    }))
  })
}

function figures(told: readonly Told[], field: Field): string {
  const named = told.filter(({ labelled }) => labelled[field] !== null)
  const right = named.filter((one) => sameName(one[field], one.labelled[field])).length
  const missing = named.filter((one) => one[field] === null).length
  const invented = told.filter((one) => one.labelled[field] === null && one[field] !== null).length
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3)
  return `exact ${share(right, named.length)} of ${named.length}, missing ${share(missing, named.length)}, invented ${share(invented, told.length)}`
}

export function crossValidateNames(sources: readonly Source[], onRound: OnRound): void {
  const told = toldIn(crossFitted(sources, onRound))
  for (const field of FIELDS) {
    console.log(`${field}: ${told.length} mails of authors left out, ${figures(told, field)}`)
    for (const language of MAIL_LANGUAGES) {
      const own = told.filter(({ labelled }) => languageOf(labelled) === language)
      console.log(`  ${language} ${figures(own, field)}`)
    }
  }
}
