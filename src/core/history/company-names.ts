/**
 * Names that a mail leaves out and the mails around it give: a thread is about one employer and
 * mostly one role, and a person's or an employer's own address writes for one employer. Given
 * only where all that is known agrees. Method: docs/methods/rebuilding.md.
 */
import {
  type MessageKind,
  REVIEW_A_NO_BELOW,
  REVIEW_BELOW_CONFIDENCE,
} from '#core/model/message.ts'
import type { Corrections } from './corrections.ts'
import { areNearNames, type EmployerName, partsOfAddress } from './employer-name.ts'
import type { MessageFacts } from './facts.ts'
import { compareRoles, type RoleName } from './role-name.ts'
import { threadsOf } from './threads.ts'

/** The fullest of some names that all may be one; `null` where they are several, or none. */
function oneEmployer(names: readonly EmployerName[]): EmployerName | null {
  const distinct = [...new Map(names.map((name) => [name.key, name])).values()]
  const [first, ...others] = distinct
  if (first === undefined) return null
  return others.every((other) => areNearNames(first, other)) ? mostNamed(names) : null
}

function mostNamed(names: readonly EmployerName[]): EmployerName | null {
  const byKey = [...Map.groupBy(names, ({ key }) => key).values()]
  return byKey.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null
}

/** The fullest of some writings of one role; `null` where they are several, or none. */
function oneRole(roles: readonly RoleName[]): RoleName | null {
  const distinct = [...new Map(roles.map((role) => [role.key, role])).values()]
  const [fullest] = distinct.toSorted((a, b) => b.words.size - a.words.size)
  if (fullest === undefined) return null
  return distinct.every((role) => compareRoles(role, fullest) !== 'differs') ? fullest : null
}

const notNull = <T>(value: T | null): value is T => value !== null

type NamesOfThread = {
  readonly employer: EmployerName | null
  readonly role: RoleName | null
  /** A mail in it names the employer and is one of an application, for sure. */
  readonly isOfApplication: boolean
}

const NO_APPLICATION: ReadonlySet<MessageKind> = new Set(['outreach', 'alert', 'other'])

const isSurelyOfApplication = ({ employer, isDoubtful, reading }: MessageFacts): boolean =>
  employer !== null && !isDoubtful && !NO_APPLICATION.has(reading.kind)

/** What each thread names, where it is of one mind; threads that the person split tell nothing. */
function namesOfThreads(
  mails: readonly MessageFacts[],
  threads: readonly number[],
  { splits }: Corrections,
) {
  const members = Map.groupBy(mails.keys(), (at) => threads[at] as number)
  const names = new Map<number, NamesOfThread>()
  for (const [thread, places] of members) {
    if (places.length < 2) continue
    const own = places.map((at) => mails[at] as MessageFacts)
    if (own.some(({ message }) => splits.has(message.id))) continue
    const employer = oneEmployer(own.map((mail) => mail.employer).filter(notNull))
    const roles = own.map((mail) => mail.role).filter(notNull)
    const isOfApplication = employer !== null && own.some(isSurelyOfApplication)
    names.set(thread, { employer, role: oneRole(roles), isOfApplication })
  }
  return names
}

/** Shortest name that an address is searched for. */
const SHORTEST_IN_ADDRESS = 4

/** Whether an address shows whose it is: "no-reply@alderhealth.example", "alder@ats.example". */
function showsEmployer(sender: string, { key, spelledKey }: EmployerName): boolean {
  const plain = sender.replace(/[^a-z\d@]/g, '')
  return [key, spelledKey].some(
    (name) => name.length >= SHORTEST_IN_ADDRESS && plain.includes(name),
  )
}

/** The one employer that each address, and each employer's own domain, writes for. */
function employersOfSenders(mails: readonly MessageFacts[]) {
  const named = mails.filter(({ employer, sender }) => employer !== null && sender !== null)
  const only = (keyOf: (mail: MessageFacts) => string | null) => {
    const groups = Map.groupBy(named, keyOf)
    return new Map(
      [...groups].map(([key, own]) => [
        key,
        oneEmployer(own.map(({ employer }) => employer).filter(notNull)),
      ]),
    )
  }
  const ofAddress = only(({ sender }) => sender)
  const ofDomain = only(({ domain }) => domain)
  return ({ sender, domain, isPersonal, isRelay }: MessageFacts): EmployerName | null => {
    if (sender === null) return null
    const ofSender = ofAddress.get(sender) ?? null
    if (ofSender && (isPersonal || showsEmployer(sender, ofSender))) return ofSender
    const ofHouse = isRelay ? null : (ofDomain.get(domain) ?? null)
    return ofHouse && showsEmployer(domain ?? '', ofHouse) ? ofHouse : null
  }
}

/**
 * The name as the sender's own address spells it, where that is a name known here and near the
 * one that was read: a slip or a short form is set right by it.
 */
function shownNames(mails: readonly MessageFacts[]) {
  const known = new Map<string, EmployerName>()
  for (const { employer } of mails) {
    if (employer === null) continue
    known.set(employer.key, employer)
    if (!known.has(employer.spelledKey)) known.set(employer.spelledKey, employer)
  }
  return ({ sender, employer }: MessageFacts): EmployerName | null => {
    if (sender === null || employer === null) return null
    const shown = partsOfAddress(sender).flatMap((part) => known.get(part) ?? [])
    const near = shown.filter((name) => areNearNames(name, employer))
    return near.toSorted((a, b) => b.key.length - a.key.length)[0] ?? null
  }
}

/**
 * How sure a reading must be to count where only the employer's name was missing. In the thread of
 * an application a tenth less: nothing there has to show that the mail is of the search. Judgement.
 */
const LEAST = {
  inThread: { aNo: 0.8, other: 0.7 },
  alone: { aNo: REVIEW_A_NO_BELOW, other: REVIEW_BELOW_CONFIDENCE },
} as const

/** Read for sure, but for the employer's name. */
function lacksOnlyName({ reading, employer }: MessageFacts, isOfApplication: boolean): boolean {
  const { aNo, other } = isOfApplication ? LEAST.inThread : LEAST.alone
  const isSure = reading.confidence >= (reading.kind === 'rejection' ? aNo : other)
  return employer === null && isSure && reading.kind !== 'other'
}

/** @returns the same mails, in the same order, with what those around them name */
export function withCompanyNames(
  mails: readonly MessageFacts[],
  corrections: Corrections,
): readonly MessageFacts[] {
  const threads = threadsOf(mails.map(({ message }) => message))
  const ofThread = namesOfThreads(mails, threads, corrections)
  const ofSender = employersOfSenders(mails)
  const shownBy = shownNames(mails)
  const named = mails.map((mail, at) => {
    if (mail.employer !== null && mail.role !== null) return mail
    const thread = ofThread.get(threads[at] as number)
    const ofOthers = thread?.employer ?? ofSender(mail)
    const employer = mail.employer ?? ofOthers
    const role = mail.role ?? thread?.role ?? null
    const isTold = ofOthers !== null && lacksOnlyName(mail, thread?.isOfApplication ?? false)
    const isDoubtful = mail.isDoubtful && !isTold
    return { ...mail, employer, role, isDoubtful }
  })
  return named.map((mail) => {
    const shown = shownBy(mail)
    return shown ? { ...mail, employer: shown, isShown: true } : mail
  })
}
