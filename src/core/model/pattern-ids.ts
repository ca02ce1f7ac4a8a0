/** The ids of what patterns speak of; part of the contract. Who computes what: core/diagnosis. */

/** How long a period of the search is. */
export const PERIOD_UNITS = ['month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** Applied → first answer; a talk → the next word; applied → a no without a talk or test. */
export const DELAY_IDS = ['first-answer', 'after-talk', 'no-after-applying'] as const
export type DelayId = (typeof DELAY_IDS)[number]

/** What the person sent or did; a letter is a step done. */
export const SENT_KINDS = ['applications', 'steps', 'decisions'] as const
/** What employers answered; an automatic receipt is no answer. */
export const BACK_KINDS = ['tests', 'talks', 'offers', 'noes'] as const
export const CALENDAR_KINDS = [...SENT_KINDS, ...BACK_KINDS] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

/** How an application stands at the end of its way, best first. */
export const FLOW_ENDS = ['offer', 'waiting', 'withdrawn', 'no-answer', 'rejected'] as const
export type FlowEnd = (typeof FLOW_ENDS)[number]
