/**
 * The mails of one invented application as its mailbox holds them: received, a talk, a no; and,
 * later, what comes back on the letter that asks what decided it.
 */

const PRIYA = 'Priya Shah <priya.shah@northwind.example>'

type Written = {
  /** Its day, at nine in the morning. */
  readonly on: string
  readonly id: string
  readonly subject: string
  /** Further lines of the head. */
  readonly head?: readonly string[]
  readonly lines: readonly string[]
}

const ABOUT = 'Data Analyst at Northwind'

/** An mbox from the application to its no, on the day before 25 November 2026. */
export const UNTIL_THE_NO = mbox([
  {
    ...{ on: '2026-11-02', id: 'received', subject: ABOUT },
    lines: [
      'thank you for applying for the Data Analyst position at Northwind. We have received your',
      'application and will be in touch.',
    ],
  },
  {
    ...{ on: '2026-11-12', id: 'talk', subject: ABOUT },
    lines: [
      'we would like to invite you to an interview for the Data Analyst position on 18 November',
      'at 10:00.',
    ],
  },
  {
    ...{ on: '2026-11-24', id: 'no', subject: ABOUT },
    lines: [
      'thank you for the interview for the Data Analyst position at Northwind. Unfortunately we',
      'have decided to move forward with another candidate.',
    ],
  },
])

/**
 * What comes back on a letter: first an automatic word, whose words are of the search, then, on
 * the next day, the answer, which quotes the letter.
 */
export function whatCameBack(
  letter: { readonly messageId: string; readonly subject: string },
  { on, next }: { readonly on: string; readonly next: string },
): string {
  const head = [`In-Reply-To: <${letter.messageId}>`]
  return mbox([
    {
      ...{ on, id: 'away', subject: `Automatic reply: ${letter.subject}` },
      head: [...head, 'Auto-Submitted: auto-replied'],
      lines: [
        'thank you for your application for the Data Analyst position. We have received your',
        'mail. I am out of the office until tomorrow.',
      ],
    },
    {
      ...{ on: next, id: 'answer', subject: `Re: ${letter.subject}`, head },
      lines: [
        'gladly. You were among the last three. Your answers stayed rather general, and we would',
        'have liked more concrete examples.',
        '',
        'Priya',
        '',
        `On ${on}, Sam Reed wrote:`,
        '> If you have a minute, your view on one thing would help me next time.',
      ],
    },
  ])
}

function mbox(mails: readonly Written[]): string {
  return mails.map(record).join('')
}

function record({ on, id, subject, head = [], lines }: Written): string {
  return [
    'From sender@mail.example Sun Nov 01 00:00:00 2026',
    `From: ${PRIYA}`,
    'To: Sam Reed <sam@home.example>',
    `Subject: ${subject}`,
    `Date: ${new Date(`${on}T09:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@northwind.example>`,
    ...head,
    '',
    'Dear Sam,',
    '',
    ...lines,
    '',
    '',
  ].join('\n')
}
