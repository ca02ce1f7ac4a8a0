/**
 * What an application gives a letter to say: flags for what was, slots for names and dates.
 *
 * Only what had happened by `today` counts: an interview next week is no interview to thank
 * for. A date is spoken only where the person gave it: the date of a milestone read from a
 * mail is the day of the mail (an invitation's), not the day of the talk.
 */
import type { Application, Person } from '#core/model/application.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import { type GivenFacts, givenTogether } from '#core/model/given-facts.ts'
import type { Milestone, StatedReason } from '#core/model/milestones.ts'
import { type Standing, standing } from '#core/model/stages.ts'
import { cleanName, cleanRole, personName } from './clean-name.ts'
import { flagsOf, type LetterFlag } from './letter-flags.ts'
import type { LetterGround, LetterManner } from './letter-ground.ts'
import { isUnsure, looseEndsOf, milestonesUpTo, talksAmong, talkWith } from './letter-talks.ts'

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

/** Years as a person would say them: whole, from 1 to 60; anything else is left unsaid. */
function saidYears(years: number | undefined): number | null {
  return years !== undefined && Number.isInteger(years) && years >= 1 && years <= 60 ? years : null
}

const USUAL: LetterManner = { register: 'warm', variant: null }

/** What had happened, and what of it this letter speaks of. */
function happened(ground: LetterGround, reader: string | null) {
  const past = milestonesUpTo(ground)
  const talks = talksAmong(past)
  const now = standing(past)
  const no = past.findLast(({ kind }) => kind === 'rejected')
  const statedReason = now.outcome === 'rejected' ? (no?.statedReason ?? null) : null
  const applied = past.findLast(({ kind }) => kind === 'applied') ?? null
  return { past, talks, now, statedReason, applied, ...talkWith(reader, talks) }
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
  const employer = cleanName(application.employer) ?? cleanName(given.employer)
  const reader = cleanName(contact?.fullName) ?? personName(contact?.name, employer)
  const { now, applied, ...told } = happened(ground, reader)
  const lastTalk = told.talks.at(-1) ?? null
  return {
    employer,
    role: cleanRole(application.role),
    contactName: personName(contact?.name, employer),
    yourName: cleanName(person?.name) ?? cleanName(given['your-name']),
    standing: now,
    flags: flagsOf({ ...told, application, outcome: now.outcome, given, today }, manner),
    statedReason: told.statedReason,
    given,
    appliedOn: givenDate(applied),
    talkedOn: givenDate(lastTalk),
    lastTalk,
    isTalkUnsure: isUnsure(lastTalk, ground),
    thisTalkOn: givenDate(told.talk),
    looseEnds: looseEndsOf(told.talk),
    targets: cleanList(person?.targetRoles, 2),
    skills: skillsFor(application, person),
    years: saidYears(person?.yearsOfExperience),
    today,
  }
}
