/** Letters that wait for the person, as steps: held until today, begun and left, or on their way. */
import type { Day } from '#core/model/dates.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { LETTER_KINDS } from '#core/model/letter-kinds.ts'
import { dayIn } from '#core/model/zoned-days.ts'
import type { LetterStep } from '#core/plan/step-types.ts'

type Words = { readonly title: string; readonly why: string; readonly isPressing: boolean }

/**
 * @param employers by application id
 * @param zone      of the person
 */
export function keptLetterSteps(
  letters: Iterable<KeptLetter>,
  employers: ReadonlyMap<string, string>,
  { today, zone }: { readonly today: Day; readonly zone: string },
): readonly LetterStep[] {
  return [...letters].flatMap((letter) => {
    const { id, applicationId, kind } = letter
    const employer = employers.get(applicationId)
    const words = employer === undefined ? null : wordsOf(letter, employer, today, zone)
    if (words === null) return []
    const known = LETTER_KINDS.find((one) => one === kind)
    return [
      {
        id: `${applicationId}:letter-${id}`,
        applicationId,
        ...words,
        when: 'when it suits you',
        dueOn: null,
        draft: known ? { kind: known } : null,
        detail: null,
        minutes: 5,
        expected: null,
        worth: 0,
      },
    ]
  })
}

function wordsOf(
  { state, heldUntil, keptAt }: KeptLetter,
  employer: string,
  today: Day,
  zone: string,
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
