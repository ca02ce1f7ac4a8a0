/** What a conversation asks for and why, in a sentence each. English; the page says that timing is etiquette. */
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import { dayInWords } from '#core/plan/step-dates.ts'
import type { Basis, Conversation } from './cadence-types.ts'

type Words = {
  readonly title: (employer: string) => string
  readonly why: string
  readonly detail: string | null
  readonly letter: LetterKind | null
  readonly minutes: number
}

export const CONVERSATION_WORDS: Readonly<Record<ConversationKind, Words>> = {
  'thank-you': {
    title: (employer) => `Thank ${employer} for the talk`,
    why: 'A few lines within a day are the custom, and a chance to tie up what stayed open.',
    detail: null,
    letter: 'thank-you',
    minutes: 5,
  },
  'check-in': {
    title: (employer) => `Ask ${employer} where things stand`,
    why: 'One friendly question is the custom; answers often come late for their own reasons.',
    detail: null,
    letter: 'check-in',
    minutes: 5,
  },
  'find-someone': {
    title: (employer) => `Look for someone at ${employer} to write to`,
    why: 'There is nobody at the other end whom you could ask. A person inside helps more than a reminder to a desk.',
    detail:
      'Somebody in the team, a former colleague, a friend of a friend: one who could say a word for you. If there is nobody, let it be.',
    letter: 'referral-request',
    minutes: 15,
  },
  'offer-elsewhere': {
    title: (employer) => `Tell ${employer} that you have an offer`,
    why: 'An offer elsewhere is the one good reason to ask for a quick answer.',
    detail:
      'Two sentences, by mail or phone: by when you have to answer, and whether you would still like to hear from them.',
    letter: null,
    minutes: 5,
  },
  'feedback-request': {
    title: (employer) => `Ask ${employer} for one piece of feedback`,
    why: 'Only their word can say what decided it. Most never answer, so it costs little to ask and nothing to hear no more.',
    detail: 'Thanks, one question, no argument. One mail is enough.',
    letter: 'feedback-request',
    minutes: 5,
  },
  'later-role': {
    title: (employer) => `Ask ${employer} again when the role may be back`,
    why: 'What was stopped for their reasons may open again, and you are known already.',
    detail: 'Look at their page first. Two mails in all, then let it be.',
    letter: 'later-role',
    minutes: 5,
  },
  'stay-in-touch': {
    title: (employer) => `Keep the door open at ${employer}`,
    why: 'Not this time is not never: people who came close are often the first to be thought of.',
    detail: 'Four sentences, one of them news. The draft can be written now and sent later.',
    letter: 'stay-in-touch',
    minutes: 5,
  },
}

/** What the day was counted from, in a sentence. */
export function basisWords({ basis, countedFrom, kind }: Conversation): string {
  const day = dayInWords(countedFrom)
  const words: Readonly<Record<Basis, string>> = {
    talk:
      kind === 'thank-you'
        ? `You talked on ${day}.`
        : `Six working days after the talk of ${day}, as no date was given.`,
    applied:
      kind === 'find-someone'
        ? `Ten days after your application of ${day}.`
        : `A week after your application of ${day}.`,
    'stated-date': `They said they would answer by ${day}; two working days after it.`,
    'last-word': `Six working days after the last word, of ${day}.`,
    'first-check-in': `Five working days after the first one, of ${day}. The second is the last.`,
    'offer-elsewhere': `The offer came on ${day}.`,
    no: `The no came on ${day}; one to two days later is the custom.`,
    ending: `Five weeks after ${day}.`,
    'last-contact': `You were last in touch on ${day}.`,
    'on-hold': `Seven weeks after ${day}, for a role that was stopped.`,
  }
  return words[basis]
}
