/** A mailbox of one invented search among private mails, as a newcomer brings it. */
import { writeFileSync } from 'node:fs'

const FIRST = [
  'Harrow',
  'Linden',
  'Cobalt',
  'Merrow',
  'Ashgrove',
  'Peregrine',
  'Saltway',
  'Tamarack',
]
const SECOND = ['Analytics', 'Logistics', 'Health', 'Press', 'Foods', 'Robotics', 'Energy']
const ROLES = ['Data Analyst', 'Reporting Analyst', 'Analytics Engineer']

const DAY = 86_400_000

type Mail = {
  readonly at: number
  readonly from: string
  readonly subject: string
  readonly text: string
}

/**
 * Writes an mbox of `count` mails ending a day before `today`: four in ten are of the search,
 * with confirmations, invitations and refusals; the others are private.
 */
export function writeSearch(path: string, count: number, today: string): void {
  const end = Date.parse(`${today}T09:00:00Z`) - DAY
  const mails: Mail[] = []
  for (let at = 0; mails.length < count * 0.4; at += 1) mails.push(...application(at, end))
  for (let at = 0; mails.length < count; at += 1) mails.push(note(at, end))
  const written = mails.slice(0, count).toSorted((a, b) => a.at - b.at)
  writeFileSync(path, written.map(record).join(''))
}

/** One application: newest first, so that the newest ends the day before today. */
function application(at: number, end: number): readonly Mail[] {
  const employer = `${FIRST[at % FIRST.length]} ${SECOND[at % SECOND.length]}`
  const role = ROLES[at % ROLES.length] ?? ''
  const from = `${employer} Careers <jobs@${employer.toLowerCase().replace(' ', '')}.example>`
  const subject = `Your application for ${role}`
  const said = (daysAgo: number, text: string): Mail => ({
    ...{ at: end - daysAgo * DAY, from, subject },
    text: `Dear Sam,\n\n${text}\n\nKind regards,\nAna Reyes\n${employer}`,
  })
  const ended = at * 5
  return [
    said(
      ended + 24,
      `Thank you for applying for the ${role} position. We have received your application and will be in touch.`,
    ),
    ...(at % 3 === 0
      ? [
          said(
            ended + 14,
            `We would like to invite you to an interview for the ${role} role next week.`,
          ),
        ]
      : []),
    ...(at % 4 === 3
      ? []
      : [
          said(
            ended,
            `Thank you for your interest in the ${role} role. Unfortunately we have decided to move forward with another candidate.`,
          ),
        ]),
  ]
}

function note(at: number, end: number): Mail {
  return {
    at: end - at * DAY,
    from: 'Lotte Brandt <lotte@friends.example>',
    subject: 'The garden',
    text: `Hi Sam,\n\nthe tomatoes are in, and the cat sleeps on page ${at}.\n\nLotte`,
  }
}

function record({ at, from, subject, text }: Mail, index: number): string {
  return [
    'From sender@mail.example Sun Jun 01 00:00:00 2025',
    `From: ${from}`,
    'To: Sam Reed <sam@mail.example>',
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <search-${index}@mail.example>`,
    '',
    text,
    '',
    '',
  ].join('\n')
}
