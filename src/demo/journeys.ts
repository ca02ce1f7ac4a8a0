/**
 * The applications of the example search in which somebody talked with the person. Data only.
 *
 * Days are counted back from the day on which the search is looked at. `talks` are the days of
 * the talks themselves; mails come some days before or after. The newest no, the open final and
 * the declined offer are what the story turns on.
 */
import type { Channel } from '#core/model/milestones.ts'
import type { AFTER_TALKS } from './wordings/after-talks.ts'

export type JourneyMail =
  | { readonly what: 'acknowledged'; readonly ago: number; readonly wording: number }
  | { readonly what: 'approach'; readonly ago: number; readonly wording: number }
  | {
      readonly what: 'screen' | 'interview' | 'final'
      readonly ago: number
      readonly wording: number
      /** Days before today on which the talk takes place; negative: planned. */
      readonly talkAgo: number
      readonly reply?: true
    }
  | { readonly what: 'update'; readonly ago: number; readonly wording: number }
  | { readonly what: 'end'; readonly ago: number; readonly wording: keyof typeof AFTER_TALKS }

export type Journey = {
  readonly employer: string
  readonly role: string
  readonly channel: Channel
  readonly appliedAgo: number
  /** In the mailbox alone, the spreadsheet alone, or both. */
  readonly told: 'mail' | 'sheet' | 'both'
  readonly resume: 'v1' | 'v2' | 'v3'
  readonly person: string
  readonly title: string
  readonly team: string
  readonly mails: readonly JourneyMail[]
  /** What only the spreadsheet says: talks and ends without a mail. */
  readonly written?: {
    readonly screenAgo?: number
    readonly interviewAgo?: number
    readonly outcome?: string
    readonly outcomeAgo?: number
    readonly note?: string
  }
}

export const NEWEST_NO = 'Tidewell Health'

