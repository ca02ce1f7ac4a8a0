/** What stands in a report for others: plain, and without how it felt. Data only. */
import type { Channel } from '#core/model/milestones.ts'
import type { Outcome, Stage } from '#core/model/stages.ts'

export const REPORT_CHANNEL: Readonly<Record<Channel, string>> = {
  'easy-apply': 'Quick apply on a job board',
  board: 'Job board',
  'company-site': "Employer's website",
  direct: 'Directly to the employer',
  referral: 'Referral',
  agency: 'Agency',
  inbound: 'Approached by the employer',
}

export const REPORT_STAGE: Readonly<Record<Stage, string>> = {
  applied: 'Application sent',
  screen: 'Screening',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
}

export const REPORT_OUTCOME: Readonly<Record<Outcome, string>> = {
  open: 'Under way',
  offer: 'Offer received',
  accepted: 'Accepted',
  declined: 'Offer declined by me',
  rejected: 'Rejected by the employer',
  withdrawn: 'Withdrawn by me',
  closed: 'No answer',
}
