/** A mailbox of invented mails that the reader is not sure about: each waits under Review. */
import { writeFileSync } from 'node:fs'
import { readMail } from '#core/mail/read-mail.ts'

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

const SUBJECT = 'Your application'

const HEDGED = [
  'We are leaning towards other candidates for Tide Planner.',
  'We have moved a little further with other people for Tide Planner and may not come back to you.',
  'For Tide Planner we will probably go on with others.',
  'Other applicants are ahead of you for Tide Planner at the moment.',
  'Tide Planner will go to somebody else, as it looks today.',
  'It may well be that Tide Planner goes to another person.',
  'We will most likely not continue with your application for Tide Planner.',
  'Your application for Tide Planner is not among the first ones that we are talking to.',
  'Tide Planner has found its people, as far as I can see.',
  'We see others a little closer to Tide Planner, though not by much.',
  'It does not look as if we would go further with you for Tide Planner.',
  'Tide Planner is nearly settled, and hardly with you.',
  'I fear that Tide Planner slips away from you.',
  'The list for Tide Planner got shorter, and I do not see your name on it.',
  'Tide Planner will hardly be yours, others were quicker.',
  'We fear that for Tide Planner it is not going to be you.',
  'You should not wait for Tide Planner any longer, I think.',
  'For Tide Planner the others have, all in all, the better cards.',
  'It looks rather bad for your application as Tide Planner.',
  'We would not keep much hope for Tide Planner if we were you.',
  'We have seen somebody for Tide Planner whom we like very much, and we will meet that person again.',
  'As things are, Tide Planner is no longer open for you, though we are not done yet.',
  'Somebody else has our offer for Tide Planner, and we hope for a yes.',
  'I do not think that Tide Planner will work out.',
  'Somebody else will probably be our Tide Planner.',
  'I would look elsewhere if I were you, Tide Planner is as good as gone.',
] as const

const LARCH = 'Larch Systems Recruiting <jobs@larchsystems.example>'

/**
 * Texts that are read as a no, and not for sure, where this sender writes them. Which of these the
 * reader is sure of moves with each training; some are always left.
 */
function doubtfulFrom(from: string): readonly string[] {
  const left = HEDGED.filter((text) => {
    const { kind, needsReview } = readingOfBody(bodyOf(text), SUBJECT, from)
    return kind === 'rejection' && needsReview
  })
  if (left.length === 0) throw new Error(`No doubtful no is left for ${from}: write others.`)
  return left
}

/** As a mail with these words is read. */
export function readingOfBody(text: string, subject = SUBJECT, from = LARCH) {
  const [name = '', address = ''] = from.slice(0, -1).split(' <')
  return readMail({
    messageId: 'doubt@mail.example',
    references: [],
    from: { name, address },
    replyTo: null,
    to: [{ name: 'Mara Lind', address: 'mara@mail.example' }],
    subject,
    sentAt: '2026-06-01T09:00:00.000Z',
    sentOn: '2026-06-01',
    text,
    isBulk: false,
    isAutoReply: false,
    calendarMethod: null,
    attachmentNames: [],
  })
}

function bodyOf(text: string): string {
  return `Dear Mara,\n\n${text}\n\nKind regards`
}

/** Doubtful noes of one employer, one a day, from the first day given. */
export function doubtfulNoes(
  employer: string,
  count: number,
  firstDay: number,
  address = `jobs@${employer.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`,
): readonly Doubtful[] {
  const from = `${employer} Recruiting <${address}>`
  const texts = doubtfulFrom(from)
  return Array.from({ length: count }, (_, at) => ({
    from,
    subject: SUBJECT,
    text: texts[at % texts.length] ?? '',
    day: firstDay + at,
  }))
}
