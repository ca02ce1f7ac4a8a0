/**
 * The rebuilt search → one case an employer, as the rules ask for it: real days of talks, mails
 * and sent letters and entered contacts as contacts, the person's words.
 *
 * Pure; texts of mails, today, zone and calendars are passed in. Start reading at
 * `employerCases`.
 */
import { appointmentsOf } from '#core/calendar/appointments.ts'
import type { SaidOf } from '#core/calendar/mail-said.ts'
import { readEmployerName } from '#core/history/employer-name.ts'
import type { RebuiltSearch, SettledStep } from '#core/history/rebuild.ts'
import { closedAfterDays, withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import type { Message } from '#core/model/message.ts'
import { CHANNELS_THROUGH_SOMEONE } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'
import { TOUCH_KINDS, type Touch, type TouchKind } from '#core/model/touches.ts'
import { dayIn } from '#core/model/zoned-days.ts'
import { letterContact } from '../letter-contact.ts'
import type {
  CadenceApplication,
  EmployerCase,
  IsWorkday,
  SettledConversation,
} from './cadence-types.ts'
import { wordsOfMails } from './mail-words.ts'
import { countryOfAddress } from './place-guess.ts'

export type CasesInput = {
  readonly search: RebuiltSearch
  /** With their texts, by id; those of old applications may be left out (`isOfInterest`). */
  readonly messages: ReadonlyMap<string, Message>
  readonly saidOf: SaidOf
  readonly today: Day
  /** The person's. */
  readonly zone: string
  readonly place: string | null
  /** Whether holidays are known for a place. */
  readonly isPlace: (place: string) => boolean
  readonly workdaysIn: (places: readonly string[]) => IsWorkday
  /** By application: when the person was last in touch with somebody who works there. */
  readonly metOn: ReadonlyMap<string, Day>
}

/** A place, and whether it is a guess; `null` where nothing tells. */
export type Place = { readonly place: string | null; readonly isGuessed: boolean }

export type NamedCase = EmployerCase & {
  readonly employer: string
  readonly employerPlace: Place
}

/** Ended or silent for longer than this, without the person's word on it: nothing is due. */
const MOST_DAYS_BACK = 300

/** Whether an application may have a conversation due: the texts of its mails are worth reading. */
export function isOfInterest(application: Application, today: Day): boolean {
  const { lastDate } = standing(application.milestones)
  const said = application.touches?.length || application.longGame || application.contactStop
  return Boolean(said) || (lastDate !== null && lastDate >= addDays(today, -MOST_DAYS_BACK))
}

/** All cases of a search that may have something due. */
export function employerCases(input: CasesInput): readonly NamedCase[] {
  const { search, today } = input
  const lettersOf = Map.groupBy(search.letters.values(), ({ applicationId }) => applicationId)
  const ownMails = new Set([...search.letters.values()].map(({ sent }) => sent?.messageId))
  const interesting = search.applications.filter((one) => isOfInterest(one, today))
  const read = interesting.map((application) => {
    const messages = application.messageIds
      .map((id) => input.messages.get(id))
      .filter((message) => message !== undefined && !ownMails.has(message.id))
    return { application, messages, letters: lettersOf.get(application.id) ?? [] }
  })
  const offers = interesting.filter((one) => standing(one.milestones).outcome === 'offer')
  const byEmployer = Map.groupBy(
    read,
    ({ application }) => readEmployerName(application.employer)?.key ?? application.id,
  )
  return [...byEmployer.values()].map((members) => caseOf(members, offers, input))
}

type Read = {
  readonly application: Application
  readonly messages: readonly (Message | undefined)[]
  readonly letters: readonly KeptLetter[]
}

function caseOf(
  members: readonly Read[],
  offers: readonly Application[],
  input: CasesInput,
): NamedCase {
  const { today, place, workdaysIn } = input
  const applications = members.map(({ application }) => application)
  const made = members.map((member) => applicationOf(member, input))
  const employerPlace = placeOf(members, input)
  const isOther = ({ id }: Application) => applications.every((own) => own.id !== id)
  return {
    employer: applications[0]?.employer ?? '',
    employerPlace,
    today,
    isWorkday: workdaysIn([place, employerPlace.place].filter((one) => one !== null)),
    applications: made.map(({ application }) => application),
    mark: lastOf(applications.map(({ longGame }) => longGame)),
    stop: lastOf(applications.map(({ contactStop }) => contactStop)) ?? asked(made),
    metOn: newest(applications.flatMap(({ id }) => input.metOn.get(id) ?? [])),
    offerElsewhereOn: offeredOn(offers.filter(isOther), today),
  }
}

type Made = { readonly application: CadenceApplication; readonly asksNoContact: boolean }

const asked = (made: readonly Made[]) =>
  made.some(({ asksNoContact }) => asksNoContact) ? 'asked-not-to' : null

function lastOf<T>(words: readonly (T | undefined)[]): T | null {
  return words.findLast((word) => word !== undefined) ?? null
}

function offeredOn(offers: readonly Application[], today: Day): Day | null {
  const days = offers
    .flatMap(({ milestones }) => milestones)
    .filter(({ kind, date }) => kind === 'offer' && date !== null && date <= today)
    .map(({ date }) => date as Day)
  return newest(days)
}

const newest = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

function applicationOf({ application, messages, letters }: Read, input: CasesInput): Made {
  const { zone, today, search, saidOf } = input
  const texts = messages.filter((message) => message !== undefined)
  const words = wordsOfMails(texts, zone, saidOf)
  const real = new Map(
    appointmentsOf(application, texts, saidOf).map((one) => [one.milestone, one]),
  )
  const statedDates = [...words.statedDates, ...(application.statedDates ?? [])]
  // A date that they named keeps it alive; and the last day of silence still counts.
  const waitsFor = statedDates.some(({ by }) => by >= addDays(today, -closedAfterDays(true)))
  const { milestones } = waitsFor ? application : withSilence(application, addDays(today, -1))
  return {
    asksNoContact: words.asksNoContact,
    application: {
      id: application.id,
      milestones: milestones
        .filter((milestone) => !real.get(milestone)?.isCancelled)
        .map((milestone) => {
          const { day, isDayKnown = true } = real.get(milestone) ?? {}
          return { ...milestone, date: day === undefined ? milestone.date : day, isDayKnown }
        }),
      touches: [
        ...words.touches,
        ...letters.flatMap(touchOfLetter),
        ...(application.touches ?? []),
      ],
      statedDates,
      knowsSomeone:
        CHANNELS_THROUGH_SOMEONE.has(application.channel) || letterContact(texts) !== null,
      isWarm: application.answers.rapport === 'warm',
      isThankAnswered: application.answers['follow-up'] !== undefined,
      settled: settledOf(application.id, search.steps, zone),
    },
  }
}

function touchOfLetter({ kind, sent }: KeptLetter): readonly Touch[] {
  if (sent === null) return []
  const own = kind === 'rejection-reply' ? 'feedback-request' : kind
  const known = TOUCH_KINDS.find((touch): touch is TouchKind => touch === own)
  return [{ on: sent.on, direction: 'out', kind: known ?? 'other', channel: 'mail' }]
}

function settledOf(
  applicationId: string,
  steps: ReadonlyMap<string, SettledStep>,
  zone: string,
): ReadonlyMap<string, SettledConversation> {
  const own = [...steps].filter(([id]) => id.startsWith(`${applicationId}:`))
  return new Map(
    own.map(([id, { outcome, at, until }]) => [id, { outcome, on: dayIn(zone, at), until }]),
  )
}

/** What the person said of any application there, else what the last address tells, else theirs. */
function placeOf(members: readonly Read[], { place, isPlace }: CasesInput): Place {
  const said = lastOf(members.map(({ application }) => application.country))
  if (said !== null && isPlace(said)) return { place: said, isGuessed: false }
  const addresses = members.flatMap(({ messages }) =>
    messages.map((one) => one?.mail.from?.address),
  )
  const guesses = addresses.map((address) => (address ? countryOfAddress(address) : null))
  const guess = guesses.findLast((country) => country !== null && isPlace(country))
  return { place: guess ?? place, isGuessed: true }
}
