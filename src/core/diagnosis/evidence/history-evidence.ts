/**
 * What the history itself tells of a rejection, without asking.
 *
 * Channel, age of the posting, time to the no, requirements against the person's skills, and
 * how the other applications fared. Works on the summary of the search, never on all of it
 * again. Strengths: docs/methods/causes.md. Start reading at `historyEvidence`.
 */
import type { Application, Person } from '#core/model/application.ts'
import { type Day, daysBetween } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import { thousands } from '#core/model/number-words.ts'
import type { QuestionId } from '#core/model/questions.ts'
import { STAGES, type Stage, stageRank } from '#core/model/stages.ts'
import type { HistorySummary } from '../history-summary.ts'
import { answerEvidence, atItsWord } from './answer-evidence.ts'
import type { Evidence, PresenceFactors } from './evidence-types.ts'
import { feedbackEvidence, saysTheSame } from './feedback-evidence.ts'
import { statedEvidence } from './stated-reason.ts'

type Case = {
  readonly application: Application
  readonly stage: Stage
  readonly others: HistorySummary
  readonly person: Person | null
}

/** All evidence on one rejection: history, posting, the employer's words, the answers. */
export function evidenceOf(input: Case): readonly Evidence[] {
  return [...untoldEvidence(input), ...toldEvidence(input.application)]
}

/** What is known without anybody having said it. */
export function untoldEvidence(input: Case): readonly Evidence[] {
  return historyEvidence(input).filter((item) => item !== null)
}

/** What the person answered, then or later, and the employer's words. */
export function toldEvidence(application: Application): readonly Evidence[] {
  const found: Evidence[] = []
  for (const [question, option] of Object.entries(application.answers)) {
    const item = answerEvidence(question as QuestionId, option)
    if (item) found.push(item)
  }
  const told = feedbackEvidence(application.feedback ?? [])
  if (told) found.push(told)
  const words = rejectionWords(application)
  if (words && !(told && saysTheSame(told, words))) found.push(words)
  return found
}

function historyEvidence(input: Case): readonly (Evidence | null)[] {
  const { application, stage } = input
  return [
    ofChannel(application.channel),
    postingAge(application),
    timeToAnswer(application, stage),
    requirementsMet(input),
    yearsAsked(input),
    lostAfterTest(application, stage),
    ...(stage === 'applied' ? onPaper(input) : inTalks(input)),
  ]
}

/** Whether the history itself answers `posting-age`. */
export function knowsPostingAge(application: Application): boolean {
  return postingAge(application) !== null || application.posting?.postedOn !== undefined
}

/** Whether a test or task is on record. */
export function hadTest(application: Application): boolean {
  return application.milestones.some(({ kind }) => kind === 'assessment')
}

const CHANNEL_EVIDENCE: Readonly<Record<Channel, Omit<Evidence, 'id'> | null>> = {
  'easy-apply': {
    sentence: 'It went in by one-click apply, where most applications end.',
    presence: { 'cold-or-late-channel': 2.5, 'crowd-or-chance': 1.2 },
  },
  board: {
    sentence: 'It went in through a job board, among many.',
    presence: { 'cold-or-late-channel': 1.5 },
  },
  'company-site': {
    sentence: 'It went in on the company’s own site.',
    presence: { 'cold-or-late-channel': 0.9 },
  },
  direct: {
    sentence: 'You wrote to them directly.',
    presence: { 'cold-or-late-channel': 0.5 },
  },
  referral: {
    sentence: 'You were referred, which usually opens the first door.',
    presence: { 'cold-or-late-channel': 0.2 },
  },
  agency: {
    sentence: 'An agency put you forward.',
    presence: { 'cold-or-late-channel': 0.3 },
  },
  inbound: {
    sentence: 'They had come to you first.',
    presence: { 'cold-or-late-channel': 0.15, 'missing-must-have': 0.8 },
  },
}

function ofChannel(channel: Channel | null): Evidence | null {
  const found = channel && CHANNEL_EVIDENCE[channel]
  return found ? { id: `channel=${channel}`, ...found } : null
}

/** The posting's age when the application went in, told by dates: no slip, no guess. */
function postingAge(application: Application): Evidence | null {
  const posted = application.posting?.postedOn
  const applied = dateOf(application, 'applied')
  if (!posted || !applied || application.answers['posting-age']) return null
  const days = daysBetween(posted, applied)
  if (days < 0) return null
  return atItsWord('posting-age', days < 2 ? 'under-2-days' : days < 10 ? 'under-10-days' : 'older')
}

function timeToAnswer(application: Application, stage: Stage): Evidence | null {
  const rejected = rejectionOf(application)?.date
  const applied = dateOf(application, 'applied')
  if (!rejected || !applied || stage !== 'applied') return null
  const days = daysBetween(applied, rejected)
  if (days >= 0 && days <= 1) {
    return {
      id: 'answer=within-a-day',
      sentence: 'The no came within a day, which points to a filter or a knock-out question.',
      presence: { eligibility: 4, 'missing-must-have': 1.4, 'role-changed': 0.6 },
    }
  }
  if (days < 60) return null
  return {
    id: 'answer=late',
    sentence: 'The no came two months or more after applying.',
    presence: { 'role-changed': 1.6, eligibility: 0.5 },
  }
}

