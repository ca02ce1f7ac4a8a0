/** What GET /api/changes tells: that something was written, never what. */
import { z } from 'zod'

/** Two words that differ mean that what was read may be stale. */
export const ChangeWord = z.object({
  /** Names this run of the program and of its home: after a restart, a restore or an erase, another. */
  run: z.string(),
  /** Revision of the log; -1 while the home cannot be read. */
  revision: z.number().int(),
})
export type ChangeWord = z.infer<typeof ChangeWord>
