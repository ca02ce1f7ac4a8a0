/** Which facts of a form differ from what is known. Pure. */
import type { Channel } from '#core/model/milestones.ts'
import { fieldText } from '#web/lib/field-text.ts'

export type FormFacts = {
  readonly employer: string
  readonly role: string | null
  readonly channel: Channel | null
  readonly level: string | null
  readonly resume: string | null
  readonly postingText: string | null
}

/** Only the facts that differ, so that a correction never claims more than was changed. */
export function changedFacts(known: FormFacts, form: FormFacts): Partial<FormFacts> {
  const keys = ['employer', 'role', 'channel', 'level', 'resume', 'postingText'] as const
  return Object.fromEntries(
    keys
      .filter((key) => fieldText(known[key]) !== fieldText(form[key]))
      .map((key) => [key, form[key]]),
  )
}
