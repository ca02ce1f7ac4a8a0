/** Bodies of Review beside the card itself: a mail's thread, and rules for senders. */
import { z } from 'zod'
import { MessageView } from './http.ts'
import { MessageKindSchema } from './shared.ts'

/** GET /api/review/:messageId/thread: the other mails of its thread, newest first */
export const ThreadView = z.object({ messages: z.array(MessageView) })
export type ThreadView = z.infer<typeof ThreadView>

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
