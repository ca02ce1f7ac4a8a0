/**
 * What the person answered the last time to a question of habit: how applications are written,
 * prepared, followed up. Offered as one tap, never taken over unasked.
 */
import type { SameAsBefore } from '#contracts/debriefs.ts'
import { questionText } from '#core/diagnosis/question-text.ts'
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { NOT_SURE, type QuestionId } from '#core/model/questions.ts'
import { rejectionsOf } from './rejections.ts'

/** Habits; what happened in one room says nothing of the next. */
const HABITS: ReadonlySet<QuestionId> = new Set([
  'resume-showed-it',
  'resume-checked',
  'tailored',
  'preparation',
  'questions-asked',
  'follow-up',
])
/** These are about one version of the résumé. */
const ABOUT_RESUME: ReadonlySet<QuestionId> = new Set(['resume-showed-it', 'resume-checked'])

/** @returns `null` for a question that is no habit, or that was never answered elsewhere */
export function sameAsBefore(
  question: QuestionId,
  application: Application,
  search: RebuiltSearch,
): SameAsBefore | null {
  if (!HABITS.has(question)) return null
  const settledAt = (id: string) => search.debriefs.get(id)?.at ?? ''
  const earlier = rejectionsOf(search)
    .map((rejection) => rejection.application)
    .filter((other) => other.id !== application.id && fits(question, other, application))
    .toSorted((a, b) => settledAt(b.id).localeCompare(settledAt(a.id)))[0]
  const option = earlier?.answers[question]
  const text = questionText(question).options.find(({ id }) => id === option)?.text
  return earlier && option && text ? { option, optionText: text, employer: earlier.employer } : null
}

function fits(question: QuestionId, other: Application, application: Application): boolean {
  const option = other.answers[question]
  if (option === undefined || option === NOT_SURE) return false
  return !ABOUT_RESUME.has(question) || other.resume === application.resume
}
