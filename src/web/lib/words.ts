/**
 * What the ids of the domain are called on a page. Data only: one name per id, nothing decides.
 */
import type { Feeling } from '#core/model/application.ts'
import type { CauseId, Side } from '#core/model/causes.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { MessageKind } from '#core/model/message.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import type { Outcome, Stage } from '#core/model/stages.ts'

export const FEELING_WORDS: Readonly<Record<Feeling, string>> = {
  rough: 'Rough',
  low: 'Low',
  mixed: 'Mixed',
  okay: 'Okay',
  fine: 'Fine',
}

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  'you-can-change': 'You can change',
  fit: 'Fit',
  'not-you': 'Probably not you',
}

/** What each side means, for the line beneath its name. */
export const SIDE_MEANINGS: Readonly<Record<Side, string>> = {
  'you-can-change': 'how you applied, prepared or answered',
  fit: 'what the job asked for and what you bring',
  'not-you': 'someone else, a changed role, a crowd, chance',
}

export const CAUSE_WORDS: Readonly<Record<CauseId, string>> = {
  'resume-errors': 'Errors or an unclear layout in the résumé',
  'match-not-shown': 'The résumé did not show the match for this job',
  'cold-or-late-channel': 'A cold or late way in',
  'answers-lacked-evidence': 'Answers without enough evidence',
  'delivery-and-nerves': 'Delivery and nerves',
  'thin-preparation': 'Thin preparation on the role or the company',
  'test-result': 'The result of the test or task',
  'process-conduct': 'Conduct along the way',
  'weak-follow-up': 'Little or late follow-up',
  'red-flag-unaddressed': 'A doubt that was left standing',
  'missing-must-have': 'A must-have skill or experience was missing',
  'level-mismatch': 'The level did not match',
  'terms-mismatch': 'Pay, place or terms did not match',
  eligibility: 'A formal requirement, such as a permit or a place',
  'references-or-checks': 'References or checks',
  'internal-or-referred': 'An internal or referred candidate',
  'role-changed': 'The role changed, froze or was never open',
  'crowd-or-chance': 'A crowd, a close call, or chance',
}

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  applied: 'Application',
  screen: 'Screening',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
}

/** For "said no …". */
export const AFTER_STAGE_WORDS: Readonly<Record<Stage, string>> = {
  applied: 'after the application',
  screen: 'after the screening',
  interview: 'after an interview',
  final: 'after the final interview',
  offer: 'after an offer',
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  open: 'Under way',
  offer: 'Offer',
  accepted: 'Accepted',
  declined: 'You declined',
  rejected: 'They said no',
  withdrawn: 'You withdrew',
  closed: 'Silence, judged final',
}

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  'easy-apply': 'Easy apply',
  board: 'Job board',
  'company-site': 'Company site',
  direct: 'Wrote directly',
  referral: 'Referral',
  agency: 'Agency',
  inbound: 'They came to you',
}

export const MILESTONE_WORDS: Readonly<Record<MilestoneKind, string>> = {
  applied: 'You applied',
  acknowledged: 'They confirmed it arrived',
  assessment: 'Test or task',
  screen: 'Screening talk',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
  accepted: 'You accepted',
  declined: 'You declined',
  rejected: 'They said no',
  withdrawn: 'You withdrew',
  closed: 'Silence, judged final',
}

export const MESSAGE_WORDS: Readonly<Record<MessageKind, string>> = {
  acknowledgement: 'Confirmation of arrival',
  assessment: 'Test or task',
  interview: 'Invitation to a talk',
  rejection: 'Rejection',
  offer: 'Offer',
  update: 'Update',
  outreach: 'Message from a recruiter',
  alert: 'Job alert',
  other: 'Not about the search',
}

export const LETTER_WORDS: Readonly<Record<LetterKind, string>> = {
  'thank-you': 'Thank-you after a talk',
  'check-in': 'Asking how it stands',
  'rejection-reply': 'Reply to a no',
  'feedback-request': 'Asking for feedback',
  reconsideration: 'Asking them to look again',
  'stay-in-touch': 'Staying in touch',
  'later-role': 'Asking about a later role',
  're-application': 'Applying again',
  'informational-interview': 'Asking for a short talk',
  'referral-request': 'Asking for a referral',
  'champion-thanks': 'Thanking someone who spoke for you',
  acceptance: 'Accepting an offer',
  decline: 'Declining an offer',
  withdrawal: 'Withdrawing',
  'access-request': 'Asking for the data they hold on you',
}
