/** The people whom the person of the example knows. Invented, like their employers. Data only. */
import type { ContactFactsBody } from '#contracts/people.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import type { ChampionStep } from '#core/model/people-events.ts'

type Made = readonly [
  first: string,
  last: string,
  employer: string,
  title: string,
  connected: string,
]

/** As LinkedIn exports them. */
const CONNECTIONS: readonly Made[] = [
  ['Priya', 'Raman', 'Fernhill Mobility Ltd', 'Data Engineer', '14 Mar 2022'],
  ['Tomasz', 'Wilk', 'Trellis Learning', 'Product Manager', '02 Nov 2021'],
  ['Ines', 'Caldeira', 'Trellis Learning, Inc.', 'People Partner', '19 Jun 2024'],
  ['Owen', 'Fairley', 'Sableworth | Platform', 'Analytics Engineer', '08 Jan 2023'],
  ['Hana', 'Kovář', 'Garnet Hill Theatre', 'Head of Audiences', '27 Sep 2020'],
  ['Marcus', 'Adeyemi', 'Okeford', 'Senior Analyst', '11 May 2023'],
  ['Lotte', 'Brandt', 'Hollowell Group GmbH', 'Controller', '03 Feb 2019'],
  ['Siân', 'Prosser', 'Wychwood Water plc', 'Reporting Lead', '22 Aug 2022'],
  ['Jules', 'Marchetti', 'Self-employed', 'Career coach', '30 Apr 2024'],
  ['Aoife', 'Brennan', 'Quayside CU', 'Risk Analyst', '16 Oct 2021'],
  ['Dmitri', 'Sokol', 'Larkspur Hotels', 'Revenue Manager', '09 Dec 2018'],
  ['Ruth', 'Amsel', 'Dovetail Clinics', 'Data Steward', '25 Jul 2020'],
  ['Kwame', 'Boateng', 'Northgate Rail', 'Analyst', '04 Apr 2017'],
  ['Elif', 'Şahin', 'Copperlane', 'Actuary', '13 Jan 2024'],
  ['Noor', 'van Dijk', 'Fernhill Mobility B.V.', 'Engineering Manager', '21 Feb 2023'],
  ['Beatriz', 'Nogueira', 'Sableworth', 'Data Scientist', '06 Sep 2024'],
]

const NOTES = `Notes:
"Only those who allow it show a mail address."

`

/** A file as LinkedIn exports it. */
export function connectionsFile(): string {
  const rows = CONNECTIONS.map(([first, last, employer, title, connected]) => {
    const profile = foldLetters(`${first}-${last}-made`).replaceAll(' ', '-')
    const link = `https://www.linkedin.com/in/${profile}`
    return `${first},${last},${link},,"${employer}",${title},${connected}`
  })
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return `${NOTES}${[header, ...rows].join('\n')}\n`
}

type Word = {
  readonly name: string
  readonly facts: ContactFactsBody
  readonly champion?: {
    readonly employer: string
    /** Days before today, and what happened. */
    readonly steps: readonly (readonly [number, ChampionStep, string?])[]
  }
}

/** What the person said of some of them. */
export const CONTACT_WORDS: readonly Word[] = [
  {
    name: 'Priya Raman',
    facts: { tie: 'close', relation: 'colleague', knownFrom: 'Three years in one team' },
    champion: {
      employer: 'Fernhill Mobility',
      steps: [
        [20, 'asked'],
        [18, 'agreed', 'She knows the team lead'],
      ],
    },
  },
  { name: 'Owen Fairley', facts: { tie: 'weak', knownFrom: 'A meetup on dbt' } },
  { name: 'Tomasz Wilk', facts: { tie: 'weak', relation: 'classmate' } },
  {
    name: 'Ruth Amsel',
    facts: { tie: 'close', relation: 'friend', isInCircle: true, phones: ['+44 20 7946 0112'] },
  },
  { name: 'Jules Marchetti', facts: { relation: 'mentor', isInCircle: true, consent: 'given' } },
]

export const MADE_MEETING = {
  title: 'How Trellis measures learning',
  who: 'Tomasz Wilk',
  employer: 'Trellis Learning',
  /** Days after today. */
  inDays: 4,
  questions: [
    'Which question can your data not answer yet?',
    'What did you not expect when you started there?',
    'Whom else should I ask?',
  ],
} as const
