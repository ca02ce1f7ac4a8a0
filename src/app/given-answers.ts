/** The answers of a debrief with the words of question and option, in the questions' order. */
import type { GivenAnswer } from '#contracts/debriefs.ts'
import { questionText } from '#core/diagnosis/question-text.ts'
import { type AnswerSet, QUESTION_IDS, type QuestionId } from '#core/model/questions.ts'

/** @example givenAnswers({ nerves: 'calm' })[0]?.optionText // => 'Calm' */
export function givenAnswers(
  answers: AnswerSet,
  /** Where an answer came from that the person did not give here, as a sentence. */
  from: Readonly<Partial<Record<QuestionId, string>>> = {},
): GivenAnswer[] {
  return QUESTION_IDS.flatMap((id) => {
    const option = answers[id]
    if (option === undefined) return []
    const { text, options } = questionText(id)
    const optionText = options.find((one) => one.id === option)?.text ?? option
    const question = { id, text, options: options.map((one) => ({ ...one })) }
    const source = from[id]
    return [{ question, option, optionText, ...(source !== undefined && { from: source }) }]
  })
}
