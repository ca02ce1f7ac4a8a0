/** GET /api/recap: what repeats over several rejections looked at one after the other. */
import type { RecapView } from '#contracts/debriefs.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { ownLessons } from '#core/diagnosis/own-lessons.ts'
import { repeatedCauses, summedSides } from '#core/diagnosis/what-repeats.ts'
import type { Application } from '#core/model/application.ts'
import { NOT_SURE } from '#core/model/questions.ts'
import { diagnosisOf } from './debrief-rejection.ts'
import { findApplication } from './find-application.ts'
import { givenAnswers } from './given-answers.ts'
import { loadAnsweredSearch } from './people/answered-search.ts'
import type { Services } from './ports.ts'

const MOST_ANSWERS = 4

/** @throws DomainError `not-found`, `not-rejected` */
export async function recapRejections(
  { store, clock }: Services,
  ids: readonly string[],
): Promise<RecapView> {
  const { search } = await loadAnsweredSearch(store)
  const history = summariseHistory(search.applications, clock.today())
  const lessons = ownLessons(search.applications, history, search.person)
  const applications = [...new Set(ids)].map((id) => findApplication(search, id))
  const diagnoses = applications.map((application) =>
    diagnosisOf(search, application, history, lessons),
  )
  const causes = repeatedCauses(diagnoses)
  return {
    n: applications.length,
    employers: applications.map(({ employer }) => employer),
    sides: summedSides(diagnoses).map((side) => ({ ...side })),
    causes: causes.map((cause) => ({ ...cause })),
    answers: repeatedAnswers(applications),
    sentence: sentenceOf(applications.length, causes.length > 0),
  }
}

function sentenceOf(n: number, repeats: boolean): string {
  if (n === 0) return 'Nothing was looked at together.'
  if (n === 1) return 'You looked at one no.'
  return repeats
    ? `You looked at ${n} noes. This came up more than once.`
    : `You looked at ${n} noes. Nothing repeats over them.`
}

function repeatedAnswers(applications: readonly Application[]): RecapView['answers'] {
  const given = applications
    .flatMap(({ answers }) => givenAnswers(answers))
    .filter(({ option }) => option !== NOT_SURE)
  const alike = Map.groupBy(given, ({ question, option }) => `${question.id}=${option}`)
  return [...alike.values()]
    .flatMap((same) =>
      same[0] && same.length > 1
        ? [{ question: same[0].question.text, answer: same[0].optionText, times: same.length }]
        : [],
    )
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST_ANSWERS)
}
