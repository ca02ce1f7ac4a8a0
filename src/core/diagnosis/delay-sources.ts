/**
 * What the usual delays rest on, with year, for a person to read. Data only.
 *
 * Only sources read on the publisher's page are named; the curves are docs/methods/silence.md.
 */
import type { DelayId } from '#core/model/pattern-ids.ts'

export const DELAY_SOURCES: Readonly<Record<DelayId, string>> = {
  'first-answer':
    'No data set measures this wait as a whole: the band is our judgement. In the UK an interview ' +
    'comes 15 days after applying (SmartRecruiters, 2025, 8.8 million applications).',
  'after-talk':
    'The band is our judgement. From the first interview to an offer or a no, often over several ' +
    'talks, graduates wait 25 days on average (NACE, 2024, 334 employers).',
  'no-after-applying': 'No data set measures this wait: the band is our judgement.',
}
