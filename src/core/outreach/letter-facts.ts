/**
 * What an application gives a letter to say: flags for what was, slots for names and dates.
 *
 * Only what had happened by `today` counts: an interview next week is no interview to thank
 * for. A date is spoken only where the person gave it: the date of a milestone read from a
 * mail is the day of the mail (an invitation's), not the day of the talk.
 */
import type { Application, Person } from '#core/model/application.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import { inOrder, type Milestone, type StatedReason } from '#core/model/milestones.ts'
import { type Outcome, type Standing, standing } from '#core/model/stages.ts'
import { cleanName, cleanRole, personName } from './clean-name.ts'
import type { LetterContact } from './letter.ts'

export const LETTER_FLAGS = [
  'applied',
  'assessed',
  'talked',
  'talked-once',
  'last-screen',
  'last-interview',
  'last-final',
  'by-referral',
  'reason-not-you',
  'reason-chosen',
  'reason-plans',
  'reason-overqualified',
  'open',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
] as const
export type LetterFlag = (typeof LETTER_FLAGS)[number]

/** Reasons that lie with the employer's plans rather than with anybody's fit. */
const PLANS: readonly StatedReason[] = ['role-closed', 'requirements-changed']
const CHOSEN: readonly StatedReason[] = ['other-candidate', 'internal-candidate']
const TALKS: readonly Milestone['kind'][] = ['screen', 'interview', 'final']

/** An application as a letter sees it on a day. */
export type LetterFacts = {
  readonly employer: string | null
  readonly role: string | null
  readonly contactName: string | null
  readonly yourName: string | null
  readonly standing: Standing
  readonly flags: ReadonlySet<LetterFlag>
  readonly statedReason: StatedReason | null
  readonly appliedOn: Day | null
  readonly talkedOn: Day | null
  /** The newest talk; `null` where there was none. */
  readonly lastTalk: Milestone | null
  readonly targets: readonly string[]
  readonly skills: readonly string[]
  readonly years: number | null
  readonly today: Day
}

function cleanList(texts: readonly string[] | undefined, most: number): readonly string[] {
  const clean = (texts ?? []).map((text) => cleanName(text)).filter((text) => text !== null)
  return [...new Set(clean)].slice(0, most)
}

/** Up to three skills, those that the posting asks for first. */
function skillsFor(application: Application, person: Person | null): readonly string[] {
  const asked = new Set((application.posting?.mustHave ?? []).map((text) => text.toLowerCase()))
  const skills = person?.skills ?? []
  const isAsked = (skill: string) => asked.has(skill.toLowerCase())
  return cleanList([...skills.filter(isAsked), ...skills.filter((skill) => !isAsked(skill))], 3)
}

/** The date of a milestone as the person gave it. */
function givenDate(milestone: Milestone | null): Day | null {
  return milestone?.source === 'entry' ? milestone.date : null
}

function reasonFlags(reason: StatedReason | null): readonly LetterFlag[] {
  if (!reason) return []
  if (PLANS.includes(reason)) return ['reason-plans', 'reason-not-you']
  if (reason === 'internal-candidate') return ['reason-chosen', 'reason-not-you']
  if (CHOSEN.includes(reason)) return ['reason-chosen']
  return reason === 'overqualified' ? ['reason-overqualified'] : []
}

function talkFlags(talks: readonly Milestone[]): readonly LetterFlag[] {
  const last = talks.at(-1)
  if (!last) return []
  const flags: LetterFlag[] = ['talked', `last-${last.kind}` as LetterFlag]
  return talks.length === 1 ? [...flags, 'talked-once'] : flags
}

/** Years as a person would say them: whole, from 1 to 60; anything else is left unsaid. */
function saidYears(years: number | undefined): number | null {
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= 60 ? years : null
}

/** What had happened by a day, in order. Undated milestones count as past. */
function upTo(milestones: readonly Milestone[], today: Day): readonly Milestone[] {
  return inOrder(milestones.filter(({ date }) => date === null || date <= today))
}

/**
 * Gathers what a letter may say.
 *
 * @throws DomainError `bad-date` when `today` is no date
 */
export function letterFacts(
  application: Application,
  person: Person | null,
  contact: LetterContact | null,
  today: Day,
): LetterFacts {
  dayNumber(today)
  const past = upTo(application.milestones, today)
  const last = (...kinds: readonly Milestone['kind'][]) =>
    past.findLast(({ kind }) => kinds.includes(kind)) ?? null
  const now = standing(past)
  const talks = past.filter(({ kind }) => TALKS.includes(kind))
  const reason = now.outcome === 'rejected' ? (last('rejected')?.statedReason ?? null) : null
  const employer = cleanName(application.employer)
  const flags = new Set<LetterFlag>([
    now.outcome as Outcome,
    ...talkFlags(talks),
    ...reasonFlags(reason),
  ])
  if (last('applied', 'acknowledged')) flags.add('applied')
  if (last('assessment')) flags.add('assessed')
  if (application.channel === 'referral') flags.add('by-referral')
  return {
    employer,
    role: cleanRole(application.role),
    contactName: personName(contact?.name, employer),
    yourName: cleanName(person?.name),
    standing: now,
    flags,
    statedReason: reason,
    appliedOn: givenDate(last('applied')),
    talkedOn: givenDate(last(...TALKS)),
    lastTalk: last(...TALKS),
    targets: cleanList(person?.targetRoles, 2),
    skills: skillsFor(application, person),
    years: saidYears(person?.yearsOfExperience),
    today,
  }
}
