/** People as a person reads them in a terminal. */
import type {
  EmployerPeopleView,
  EmployersView,
  ErasurePreview,
  KnownThere,
  MeetingsView,
  MeetingView,
  OffersView,
  PeopleView,
  PersonPageView,
  PersonRow,
} from '#contracts/people.ts'

const joined = (parts: readonly (string | null | undefined | false)[], by = ', ') =>
  parts.filter((part) => part).join(by)

function personLine({
  id,
  name,
  title,
  employer,
  tie,
  isInCircle,
  lastContact,
}: PersonRow): string {
  const work = joined([title, employer])
  const more = joined([
    tie && `${tie} tie`,
    isInCircle && 'circle',
    lastContact && `last ${lastContact}`,
  ])
  return `${id}  ${name}${work && `, ${work}`}${more && ` (${more})`}`
}

export function renderPeople({ people }: Pick<PeopleView, 'people'>): string {
  return people.length === 0
    ? 'No contacts. "comeback import Connections.csv" brings them in, or "comeback people add NAME".'
    : people.map(personLine).join('\n')
}

export function renderPerson(person: PersonPageView): string {
  const { name, mails, phones, links, employments, there, champions, meetings, notes } = person
  return [
    name,
    ...employments.map(
      ({ employer, title, isCurrent }) =>
        `  ${isCurrent ? '' : 'formerly '}${joined([title, employer])}`,
    ),
    ...[...mails, ...phones, ...links].map((one) => `  ${one}`),
    ...(person.knownFrom ? [`  Known from: ${person.knownFrom}`] : []),
    ...(person.lastContact ? [`  Last contact: ${person.lastContact}`] : []),
    `  Consent: ${person.consent}`,
    ...(notes ? [`  ${notes}`] : []),
    ...there.map(
      ({ employer, isThereNow, isSure }) =>
        `  At ${employer}${isThereNow ? '' : ', formerly'}${isSure ? '' : ', perhaps'}`,
    ),
    ...champions.map(({ employer, step }) => `  Champion at ${employer}: ${step}`),
    ...meetings.map((meeting) => `  ${meetingLine(meeting)}`),
  ].join('\n')
}

const knownLine = ({ name, title, isThereNow }: KnownThere) =>
  `    ${name}${title ? `, ${title}` : ''}${isThereNow ? '' : ' (formerly)'}`

function group(words: string, people: readonly KnownThere[]): readonly string[] {
  return people.length === 0 ? [] : [`  ${words}`, ...people.map(knownLine)]
}

function employerLines(people: EmployerPeopleView): readonly string[] {
  const { employer, isUnderWay, close, weak, unsaid, perhaps, champions } = people
  return [
    `${employer}${isUnderWay ? '' : ' (ended)'}`,
    ...group('close ties', close),
    ...group('weak ties', weak),
    ...group('not said how close', unsaid),
    ...group('perhaps there', perhaps),
    ...champions.map(({ name, step }) => `  champion: ${name}, ${step}`),
  ]
}

export function renderEmployers({ employers }: EmployersView): string {
  const known = employers.filter(
    ({ close, weak, unsaid, perhaps, champions }) =>
      close.length + weak.length + unsaid.length + perhaps.length + champions.length > 0,
  )
  if (known.length === 0)
    return 'Nobody you know is at an employer of your search, as far as is known.'
  return known.flatMap(employerLines).join('\n')
}

export function renderOffers({ people, duplicates }: OffersView): string {
  const lines = [
    ...people.map(({ key, name, employer, on }) => `"${key}"  ${joined([name, employer, on])}`),
    ...duplicates.map(
      ({ a, b, reason }) => `${a.id} and ${b.id}: ${a.name}, ${b.name} (same ${reason})`,
    ),
  ]
  return lines.length === 0 ? 'Nobody is offered.' : lines.join('\n')
}

const meetingLine = ({ id, on, title, employer, with: people, thankedOn }: MeetingView) =>
  `${id}  ${joined([on, title, employer, ...people.map(({ name }) => name)])}${thankedOn ? ' (thanked)' : ''}`

export function renderMeetings({ meetings }: Pick<MeetingsView, 'meetings'>): string {
  return meetings.length === 0 ? 'No meetings yet.' : meetings.map(meetingLine).join('\n')
}

export function renderErasure(preview: ErasurePreview): string {
  const { name, places, nameAlone, names, addresses, backups, uploads } = preview
  const counts = Object.entries(places).flatMap(([kind, count]) =>
    count === 0 ? [] : [`${count} ${kind}`],
  )
  return [
    `${name} stands in ${counts.join(', ') || 'no record'}.`,
    `Looked for: ${[...names, ...addresses].join(', ')}.`,
    ...(nameAlone > 0
      ? [`A first or last name alone stands in ${nameAlone} more; --name-alone removes it there.`]
      : []),
    ...uploads.map((file) => `Dropped with it, waits for import: ${file}`),
    ...backups.map((path) => `Not reached: ${path}`),
  ].join('\n')
}
