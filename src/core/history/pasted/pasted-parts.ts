/** What a pasted text tells: each value beside the words that it was read from. */
import type { Channel } from '#core/model/milestones.ts'

/** A value and the words that it was read from. */
export type Told<T> = { readonly value: T; readonly from: string }

export type Parts = {
  readonly employer: Told<string> | null
  readonly role: Told<string> | null
  readonly channel: Told<Channel> | null
}
