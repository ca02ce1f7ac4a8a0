/**
 * Whether a kind of letter fits where an application stands.
 *
 * Three answers: it fits; it can be written but is unusual here (a check says so); or no
 * version of it can make sense (`draftLetter` refuses). The table is docs/reference/letters.md.
 */
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { Outcome } from '#core/model/stages.ts'
import { type LetterFacts, letterFacts } from './letter-facts.ts'

export type LetterFit = {
  readonly fits: boolean
  /** False where no version of the letter makes sense; then `fits` is false too. */
  readonly possible: boolean
  /** One sentence for the person. */
  readonly why: string
}

const fitting = (why: string): LetterFit => ({ fits: true, possible: true, why })
const unusual = (why: string): LetterFit => ({ fits: false, possible: true, why })
const impossible = (why: string): LetterFit => ({ fits: false, possible: false, why })

/** How an application stands, in words that follow "this application". */
const STANDS: Readonly<Record<Outcome, string>> = {
  open: 'is still open',
  offer: 'has an offer waiting',
  accepted: 'ended with an accepted offer',
  declined: 'ended with a declined offer',
  rejected: 'ended with a no',
  withdrawn: 'was withdrawn',
  closed: 'was closed after a long silence',
}

type Rule = (facts: LetterFacts, application: Application) => LetterFit

const stands = ({ standing }: LetterFacts) => `this application ${STANDS[standing.outcome]}`

/** For letters that answer a rejection: nothing else can be answered with them. */
const afterRejection: Rule = (facts) =>
  facts.standing.outcome === 'rejected'
    ? fitting('It answers a rejection, and there is one.')
    : impossible(`It answers a rejection, and ${stands(facts)}.`)

/** For letters about an offer: the outcome in which they fit, and those in which they can be. */
const aboutOffer =
  (usual: readonly Outcome[], rare: Outcome): Rule =>
  (facts) => {
    const { outcome } = facts.standing
    if (usual.includes(outcome)) return fitting('It answers an offer, and there is one.')
    if (outcome === rare) return unusual(`It answers an offer, and ${stands(facts)}.`)
    return impossible(`It answers an offer, and ${stands(facts)}.`)
  }

const RULES: Readonly<Record<LetterKind, Rule>> = {
  'thank-you': (facts) => {
    if (!facts.flags.has('talked')) {
      return unusual('It thanks for a conversation, and none up to today is on record.')
    }
    return facts.flags.has('rejected')
      ? unusual('It is for a process that goes on; after a no, a rejection reply fits better.')
      : fitting('There was a conversation to thank for.')
  },
  'check-in': (facts) => {
    const { outcome } = facts.standing
    if (outcome === 'open') return fitting('An answer is still awaited.')
    if (outcome === 'closed' || outcome === 'offer') {
      return unusual(`It asks for news, and ${stands(facts)}.`)
    }
    return impossible(`It asks for news, and ${stands(facts)}.`)
  },
  'rejection-reply': afterRejection,
  'feedback-request': afterRejection,
  reconsideration: (facts, application) => {
    const answered = afterRejection(facts, application)
    if (!answered.possible || facts.given['new-fact']) return answered
    return unusual('It is for something new that you can tell them; without it, leave it be.')
  },
  'later-role': afterRejection,
  'stay-in-touch': (facts) =>
    facts.flags.has('open') || facts.flags.has('offer')
      ? unusual(`It is for the time after a decision, and ${stands(facts)}.`)
      : fitting('The process is over, and a short hello keeps the door open.'),
  're-application': (facts) => {
    const { outcome } = facts.standing
    if (outcome === 'offer' || outcome === 'accepted') {
      return impossible(`It applies again, and ${stands(facts)}.`)
    }
    return outcome === 'open'
      ? unusual(`It applies again, and ${stands(facts)}; a check-in fits better.`)
      : fitting('The earlier application has ended.')
  },
  'informational-interview': (facts) =>
    facts.flags.has('open') && facts.flags.has('talked')
      ? unusual('You are in the middle of their process; wait until it is decided.')
      : fitting('It asks a person for a short talk about the work.'),
  'referral-request': (facts) =>
    facts.flags.has('open')
      ? fitting('The application is open, and a referral can still help.')
      : unusual(`It asks for a referral, and ${stands(facts)}.`),
  'champion-thanks': (_, { channel, answers }) => {
    if (channel === 'referral') return fitting('Somebody referred you.')
    return answers.champions === 'one' || answers.champions === 'two-or-more'
      ? fitting('You said that somebody spoke up for you.')
      : unusual('No record says that anybody spoke up for you; you know best.')
  },
  acceptance: aboutOffer(['offer', 'accepted'], 'declined'),
  decline: aboutOffer(['offer', 'declined'], 'accepted'),
  withdrawal: (facts) => {
    const { outcome } = facts.standing
    if (outcome === 'open' || outcome === 'withdrawn')
      return fitting('It ends a process you are in.')
    if (outcome === 'offer') return unusual('There is an offer: a decline fits better.')
    return outcome === 'closed'
      ? unusual(`It ends a process, and ${stands(facts)}.`)
      : impossible(`It ends a process, and ${stands(facts)}.`)
  },
  'access-request': (facts) =>
    facts.flags.has('open') || facts.flags.has('offer')
      ? unusual(`It can strain a process that goes on, and ${stands(facts)}.`)
      : fitting('The process is over.'),
}

/** `letterFits` on facts already gathered. */
export function fitOf(kind: LetterKind, application: Application, facts: LetterFacts): LetterFit {
  return RULES[kind](facts, application)
}

/**
 * Whether a letter fits where an application stands today, and why.
 *
 * @param today   what lies after it has not happened yet
 * @throws DomainError `bad-date` when `today` is no date
 */
export function letterFits(kind: LetterKind, application: Application, today: Day): LetterFit {
  return fitOf(kind, application, letterFacts({ application, person: null, contact: null, today }))
}
