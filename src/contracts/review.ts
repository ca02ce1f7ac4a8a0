/** Bodies of rules for senders: "always so" under Review, and what such rules decided. */
import { z } from 'zod'
import { MessageKindSchema } from './shared.ts'

/** GET /api/sender-rules, newest first; the undo of its event takes one back */
export const SenderRulesView = z.object({
  rules: z.array(
    z.object({
      eventId: z.string(),
      address: z.string(),
      kind: MessageKindSchema,
      verdict: z.enum(['accept', 'dismiss']),
      /** For mails that name none; null where they are asked about. */
      employer: z.string().nullable(),
      /** How many mails it decided. */
      decided: z.number().int(),
    }),
  ),
})
export type SenderRulesView = z.infer<typeof SenderRulesView>
export type SenderRuleView = SenderRulesView['rules'][number]
