/** Mailboxes of many short invented mails: several batches of an import in little time. */
import { writeFileSync } from 'node:fs'

const EMPLOYERS = ['Hollowbrook', 'Marlow & Pike', 'Tern Analytics', 'Quillfeather', 'Ostrava Soft']
const ROLES = ['Data Analyst', 'Product Manager', 'Backend Developer', 'UX Designer']
const BODIES = [
  'Thank you for applying for the ROLE position. We have received your application and will be in touch.',
  'Unfortunately we have decided to move forward with another candidate for the ROLE role.',
  'We would like to invite you to an interview for the ROLE role next week.',
]

/** Writes `count` mails, of which every tenth is of a job search; names make them all distinct. */
export function writeMailbox(path: string, name: string, count: number): void {
  const mails = Array.from({ length: count }, (_, at) => (at % 10 === 0 ? jobMail : note)(name, at))
  writeFileSync(path, mails.join(''))
}

function jobMail(name: string, at: number): string {
  const employer = EMPLOYERS[Math.floor(at / 20) % EMPLOYERS.length] ?? ''
  const role = ROLES[Math.floor(at / 50) % ROLES.length] ?? ''
  const body = (BODIES[Math.floor(at / 10) % BODIES.length] ?? '').replace('ROLE', role)
  const domain = employer.toLowerCase().replaceAll(/[^a-z]/g, '')
  return record(
    name,
    at,
    `${employer} Careers <jobs@${domain}.example>`,
    `Your application for ${role}`,
    `Dear Mara,\n\n${body}\n\nKind regards,\nAna Reyes\n${employer}`,
  )
}

function note(name: string, at: number): string {
  const text = `Hi Mara,\n\nthe tomatoes are in, and the cat sleeps on page ${at}.\n\nLotte`
  return record(name, at, 'Lotte Brandt <lotte@friends.example>', 'The garden', text)
}

function record(name: string, at: number, from: string, subject: string, text: string): string {
  const date = new Date(Date.UTC(2025, 5, 1) + at * 3_600_000).toUTCString()
  return [
    'From sender@mail.example Sun Jun 01 00:00:00 2025',
    `From: ${from}`,
    'To: Mara Lind <mara@mail.example>',
    `Subject: ${subject}`,
    `Date: ${date.replace('GMT', '+0000')}`,
    `Message-ID: <${name}-${at}@mail.example>`,
    '',
    text,
    '',
    '',
  ].join('\n')
}
