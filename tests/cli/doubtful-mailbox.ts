/** A mailbox of invented mails that the reader is not sure about: each waits under Review. */
import { writeFileSync } from 'node:fs'
import { readMail } from '#core/mail/read-mail.ts'
import { DOUBTFUL } from '#demo/wordings/doubtful.ts'
import { filled } from '#demo/wordings/wording.ts'

type Doubtful = {
  readonly from: string
  readonly subject: string
  readonly text: string
  /** Day of June 2026. */
  readonly day: number
  /** Places in the mailbox of the mails it answers, oldest first. */
  readonly answers?: readonly number[]
}

/** Writes them as one mbox, in the order given. */
export function writeDoubtful(path: string, mails: readonly Doubtful[]): void {
  writeFileSync(path, mails.map(record).join(''))
}

function record({ from, subject, text, day, answers = [] }: Doubtful, at: number): string {
  const date = new Date(Date.UTC(2026, 5, day, 9)).toUTCString().replace('GMT', '+0000')
  return [
    'From sender@mail.example Mon Jun 01 00:00:00 2026',
    `From: ${from}`,
    'To: Mara Lind <mara@mail.example>',
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <doubt-${at}@mail.example>`,
    ...(answers.length > 0
      ? [`References: ${answers.map((place) => `<doubt-${place}@mail.example>`).join(' ')}`]
      : []),
    '',
    bodyOf(text),
    '',
    '',
  ].join('\n')
}

/**
 * Texts that are read as a no, and not for sure: the reader learns the example search's doubtful
 * mails as either (scripts/mail-training/example-search.ts), so that they stay in doubt. Which of
 * them it takes for a no rather than a delay moves with each training.
 */
export const DOUBTFUL_NOES: readonly string[] = DOUBTFUL.map(({ text }) => {
  const [, paragraph = ''] = text.split('\n\n')
  return filled(paragraph, { role: 'Tide Planner' })
}).filter(isDoubtfulNo)

function isDoubtfulNo(text: string): boolean {
  const { kind, needsReview } = readMail({
    messageId: 'doubt@mail.example',
    references: [],
    from: { name: 'Larch Systems Recruiting', address: 'jobs@larchsystems.example' },
    replyTo: null,
    to: [{ name: 'Mara Lind', address: 'mara@mail.example' }],
    subject: 'Your application',
    sentAt: '2026-06-01T09:00:00.000Z',
    sentOn: '2026-06-01',
    text: bodyOf(text),
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
  })
  return kind === 'rejection' && needsReview
}

function bodyOf(text: string): string {
  return `Dear Mara,\n\n${text}\n\nKind regards`
}

/** Doubtful noes of one employer, one a day, from the first day given. */
export function doubtfulNoes(
  employer: string,
  count: number,
  firstDay: number,
  from = `jobs@${employer.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`,
): readonly Doubtful[] {
  return Array.from({ length: count }, (_, at) => ({
    from: `${employer} Recruiting <${from}>`,
    subject: 'Your application',
    text: DOUBTFUL_NOES[at % DOUBTFUL_NOES.length] ?? '',
    day: firstDay + at,
  }))
}