/** Must-haves of the posting found among the person's skills; skill lists are never complete. */
function requirementsMet({ application, person }: Case): Evidence | null {
  const asked = application.posting?.mustHave ?? []
  const skills = person?.skills ?? []
  if (asked.length === 0 || skills.length === 0) return null
  if (application.answers['must-haves-met']) return null
  const known = new Set(skills.map(plain))
  const met = asked.filter((skill) => known.has(plain(skill))).length
  const share = met / asked.length
  const counted = `${met} of the ${asked.length} must-haves stand among your skills.`
  const coverage = (level: string, factor: number): Evidence => ({
    id: `coverage=${level}`,
    sentence: counted,
    presence: { 'missing-must-have': factor },
  })
  if (share < 0.5) return coverage('low', 3)
  if (share < 0.6) return null
  return share < 1 ? coverage('most', 0.6) : coverage('all', 0.35)
}

function yearsAsked({ application, person }: Case): Evidence | null {
  const asked = application.posting?.years
  const brought = person?.yearsOfExperience
  if (!asked || asked <= 0 || brought === undefined) return null
  const words = `They asked for ${asked} years; you bring ${brought}.`
  if (brought < asked / 2) {
    const presence = { 'level-mismatch': 3, 'missing-must-have': 1.5 }
    return { id: 'years=few', sentence: words, presence }
  }
  if (brought > asked * 1.5 && brought - asked >= 4) {
    return { id: 'years=many', sentence: words, presence: { 'level-mismatch': 2.5 } }
  }
  if (brought < asked) return null
  return { id: 'years=fit', sentence: words, presence: { 'level-mismatch': 0.6 } }
}

function lostAfterTest(application: Application, stage: Stage): Evidence | null {
  if (!hadTest(application) || application.answers.task) return null
  const talks = application.milestones.filter(
    ({ kind }) => kind !== 'rejected' && kind !== 'acknowledged' && kind !== 'closed',
  )
  const tested = talks.findLast(({ kind }) => kind === 'assessment')?.date
  const isLast = tested && talks.every(({ date }) => date === null || date <= tested)
  if (!isLast && stage !== 'applied') return null
  return {
    id: 'test=last',
    sentence: 'The no came right after the test or task.',
    presence: { 'test-result': 5 },
  }
}

/** Other applications on paper: is it this one, or all of them? */
function onPaper({ application, others }: Case): readonly (Evidence | null)[] {
  const n = others.facts.length - 1
  const contacts = others.reached.screen
  const version =
    application.resume === undefined ? undefined : others.resumes.get(application.resume)
  return [
    version && version.contacts >= 2
      ? {
          id: 'resume=works',
          sentence: `The same résumé led to ${version.contacts} talks elsewhere.`,
          presence: { 'resume-errors': 0.2, 'match-not-shown': 0.7 },
        }
      : null,
    n >= 25 && contacts === 0
      ? {
          id: 'contacts=none',
          sentence: `None of your ${thousands(n)} other applications has led to a talk yet.`,
          presence: { 'resume-errors': 2, 'match-not-shown': 1.6 },
        }
      : null,
    n >= 25 && contacts / n >= 0.05
      ? {
          id: 'contacts=usual',
          sentence: 'Your applications lead to talks about as often as is usual, or more.',
          presence: { 'resume-errors': 0.6, 'crowd-or-chance': 1.3 },
        }
      : null,
  ]
}

/** Other processes at this stage: is it often lost here, or mostly passed? */
function inTalks({ stage, others }: Case): readonly (Evidence | null)[] {
  const next = STAGES[stageRank(stage) + 1]
  if (!next) return []
  const went = others.reached[next]
  const lost = Math.max(0, others.rejectedAt[stage] - 1)
  const settled = went + lost
  const factors = (answers: number, delivery: number): PresenceFactors => ({
    'answers-lacked-evidence': answers,
    'delivery-and-nerves': delivery,
  })
  if (lost >= 3 && went / settled < 0.2) {
    return [
      {
        id: 'stage=often-lost',
        sentence: `Of ${settled} other processes at this stage, ${went} went on.`,
        presence: factors(1.8, 1.4),
      },
    ]
  }
  if (settled < 4 || went / settled < 0.6) return []
  return [
    {
      id: 'stage=often-passed',
      sentence: `You passed this stage in ${went} of ${settled} other processes.`,
      presence: factors(0.6, 0.7),
    },
  ]
}

/** The employer's words at the rejection. */
function rejectionWords(application: Application): Evidence | null {
  const reason = rejectionOf(application)?.statedReason
  return reason ? statedEvidence(reason) : null
}

/** The rejection that ends the application: the last one. */
export function rejectionOf(application: Application) {
  return application.milestones.findLast(({ kind }) => kind === 'rejected')
}

function dateOf(application: Application, kind: 'applied'): Day | null {
  return application.milestones.find((milestone) => milestone.kind === kind)?.date ?? null
}

function plain(skill: string): string {
  return skill.trim().toLowerCase()
}
