/** The spreadsheet that the person kept beside: some of what the mails say, and some that no mail does. */
import type { Day } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'
import { workingDay } from './compose-mails.ts'
import type { QuietApplication, Story } from './demo-application.ts'
import type { Journey } from './journeys.ts'

const HEADER = [
  ...['Company', 'Position', 'Source', 'Resume', 'Applied', 'Phone screen', 'Interview'],
  ...['Final interview', 'Status', 'Status date', 'Notes'],
]

const SOURCE: Readonly<Record<Channel, string>> = {
  'easy-apply': 'LinkedIn Easy Apply',
  board: 'Indeed',
  'company-site': 'Company website',
  direct: 'Cold email',
  referral: 'Referral',
  agency: 'Recruitment agency',
  inbound: 'Recruiter reached out',
}

type Row = { readonly day: Day; readonly cells: readonly string[] }

export function sheetOf({ journeys, quiet }: Story, today: Day): string {
  const rows = [
    ...journeys.filter(({ told }) => told !== 'mail').map((one) => journeyRow(one, today)),
    ...quiet.filter(({ told }) => told !== 'mail').map(quietRow),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [HEADER, ...rows.map(({ cells }) => cells)]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')
}

/** As the person writes dates: `14/03/2026`. */
function written(day: Day | null): string {
  return day === null ? '' : day.split('-').toReversed().join('/')
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function journeyRow(journey: Journey, today: Day): Row {
  const { employer, role, channel, resume, appliedAgo, mails, written: more = {} } = journey
  const day = workingDay(today, appliedAgo)
  const on = (ago: number | undefined) => (ago === undefined ? null : workingDay(today, ago))
  const talk = (what: 'screen' | 'interview' | 'final') => {
    const mail = mails.find((candidate) => candidate.what === what)
    return mail && 'talkAgo' in mail && mail.talkAgo >= 0 ? mail.talkAgo : undefined
  }
  const cells = [
    ...[employer, role, SOURCE[channel], resume, written(day)],
    written(on(talk('screen') ?? more.screenAgo)),
    written(on(talk('interview') ?? more.interviewAgo)),
    written(on(talk('final'))),
    more.outcome ?? '',
    written(on(more.outcomeAgo)),
    more.note ?? '',
  ]
  return { day, cells }
}

function quietRow(application: QuietApplication): Row {
  const { employer, role, channel, resume, appliedOn, rejectedOn } = application
  const status = rejectedOn === null ? 'Applied' : 'Rejected'
  const cells = [
    ...[employer, role, SOURCE[channel], resume, written(appliedOn), '', '', ''],
    ...[status, written(rejectedOn), ''],
  ]
  return { day: appliedOn, cells }
}
