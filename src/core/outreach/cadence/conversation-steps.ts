/** Conversations as next steps: the plan ranks them, the cadence says when. */
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import type { Day } from '#core/model/dates.ts'
import { dayInWords, dueInWords, fromInWords } from '#core/plan/step-dates.ts'
import type { ConversationStep, ConversationSteps } from '#core/plan/step-types.ts'
import type { Conversation, EmployerCase } from './cadence-types.ts'
import { basisWords, CONVERSATION_WORDS } from './conversation-words.ts'
import { conversationsWith } from './conversations.ts'

/** When to write, as one says it; a day that has gone by is no reproach. */
export function whenInWords({ on, writeOn, by, isPutOff }: Conversation, today: Day): string {
  if (isPutOff && on > today) return `put off until ${dayInWords(on)}`
  if (on > today) return fromInWords(on, today)
  if (by !== null) return dueInWords(by, today)
  return writeOn > today ? `on ${dayInWords(writeOn)}` : 'today, or when it suits you'
}

/** Somebody has talked to the person and waits, or is waited for. */
const PRESSING: ReadonlySet<ConversationKind> = new Set([
  'thank-you',
  'offer-elsewhere',
  'check-in',
])

/** @param employer as the person knows it */
export function conversationStep(
  conversation: Conversation,
  employer: string,
  today: Day,
): ConversationStep {
  const { id, applicationId, kind, on, by, writeOn, basis, isPutOff } = conversation
  const { title, why, detail, letter, minutes } = CONVERSATION_WORDS[kind]
  return {
    id,
    applicationId,
    conversation: kind,
    isPressing: PRESSING.has(kind) && basis !== 'applied',
    isDue: on <= today,
    isPutOff: isPutOff && on > today,
    title: title(employer),
    why: `${why} ${basisWords(conversation)}`,
    when: whenInWords(conversation, today),
    dueOn: by ?? writeOn,
    draft: letter && { kind: letter },
    detail,
    minutes,
    expected: null,
    worth: 0,
  }
}

/** All conversations of a search as steps, with what would keep a door open that is not kept yet. */
export function conversationSteps(
  cases: readonly (EmployerCase & { readonly employer: string })[],
): ConversationSteps {
  const steps = cases.flatMap((one) =>
    conversationsWith(one).map((found) => conversationStep(found, one.employer, one.today)),
  )
  const doors = cases.flatMap((one) => {
    const asked = conversationsWith({ ...one, mark: one.mark ?? 'worth' })
    return asked
      .filter(({ kind }) => kind === 'stay-in-touch' || kind === 'later-role')
      .map(
        (found) => [found.applicationId, conversationStep(found, one.employer, one.today)] as const,
      )
  })
  return { steps, doors: new Map(doors) }
}
