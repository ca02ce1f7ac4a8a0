/**
 * The parts of `PatternsView` (views.ts) that came later: periods, delays, the calendar of
 * effort and answers, the flow from stage to stage, causes over time. All are optional keys there, so that older readers go on.
 */
import { z } from 'zod'
import { CALENDAR_KINDS, DELAY_IDS, FLOW_ENDS, PERIOD_UNITS } from '#core/model/pattern-ids.ts'
import { BandView, CauseIdSchema, DaySchema, SideSchema, StageSchema } from './shared.ts'

const Count = z.number().int().min(0)
const Chance = z.number().min(0).max(1)
/** Whole days: half lie between `low` and `high`, half below `median`. */
const DaySpread = z.object({ low: Count, median: Count, high: Count })

export const PeriodView = z.object({
  /** `2026-09`, `2026-Q3` or `2026`. */
  id: z.string(),
  name: z.string(),
  n: Count,
  contacts: Count,
  waiting: Count,
  rate: BandView,
  usual: BandView,
  /** Whether there are enough answers to say more than the counts. */
  isTold: z.boolean(),
  words: z.string(),
})
export type PeriodView = z.infer<typeof PeriodView>

export const PeriodsView = z.object({
  unit: z.enum(PERIOD_UNITS),
  list: z.array(PeriodView),
  /** Applications without any date. */
  undated: Count,
  words: z.string(),
  /** Whether the rate to a first talk changed; `null`: too few answers to tell. */
  change: z.object({ more: Chance, fewer: Chance, since: z.string() }).nullable().optional(),
  /** The same for later stages, where there are enough answers. */
  later: z
    .array(
      z.object({
        from: z.enum(['screen', 'interview', 'final']),
        more: Chance,
        fewer: Chance,
        words: z.string(),
      }),
    )
    .optional(),
})
export type PeriodsView = z.infer<typeof PeriodsView>

export const DelayView = z.object({
  id: z.enum(DELAY_IDS),
  n: Count,
  came: Count,
  waiting: z.object({ n: Count, median: Count.nullable(), longest: Count.nullable() }),
  silent: Count,
  withinDays: Count,
  /** `null` below ten answers. */
  took: DaySpread.nullable(),
  range: z.object({ shortest: Count, longest: Count }).nullable(),
  usual: DaySpread.extend({ source: z.string() }),
})
export type DelayView = z.infer<typeof DelayView>

export const EffortCalendarView = z.object({
  from: DaySchema.nullable(),
  to: DaySchema,
  /** Days with anything, the first one first. */
  days: z.array(
    z.object({ day: DaySchema, counts: z.partialRecord(z.enum(CALENDAR_KINDS), Count) }),
  ),
})
export type EffortCalendarView = z.infer<typeof EffortCalendarView>

export const SearchFlowView = z.object({
  n: Count,
  /** From `applied` to `offer`. */
  stages: z.array(
    z.object({
      stage: StageSchema,
      reached: Count,
      wentOn: Count,
      /** Those that came no further; with `wentOn` they sum to `reached`, over all stages to `n`. */
      ends: z.record(z.enum(FLOW_ENDS), Count),
    }),
  ),
})
export type SearchFlowView = z.infer<typeof SearchFlowView>

export const CausePeriodsView = z.object({
  unit: z.enum(PERIOD_UNITS),
  periods: z.array(z.object({ id: z.string(), name: z.string(), n: Count })),
  causes: z.array(
    z.object({
      id: CauseIdSchema,
      side: SideSchema,
      /** One for each period. */
      expected: z.array(z.number().min(0)),
    }),
  ),
  /** Rejections without a day. */
  undated: Count,
})
export type CausePeriodsView = z.infer<typeof CausePeriodsView>
