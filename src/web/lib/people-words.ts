/** Words for people, and what a form of a contact says. Pure. */
import type {
  ChampionView,
  ContactFactsBody,
  ErasurePreview,
  KnownThere,
  OffersView,
  PersonPageView,
} from '#contracts/people.ts'
import { readEmployerName } from '#core/history/employer-name.ts'
import type { Consent, Relation, Tie } from '#core/model/contact.ts'
import type { ChampionStep, MeetingKind } from '#core/model/people-events.ts'
import { countWords } from '#web/lib/import-words.ts'

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  family: 'Family',
  friend: 'Friend',
  colleague: 'Colleague',
  manager: 'Manager of mine',
  classmate: 'Studied together',
  mentor: 'Mentor',
  recruiter: 'Recruiter',
  interviewer: 'Interviewed me',
  other: 'Other',
}

export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  close: 'Close',
  weak: 'Weak',
}

export const CONSENT_WORDS: Readonly<Record<Consent, string>> = {
  'not-asked': 'Not asked yet',
  asked: 'Asked',
  given: 'Given',
}

export const STEP_WORDS: Readonly<Record<ChampionStep, string>> = {
  open: 'Could vouch, not asked yet',
  asked: 'Asked',
  agreed: 'Agreed',
  declined: 'Declined',
  'passed-on': 'Passed my name on',
  helped: 'It helped',
  'came-to-nothing': 'It came to nothing',
}

export const MEETING_WORDS: Readonly<Record<MeetingKind, string>> = {
  'informational-interview': 'Informational interview',
  event: 'Event',
}

const REASON_WORDS: Readonly<Record<OffersView['duplicates'][number]['reason'], string>> = {
  mail: 'the same mail address',
  phone: 'the same phone number',
  link: 'the same profile',
  'name-and-employer': 'the same name and employer',
  name: 'the same name',
}

/** @example sameWords('mail') // => 'They have the same mail address.' */
export function sameWords(reason: OffersView['duplicates'][number]['reason']): string {
  return `They have ${REASON_WORDS[reason]}.`
}

/** "Lead, Larch", "Larch", or nothing. */
export function workWords({
  title,
  employer,
}: {
  readonly title: string | null
  readonly employer: string | null
}): string {
  return [title, employer].filter((part) => part !== null && part !== '').join(', ')
}

/** How many vouch, and that two are better than one. */
export function championWords(count: 'none' | 'one' | 'two-or-more'): string {
  if (count === 'none') return 'Nobody vouches for you there yet.'
  if (count === 'one') return 'One person vouches for you. Two are better than one.'
  return 'Two or more vouch for you.'
}

/** What a champion did last, and when. */
export function lastStepWords({ step, steps }: ChampionView, day: (on: string) => string): string {
  const last = steps.at(-1)
  return last ? `${STEP_WORDS[step]}, ${day(last.on)}` : STEP_WORDS[step]
}

/** Another legal form is no other name. */
const isOtherName = (as: string, employer: string) =>
  readEmployerName(as)?.key !== readEmployerName(employer)?.key

/** Why somebody counts as being there, where their own words are others. */
export function asWords({ as, basis, title, isThereNow }: KnownThere, employer: string): string {
  const parts = [
    title,
    isThereNow ? null : 'formerly',
    basis === 'mail' ? 'by their mail address' : as && isOtherName(as, employer) ? `“${as}”` : null,
  ]
  return parts.filter((part) => part).join(', ')
}

/** A form's text as a list: one a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * What a form says anew of a contact; what it leaves empty is cleared. What it leaves as it was is
 * not said: said by hand, it would stand against what a newer file tells.
 */
export function factsOfForm(form: FormData, before: PersonPageView | null): ContactFactsBody {
  const said = factsSaid(form, before)
  if (before === null) return said
  const known: ContactFactsBody = { ...before, lastContact: before.saidContact }
  const isNew = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(known[key as keyof ContactFactsBody])
  return Object.fromEntries(Object.entries(said).filter(isNew))
}

function factsSaid(form: FormData, before: PersonPageView | null): ContactFactsBody {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const orNull = (name: string) => text(name) || null
  return {
    name: text('name'),
    mails: linesOf(text('mails')).map((line) => line.toLowerCase()),
    phones: linesOf(text('phones')),
    links: linesOf(text('links')),
    employments: employmentsOf(orNull('employer'), orNull('title'), before?.employments ?? []),
    relation: orNull('relation') as Relation | null,
    tie: orNull('tie') as Tie | null,
    knownFrom: orNull('knownFrom'),
    lastContact: orNull('lastContact'),
    notes: orNull('notes'),
    consent: (orNull('consent') ?? 'not-asked') as Consent,
    isInCircle: form.get('isInCircle') === 'on',
  }
}

type Employments = PersonPageView['employments']

/** A new employer puts the one before behind; the same one keeps its place. */
function employmentsOf(
  employer: string | null,
  title: string | null,
  before: Employments,
): Employments {
  const former = before.map((one) => ({ ...one, isCurrent: false }))
  if (employer === null) return before.some(({ isCurrent }) => isCurrent) ? former : before
  const isSame = (one: Employments[number]) => one.isCurrent && one.employer === employer
  const same = before.find(isSame)
  if (same?.title === title) return before
  const current = { ...(same ?? { from: null, to: null }), employer, title, isCurrent: true }
  return [
    current,
    ...before.filter((one) => one !== same).map((one) => ({ ...one, isCurrent: false })),
  ]
}

/** What goes with a person, in sentences. */
export function erasureWords({ places, nameAlone }: ErasurePreview): {
  readonly goes: string
  readonly alone: string | null
} {
  const { cards, mails, entries, events, imports } = places
  const counted = [
    mails > 0 && countWords(mails, ['mail', 'mails']),
    cards > 0 && countWords(cards, ['contact of a file', 'contacts of files']),
    entries > 0 && countWords(entries, ['row', 'rows']),
    events > 0 && countWords(events, ['note or change', 'notes and changes']),
    imports > 0 && countWords(imports, ['name of a file', 'names of files']),
  ].filter((part) => part !== false)
  return {
    goes:
      counted.length === 0
        ? 'Their name and addresses stand in no record.'
        : `Their name and addresses are taken out of ${counted.join(', ')}, and out of the files on this computer.`,
    alone:
      nameAlone === 0
        ? null
        : `Take their first or last name out also where it stands alone, in ${countWords(nameAlone, ['further record', 'further records'])}. Others of that name lose it there, too.`,
  }
}
