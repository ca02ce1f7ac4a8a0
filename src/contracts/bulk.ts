/**
 * Changes to several applications at once, and the undo of several events.
 * All or nothing; the answer names the events, so that one undo takes all of them back.
 */
import { z } from 'zod'
import { ChannelSchema, DaySchema, MilestoneKindSchema } from './shared.ts'

/** Beyond any search; keeps one request from holding the home for long. */
const MOST_AT_ONCE = 10_000

const Ids = z
  .array(z.string().min(1, 'is empty'))
  .min(1, 'names nothing')
  .max(MOST_AT_ONCE, `names more than ${MOST_AT_ONCE}`)

/** One change for all of them. */
export const BulkChange = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('edit'),
    facts: z
      .strictObject({
        channel: ChannelSchema.nullable(),
        resume: z.string().trim().min(1, 'is empty').nullable(),
      })
      .partial()
      .refine((facts) => Object.keys(facts).length > 0, 'changes nothing'),
  }),
  z.object({
    type: z.literal('add-milestone'),
    kind: MilestoneKindSchema,
    date: DaySchema.nullable(),
  }),
  z.object({ type: z.literal('archive'), archived: z.boolean() }),
  z.object({ type: z.literal('remove') }),
])
export type BulkChange = z.infer<typeof BulkChange>

/** POST /api/bulk-changes */
export const BulkChangeBody = z.object({ applicationIds: Ids, change: BulkChange })
/** POST /api/events/undo */
export const UndoBody = z.object({ eventIds: Ids })
/** Answer of both: the events made. */
export const RecordedAll = z.object({ eventIds: z.array(z.string()) })
export type RecordedAll = z.infer<typeof RecordedAll>
