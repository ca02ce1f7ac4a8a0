/** What the ways in are called within a sentence, after "through". */
import type { Channel } from '#core/model/milestones.ts'

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  'easy-apply': 'easy apply',
  board: 'job boards',
  'company-site': 'company sites',
  direct: 'direct letters',
  referral: 'referrals',
  agency: 'agencies',
  inbound: 'those who came to you',
}