export const JOURNEYS: readonly Journey[] = [
  {
    employer: NEWEST_NO,
    role: 'Analytics Engineer',
    channel: 'company-site',
    appliedAgo: 52,
    told: 'both',
    resume: 'v3',
    person: 'Marguerite Adeyemi',
    title: 'Head of Data',
    team: 'the data team',
    mails: [
      { what: 'acknowledged', ago: 52, wording: 2 },
      { what: 'screen', ago: 42, wording: 0, talkAgo: 38, reply: true },
      { what: 'interview', ago: 34, wording: 0, talkAgo: 28, reply: true },
      { what: 'final', ago: 20, wording: 0, talkAgo: 10, reply: true },
      { what: 'end', ago: 3, wording: 'final-warm' },
    ],
    written: { note: 'Presentation on missed appointments. Panel of four.' },
  },
  {
    employer: 'Copperlane Insurance',
    role: 'Senior Data Analyst',
    channel: 'referral',
    appliedAgo: 118,
    told: 'both',
    resume: 'v2',
    person: 'Tobias Renner',
    title: 'Talent Partner',
    team: 'claims analytics',
    mails: [
      { what: 'screen', ago: 112, wording: 1, talkAgo: 109, reply: true },
      { what: 'interview', ago: 104, wording: 1, talkAgo: 98 },
      { what: 'final', ago: 92, wording: 1, talkAgo: 84, reply: true },
      { what: 'end', ago: 78, wording: 'offer' },
    ],
    written: {
      outcome: 'Declined offer',
      outcomeAgo: 73,
      note: 'On site five days a week, 90 minutes each way. Hard to say no to, still right.',
    },
  },
  {
    employer: 'Brightmoor Energy',
    role: 'Analytics Engineer',
    channel: 'referral',
    appliedAgo: 160,
    told: 'both',
    resume: 'v2',
    person: 'Ingrid Falk',
    title: 'People Lead',
    team: 'grid data',
    mails: [
      { what: 'acknowledged', ago: 160, wording: 4 },
      { what: 'screen', ago: 152, wording: 2, talkAgo: 149 },
      { what: 'interview', ago: 144, wording: 2, talkAgo: 139, reply: true },
      { what: 'final', ago: 133, wording: 1, talkAgo: 126 },
      { what: 'update', ago: 120, wording: 2 },
      { what: 'end', ago: 115, wording: 'final-internal' },
    ],
    written: { outcome: 'Rejected', outcomeAgo: 115, note: 'Sanjay put in a word for me.' },
  },
  {
    employer: 'Fernhill Mobility',
    role: 'Analytics Engineer',
    channel: 'inbound',
    appliedAgo: 40,
    told: 'mail',
    resume: 'v3',
    person: 'Callum Byrne',
    title: 'Senior Recruiter',
    team: 'data platform',
    mails: [
      { what: 'approach', ago: 43, wording: 0 },
      { what: 'acknowledged', ago: 40, wording: 8 },
      { what: 'screen', ago: 34, wording: 3, talkAgo: 31, reply: true },
      { what: 'interview', ago: 24, wording: 0, talkAgo: 17 },
      { what: 'final', ago: 6, wording: 1, talkAgo: -5, reply: true },
    ],
  },
  {
    employer: 'Larkrise Digital',
    role: 'Analytics Engineer',
    channel: 'company-site',
    appliedAgo: 95,
    told: 'mail',
    resume: 'v3',
    person: 'Hollis Varga',
    title: 'Hiring Manager',
    team: 'warehouse',
    mails: [
      { what: 'acknowledged', ago: 95, wording: 0 },
      { what: 'screen', ago: 86, wording: 0, talkAgo: 82 },
      { what: 'interview', ago: 76, wording: 1, talkAgo: 70 },
      { what: 'end', ago: 62, wording: 'interview-experience' },
    ],
  },
  {
    employer: 'Pallisade Parks',
    role: 'Insights Analyst',
    channel: 'referral',
    appliedAgo: 66,
    told: 'both',
    resume: 'v3',
    person: 'Rosalind Achterberg',
    title: 'Head of Insight',
    team: 'visitor insight',
    mails: [
      { what: 'screen', ago: 60, wording: 3, talkAgo: 56 },
      { what: 'interview', ago: 50, wording: 0, talkAgo: 44 },
      { what: 'end', ago: 36, wording: 'interview-on-hold' },
    ],
    written: { outcome: 'Rejected', outcomeAgo: 36, note: 'Role on hold, budget.' },
  },
  {
    employer: 'Quayside Credit Union',
    role: 'Senior Data Analyst',
    channel: 'board',
    appliedAgo: 205,
    told: 'mail',
    resume: 'v1',
    person: 'Denholm Pryce',
    title: 'HR Business Partner',
    team: 'lending',
    mails: [
      { what: 'acknowledged', ago: 205, wording: 5 },
      { what: 'screen', ago: 193, wording: 1, talkAgo: 189 },
      { what: 'interview', ago: 181, wording: 1, talkAgo: 174 },
      { what: 'end', ago: 158, wording: 'interview-no-reason' },
    ],
  },
  {
    employer: 'Verdigris Studios',
    role: 'Product Analyst',
    channel: 'agency',
    appliedAgo: 140,
    told: 'both',
    resume: 'v2',
    person: 'Yolanda Prins',
    title: 'Talent Partner',
    team: 'player data',
    mails: [
      { what: 'screen', ago: 134, wording: 2, talkAgo: 131, reply: true },
      { what: 'interview', ago: 124, wording: 2, talkAgo: 119 },
      { what: 'end', ago: 108, wording: 'interview-other' },
    ],
    written: { outcome: 'Rejected', outcomeAgo: 108, note: 'Through Aster Recruitment.' },
  },
  {
    employer: 'Merrow & Daughters',
    role: 'Commercial Data Analyst',
    channel: 'direct',
    appliedAgo: 128,
    told: 'both',
    resume: 'v2',
    person: 'Philippa Merrow',
    title: 'Managing Director',
    team: 'sales',
    mails: [
      { what: 'screen', ago: 121, wording: 3, talkAgo: 118 },
      { what: 'interview', ago: 110, wording: 0, talkAgo: 103, reply: true },
      { what: 'update', ago: 93, wording: 0 },
    ],
    written: { outcome: 'No reply', note: 'Wrote to her twice, nothing since.' },
  },
  {
    employer: 'Hollowell Group',
    role: 'Data Analyst',
    channel: 'board',
    appliedAgo: 228,
    told: 'mail',
    resume: 'v1',
    person: 'Bettina Krause',
    title: 'Recruiter',
    team: 'reporting',
    mails: [
      { what: 'acknowledged', ago: 228, wording: 1 },
      { what: 'screen', ago: 216, wording: 0, talkAgo: 212 },
      { what: 'end', ago: 203, wording: 'screen-no-reason' },
    ],
  },
  {
    employer: 'Scaffold & Vine',
    role: 'Business Intelligence Analyst',
    channel: 'company-site',
    appliedAgo: 187,
    told: 'mail',
    resume: 'v1',
    person: 'Ade Thornbury',
    title: 'Recruiter',
    team: 'finance',
    mails: [
      { what: 'acknowledged', ago: 187, wording: 6 },
      { what: 'screen', ago: 178, wording: 3, talkAgo: 174, reply: true },
      { what: 'end', ago: 169, wording: 'screen-salary' },
    ],
  },
  {
    employer: 'Wychwood Water',
    role: 'Operations Analyst',
    channel: 'agency',
    appliedAgo: 150,
    told: 'both',
    resume: 'v2',
    person: 'Gareth Lindqvist',
    title: 'Talent Acquisition Partner',
    team: 'operations',
    mails: [
      { what: 'screen', ago: 146, wording: 1, talkAgo: 142 },
      { what: 'end', ago: 131, wording: 'screen-closed' },
    ],
    written: { outcome: 'Rejected', outcomeAgo: 131, note: 'Position cancelled.' },
  },
  {
    employer: 'Nimbus & Tarn',
    role: 'Senior Analytics Engineer',
    channel: 'inbound',
    appliedAgo: 84,
    told: 'mail',
    resume: 'v3',
    person: 'Soraya Dietz',
    title: 'Technical Recruiter',
    team: 'platform',
    mails: [
      { what: 'approach', ago: 88, wording: 1 },
      { what: 'screen', ago: 81, wording: 0, talkAgo: 77, reply: true },
      { what: 'end', ago: 68, wording: 'screen-closest-match' },
    ],
  },
  {
    employer: 'Okeford Analytics',
    role: 'Data Product Analyst',
    channel: 'referral',
    appliedAgo: 101,
    told: 'both',
    resume: 'v3',
    person: 'Jonas Wikander',
    title: 'Engineering Manager',
    team: 'metrics',
    mails: [
      { what: 'screen', ago: 96, wording: 2, talkAgo: 92 },
      { what: 'end', ago: 85, wording: 'screen-no-reason' },
    ],
    written: { outcome: 'Rejected', outcomeAgo: 85, note: 'Leila knows Jonas from before.' },
  },
  {
    employer: 'Trellis Learning',
    role: 'Data Analyst',
    channel: 'easy-apply',
    appliedAgo: 175,
    told: 'mail',
    resume: 'v2',
    person: 'Priscilla Umeh',
    title: 'People Operations',
    team: 'learning',
    mails: [
      { what: 'screen', ago: 166, wording: 1, talkAgo: 162 },
      { what: 'update', ago: 155, wording: 1 },
    ],
  },
  {
    employer: 'Garnet Hill Theatre',
    role: 'Insights Analyst',
    channel: 'referral',
    appliedAgo: 196,
    told: 'sheet',
    resume: 'v1',
    person: 'Anselm Roth',
    title: 'Director',
    team: 'audience',
    mails: [],
    written: {
      screenAgo: 188,
      outcome: 'Withdrew',
      outcomeAgo: 180,
      note: 'Two days a week only. Stepped back.',
    },
  },
  {
    employer: 'Sableworth',
    role: 'Analytics Engineer',
    channel: 'company-site',
    appliedAgo: 33,
    told: 'both',
    resume: 'v3',
    person: 'Minh-Anh Cole',
    title: 'Talent Partner',
    team: 'data',
    mails: [
      { what: 'acknowledged', ago: 33, wording: 7 },
      { what: 'screen', ago: 17, wording: 3, talkAgo: 12, reply: true },
      { what: 'update', ago: 7, wording: 0 },
    ],
  },
  {
    employer: 'Petrel Maritime',
    role: 'Reporting Analyst',
    channel: 'inbound',
    appliedAgo: 233,
    told: 'sheet',
    resume: 'v1',
    person: 'Edda Voss',
    title: 'Recruiter',
    team: 'fleet',
    mails: [],
    written: { screenAgo: 226, outcome: 'Rejected', outcomeAgo: 219, note: 'Wanted Tableau.' },
  },
]
