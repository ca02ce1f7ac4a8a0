/**
 * What an application gives a letter to say: flags for what was, slots for names and dates.
 *
 * Only what had happened by `today` counts: an interview next week is no interview to thank
 * for. A date is spoken only where the person gave it: the date of a milestone read from a
 * mail is the day of the mail (an invitation's), not the day of the talk.
 */
import type { Application, Person } from '#core/model/application.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import { type FactsGivenNow, type GivenFacts, givenTogether } from '#core/model/given-facts.ts'
import type { LetterRegister, LetterVariant } from '#core/model/letter-kinds.ts'
import { inOrder, type Milestone, type StatedReason } from '#core/model/milestones.ts'
import { type Outcome, type Standing, standing } from '#core/model/stages.ts'
import { cleanLine, cleanName, cleanRole, personName } from './clean-name.ts'
import type { LetterContact } from './letter.ts'

export const LETTER_FLAGS = [
  'warm',
  'formal',
  'by-call',
  'date-passed',
  'met',
  'this-screen',
  'this-interview',
  'this-final',
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
export const TALKS: readonly Milestone['kind'][] = ['screen', 'interview', 'final']
/** What was left open, as far as a short letter can hold it. */
const MOST_LOOSE_ENDS = 3
const LONGEST_LOOSE_END = 70

/** An application as a letter sees it on a day. */
export type LetterFacts = {
  readonly employer: string | null
  readonly role: string | null
  readonly contactName: string | null
  readonly yourName: string | null
  readonly standing: Standing
  readonly flags: ReadonlySet<LetterFlag>
  readonly statedReason: StatedReason | null
  readonly given: GivenFacts
  readonly appliedOn: Day | null
  readonly talkedOn: Day | null
  /** The newest talk; `null` where there was none. */
  readonly lastTalk: Milestone | null
  /** Whether it may only have been invited to: told by a mail that names no day for it. */
  readonly isTalkUnsure: boolean
  /** The newest talk with the reader, else the newest of all. */
  readonly thisTalkOn: Day | null
  /** What stayed open in that talk, as the person noted it. */
  readonly looseEnds: readonly string[]
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

/** The newest talk at which the reader was met, by name; else the newest of all. */
function talkWith(reader: string | null, talks: readonly Milestone[]) {
  const isReader = (name: string) => cleanName(name)?.toLowerCase() === reader?.toLowerCase()
  const met =
    reader === null ? undefined : talks.findLast(({ people = [] }) => people.some(isReader))
  return { talk: met ?? talks.at(-1) ?? null, met: met !== undefined }
}

function looseEndsOf(talk: Milestone | null): readonly string[] {
  const clean = (talk?.looseEnds ?? []).map((text) => cleanLine(text, LONGEST_LOOSE_END))
  const ends = clean.filter((text) => text !== null).map((text) => text.replace(/[.!?;,\s]+$/, ''))
  return [...new Set(ends)].slice(0, MOST_LOOSE_ENDS)
}

/** What had happened by a day, in order. Undated milestones count as past. */
export function upTo({
  application,
  today,
  talkDays,
}: Pick<LetterGround, 'application' | 'today' | 'talkDays'>): readonly Milestone[] {
  const dayOf = ({ source, date, kind }: Milestone) =>
    (TALKS.includes(kind) ? talkDays?.get(source) : undefined) ?? date
  const isPast = (day: Day | null) => day === null || day <= today
  return inOrder(application.milestones.filter((milestone) => isPast(dayOf(milestone))))
}

/** A talk known from a mail only may have been invited to and not yet held. */
function isUnsure(talk: Milestone | null, { talkDays }: LetterGround): boolean {
  return talk !== null && talk.source !== 'entry' && !talk.people && !talkDays?.has(talk.source)
}

/** How the letter shall speak. */
export type LetterManner = {
  readonly register: LetterRegister
  readonly variant: LetterVariant | null
}
const USUAL: LetterManner = { register: 'warm', variant: null }

/** What is known of one application on a day, beside the facts of the person. */
export type LetterGround = {
  readonly application: Application
  readonly person: Person | null
  readonly contact: LetterContact | null
  readonly today: Day
  /**
   * The day of the talk that a mail appoints, by the mail's id: until then the talk was not held,
   * whatever the day of the mail.
   */
  readonly talkDays?: ReadonlyMap<string, Day>
  /** Facts for this letter; they stand before those kept with the application. */
  readonly given?: FactsGivenNow
}

function mannerFlags({ register, variant }: LetterManner): readonly LetterFlag[] {
  return variant === 'call' ? [register, 'by-call'] : [register]
}

/**
 * Gathers what a letter may say.
 *
 * @throws DomainError `bad-date` when `today` is no date
 */
export function letterFacts(ground: LetterGround, manner: LetterManner = USUAL): LetterFacts {
  const { application, person, contact, today } = ground
  dayNumber(today)
  const given = givenTogether(application.given, ground.given)
  const past = upTo(ground)
  const last = (...kinds: readonly Milestone['kind'][]) =>
    past.findLast(({ kind }) => kinds.includes(kind)) ?? null
  const now = standing(past)
  const talks = past.filter(({ kind }) => TALKS.includes(kind))
  const reason = now.outcome === 'rejected' ? (last('rejected')?.statedReason ?? null) : null
  const employer = cleanName(application.employer) ?? cleanName(given.employer)
  const reader = cleanName(contact?.fullName) ?? personName(contact?.name, employer)
  const { talk, met } = talkWith(reader, talks)
  const flags = new Set<LetterFlag>([
    ...mannerFlags(manner),
    now.outcome as Outcome,
    ...talkFlags(talks),
    ...reasonFlags(reason),
  ])
  if (talk) flags.add(`this-${talk.kind}` as LetterFlag)
  if (met) flags.add('met')
  if (last('applied', 'acknowledged')) flags.add('applied')
  if (last('assessment')) flags.add('assessed')
  if (application.channel === 'referral') flags.add('by-referral')
  if (given['stated-date'] && given['stated-date'] < today) flags.add('date-passed')
  return {
    employer,
    role: cleanRole(application.role),
    contactName: personName(contact?.name, employer),
    yourName: cleanName(person?.name) ?? cleanName(given['your-name']),
    standing: now,
    flags,
    statedReason: reason,
    given,
    appliedOn: givenDate(last('applied')),
    talkedOn: givenDate(last(...TALKS)),
    lastTalk: last(...TALKS),
    isTalkUnsure: isUnsure(last(...TALKS), ground),
    thisTalkOn: givenDate(talk),
    looseEnds: looseEndsOf(talk),
    targets: cleanList(person?.targetRoles, 2),
    skills: skillsFor(application, person),
    years: saidYears(person?.yearsOfExperience),
    today,
  }
}
