/**
 * What the person of the example wrote down beside mails and spreadsheet: whom they met, what
 * stayed open, and facts for letters that only they have. Data only; all of it is invented.
 */
import { addDays, type Day } from '#core/model/dates.ts'
import type { GivenFacts } from '#core/model/given-facts.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'

export type ToldTalk = {
  readonly employer: string
  readonly kind: MilestoneKind
  readonly people: readonly string[]
  readonly looseEnds?: readonly string[]
}

export const TOLD_TALKS: readonly ToldTalk[] = [
  { employer: 'Tidewell Health', kind: 'interview', people: ['Owen Castell'] },
  {
    employer: 'Tidewell Health',
    kind: 'final',
    people: ['Marguerite Adeyemi', 'Owen Castell', 'Hana Birk', 'Luis Ferrant'],
    looseEnds: ['how I would count missed appointments per clinic'],
  },
  {
    employer: 'Fernhill Mobility',
    kind: 'interview',
    people: ['Ravi Menon', 'Callum Byrne'],
    looseEnds: ['which tests I would write first for the trip tables'],
  },
  {
    employer: 'Sableworth',
    kind: 'screen',
    people: ['Minh-Anh Cole'],
    looseEnds: ['whether the role has on-call weeks', 'my notice period'],
  },
  { employer: 'Copperlane Insurance', kind: 'final', people: ['Tobias Renner', 'Greta Holm'] },
  { employer: 'Brightmoor Energy', kind: 'interview', people: ['Ingrid Falk'] },
  { employer: 'Pallisade Parks', kind: 'interview', people: ['Rosalind Achterberg'] },
]

/** Facts for letters by employer, given today. */
export const factsOn = (today: Day): Readonly<Record<string, GivenFacts>> => ({
  'Tidewell Health': {
    news: 'I have published a small dbt project on clinic waiting times, with tests',
    'loose-end-answer':
      'I would count them per clinic and week, and show late cancellations apart.',
  },
  'Fernhill Mobility': {
    'loose-end-answer':
      'I would begin with duplicates and gaps in time, since every count rests on them.',
  },
  Sableworth: {
    'stated-date': addDays(today, -3),
    'loose-end-answer': 'My notice period is four weeks, and on-call weeks would be fine with me.',
    referrer: 'Farah Nouri',
    'how-we-know': 'We worked on the same reporting team at Larch Street until last year.',
    requisition: 'posting AE-114',
  },
  'Larkrise Digital': {
    'new-fact': 'since January I have been running dbt in production for a charity',
    change: 'I have been running dbt in production for a charity since January',
  },
  'Brightmoor Energy': {
    champion: 'Sanjay Rao',
    support: 'you put in a word for me before the first talk',
  },
  'Pallisade Parks': {
    topic: 'how ticket data and visitor surveys come together in your work',
    'later-role': 'Insights Analyst or Data Analyst',
  },
  'Copperlane Insurance': {
    reason: 'five days a week on site, 90 minutes each way, would not work for me for long',
  },
  'Garnet Hill Theatre': { reason: 'I am looking for more than two days a week' },
})

/** The person's own template. */
export const OWN_TEMPLATE = {
  name: 'Short note after a call',
  subject: 'Thank you for the call',
  body: 'Hi {contact},\n\nThank you for the call about the {role} role at {employer}. {own-line}\n\nBest,\n{your-name}',
} as const
