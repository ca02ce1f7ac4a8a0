/** What stands in a report for others: plain, and without how it felt. Data only. */
import type { Channel } from '#core/model/milestones.ts'
import type { Outcome, Stage } from '#core/model/stages.ts'

export const REPORT_CHANNEL: Readonly<Record<Channel, string>> = {
  'easy-apply': 'Quick apply',
  board: 'Job board',
  'company-site': "Employer's website",
  direct: 'Directly',
  referral: 'Referral',
  agency: 'Agency',
  inbound: 'They approached me',
}

export const REPORT_STAGE: Readonly<Record<Stage, string>> = {
  applied: 'Application',
  screen: 'Screening',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
}

export const REPORT_OUTCOME: Readonly<Record<Outcome, string>> = {
  open: 'Under way',
  offer: 'Offer',
  accepted: 'Accepted',
  declined: 'Offer declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  closed: 'No answer',
}
