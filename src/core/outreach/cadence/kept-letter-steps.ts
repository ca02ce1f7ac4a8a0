/**
 * Letters that wait for the person, as steps: held until today, begun and left, on their way, or
 * answered.
 */
import type { Day } from '#core/model/dates.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { ASKS_WHAT_DECIDED, LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { dayIn } from '#core/model/zoned-days.ts'
import type { LetterStep } from '#core/plan/step-types.ts'

type Words = { readonly title: string; readonly why: string; readonly isPressing: boolean }

type Around = {
  readonly today: Day
  /** Of the person. */
  readonly zone: string
  /** Ids of mails that stand in the book of what employers said. */
  readonly told: ReadonlySet<string>
}

/**
 * Letters that wait, and answers to a question after a no that nobody kept yet.
 *
 * @param employers by application id
 */
export function keptLetterSteps(
  letters: Iterable<KeptLetter>,
  employers: ReadonlyMap<string, string>,
  around: Around,
): readonly LetterStep[] {
  return [...letters].flatMap((letter) => {
    const employer = employers.get(letter.applicationId)
    if (employer === undefined) return []
    return answerStep(letter, employer, around) ?? waitingStep(letter, employer, around) ?? []
  })
}

function waitingStep(letter: KeptLetter, employer: string, around: Around): LetterStep | null {
  const words = wordsOf(letter, employer, around)
  const known = LETTER_KINDS.find((one) => one === letter.kind)
  return (
    words && {
      ...usual(letter, 'letter'),
      ...words,
      draft: known ? { kind: known } : null,
    }
  )
}

function answerStep(
  letter: KeptLetter,
  employer: string,
  { told }: Pick<Around, 'told'>,
): LetterStep | null {
  const { kind, answers } = letter
  const messageId = answers.at(-1)
  if (messageId === undefined || !ASKS_WHAT_DECIDED.has(kind)) return null
  if (answers.some((id) => told.has(id))) return null
  return {
    ...usual(letter, 'answer'),
    title: `${employer} answered your question`,
    why: 'What they say counts more than anything that can be guessed, once you confirm what it speaks of.',
    isPressing: true,
    draft: null,
    saidIn: { messageId },
  }
}

function usual({ id, applicationId }: KeptLetter, of: 'letter' | 'answer') {
  return {
    id: `${applicationId}:${of}-${id}`,
    applicationId,
    when: 'when it suits you',
    ...{ dueOn: null, detail: null, minutes: 5, expected: null, worth: 0 },
  }
}

function wordsOf(
  { state, heldUntil, keptAt }: KeptLetter,
  employer: string,
  { today, zone }: Around,
): Words | null {
  if (state === 'held' && heldUntil !== null && heldUntil <= today) {
    return {
      title: `Read your letter to ${employer} once more`,
      why: 'You held it until today. Send it yourself, change it, or let it be.',
      isPressing: true,
    }
  }
  if (state === 'sending') {
    return {
      title: `See whether your letter to ${employer} went`,
      why: 'Your mail server had it, and its answer never came. Look among your sent mails before it goes again.',
      isPressing: true,
    }
  }
  if (state !== 'draft' || dayIn(zone, keptAt) >= today) return null
  return {
    title: `Your letter to ${employer} is begun`,
    why: 'It is kept as you left it.',
    isPressing: false,
  }
}
