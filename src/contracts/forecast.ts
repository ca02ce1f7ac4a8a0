/** The way to the next offer: `comeback forecast`, GET /api/forecast. */
import { z } from 'zod'
import { ChannelSchema, DaySchema, StageSchema } from './shared.ts'

const Count = z.number().int().min(0)
const Share = z.number().min(0).max(1)
const PassableStageSchema = StageSchema.exclude(['offer'])

const PercentilesView = z.object({
  p10: z.number().min(0),
  p50: z.number().min(0),
  p90: z.number().min(0),
})

const ForecastRunView = z.object({
  /** More applications until the one that leads to an offer; 0: one that is under way. */
  applications: PercentilesView,
  weeks: PercentilesView,
  offerBy: z.object({ date: DaySchema, probability: Share }),
  /** P(an offer within so many weeks), from 0 to 52. */
  byWeek: z.array(Share),
})

const ScenarioView = z.object({
  weekly: z.number().positive().optional(),
  referred: Share.optional(),
  mended: PassableStageSchema.optional(),
})

const WhatIfView = ForecastRunView.extend({
  id: z.enum(['more-a-week', 'more-referrals', 'stage-mended']),
  scenario: ScenarioView,
  /** Share of the simulated ways on which the offer comes sooner than as things are. */
  sooner: Share,
  words: z.string(),
})

const PaceSourceSchema = z.enum(['recent', 'earlier', 'assumed'])

export const ForecastView = ForecastRunView.extend({
  /** Applications that it rests on. */
  n: Count,
  weekly: z.number().positive(),
  paceFrom: PaceSourceSchema,
  underWay: z.object({ count: Count, probability: Share }),
  words: z.array(z.string()),
  whatIfs: z.array(WhatIfView),
})
export type ForecastView = z.infer<typeof ForecastView>

const StageCountView = z.object({
  channel: ChannelSchema.nullable(),
  entered: Count,
  passed: Count,
  waiting: Count,
  failed: z.number().min(0),
})

/** What the forecast rests on: enough for a page to answer "what if" by itself. */
const ForecastInputsView = z.object({
  today: DaySchema,
  n: Count,
  weekly: z.number().positive(),
  paceFrom: PaceSourceSchema,
  mix: z.array(z.object({ channel: ChannelSchema.nullable(), share: Share })),
  counts: z.record(PassableStageSchema, z.array(StageCountView)),
  underWay: z.array(
    z.object({
      stage: PassableStageSchema,
      channel: ChannelSchema.nullable(),
      daysSilent: Count,
      count: Count,
    }),
  ),
})

/** As the web app asks for it; `null` where there is no application yet. */
export const ForecastPageView = z.object({
  forecast: ForecastView.nullable(),
  inputs: ForecastInputsView.nullable(),
})
export type ForecastPageView = z.infer<typeof ForecastPageView>
