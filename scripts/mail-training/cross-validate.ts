/** Tries what is learned on authors left out: whole files, never single mails. */
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { secondInputs, secondScores } from '../../src/core/mail/learned/second-look.ts'
import type { SeenSource } from './examples.ts'
import { CLASSES, type ClassifierName } from './recipes.ts'
import { type FirstLook, firstLooks, trainSecondLook } from './second-look.ts'

type Told = { readonly real: number; readonly shares: Float64Array }

const mailsOf = (looks: readonly FirstLook[]) => looks.filter(({ isMail }) => isMail)

/** As the classifier alone tells it. */
const toldAtFirst = (looks: readonly FirstLook[]): readonly Told[] =>
  mailsOf(looks).map(({ label, scores }) => ({ real: label, shares: shares(scores.total) }))

/** Each group by a second look that was learned from the other groups. */
function toldAtSecond(name: ClassifierName, looks: readonly FirstLook[]): readonly Told[] {
  return [...Map.groupBy(looks, ({ group }) => group).values()].flatMap((own) => {
    const others = looks.filter(({ group }) => group !== own[0]?.group)
    const weights = trainSecondLook(name, others)
    return mailsOf(own).map(({ label, scores }) => ({
      real: label,
      shares: shares(secondScores(weights, secondInputs(scores))),
    }))
  })
}

function tell(name: ClassifierName, what: string, told: readonly Told[]): void {
  const answers = told.map(({ real, shares: sure }) => {
    const most = Math.max(...sure)
    return { real, answer: sure.indexOf(most), sure: most }
  })
  const f1 = CLASSES[name].map((_, place) => {
    const right = answers.filter((one) => one.answer === place && one.real === place).length
    const named = answers.filter((one) => one.answer === place).length
    const real = answers.filter((one) => one.real === place).length
    return (2 * right) / Math.max(1, named + real)
  })
  const sure = answers.filter((one) => one.sure >= 0.9)
  const rightOf = (list: typeof answers) =>
    list.filter((one) => one.answer === one.real).length / Math.max(1, list.length)
  console.log(
    `${name}, ${what}: ${told.length} mails of authors left out, macro-F1 ${(f1.reduce((sum, one) => sum + one, 0) / f1.length).toFixed(3)}, right ${rightOf(answers).toFixed(3)}, right at .9 and above ${rightOf(sure).toFixed(3)} of ${sure.length}`,
  )
  console.log(
    `  ${CLASSES[name].map((one, at) => `${one} ${(f1[at] as number).toFixed(2)}`).join(', ')}`,
  )
}

export function crossValidate(sources: readonly SeenSource[], name: ClassifierName): void {
  const looks = firstLooks(name, sources)
  tell(name, 'first look', toldAtFirst(looks))
  tell(name, 'second look', toldAtSecond(name, looks))
}
