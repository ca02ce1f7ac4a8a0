/**
 * When talks and tasks really are. A milestone read from a mail bears the day of the mail; the
 * talk's own day and time stand in its words, and in those of the mails that moved it.
 *
 * Pure. What the person set (another day, a time) goes before what mails say. Start reading at
 * `appointmentsOf`.
 */
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message } from '#core/model/message.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { mailSaid, type SaidOf } from './mail-said.ts'

export type Appointment = {
  readonly milestone: Milestone
  /** `null` where nobody knows; of a task, the last day for it where that is known. */
  readonly day: Day | null
  /** `HH:MM`, in the person's own day. */
  readonly time: string | null
  /** False where only the day of a mail about it is known. */
  readonly isDayKnown: boolean
  /** Their last word on it took it back. */
  readonly isCancelled: boolean
}

const TALKS: ReadonlySet<MilestoneKind> = new Set(['screen', 'interview', 'final'])
const TIMED: ReadonlySet<MilestoneKind> = new Set([...TALKS, 'assessment', 'offer'])

type Told = Pick<Appointment, 'day' | 'time' | 'isDayKnown' | 'isCancelled'>

/**
 * The appointments of an application: its talks, its tasks, and the answer to an offer.
 *
 * @param messages of the application, with their texts, in any order
 */
export function appointmentsOf(
  { milestones }: Application,
  messages: readonly Message[],
  saidOf: SaidOf = mailSaid,
): readonly Appointment[] {
  const inOrder = messages.toSorted((a, b) =>
    (a.mail.sentAt ?? '').localeCompare(b.mail.sentAt ?? ''),
  )
  const founding = new Set(milestones.map(({ source }) => source))
  return milestones
    .filter(({ kind }) => TIMED.has(kind))
    .map((milestone) => ({ milestone, ...toldOf(milestone, inOrder, founding, saidOf) }))
}

function toldOf(
  milestone: Milestone,
  messages: readonly Message[],
  founding: ReadonlySet<string>,
  saidOf: SaidOf,
): Told {
  const { kind, date, source, time = null } = milestone
  const at = messages.findIndex(({ id }) => id === source)
  const first = messages[at]
  // The day is the person's own where they entered it, or set another than the mail's.
  if (!first || date !== first.mail.sentOn) {
    return { day: date, time, isDayKnown: date !== null, isCancelled: false }
  }
  if (!TALKS.has(kind)) {
    const { deadline } = saidOf(first)
    return { day: deadline ?? date, time: null, isDayKnown: deadline !== null, isCancelled: false }
  }
  const about = mailsAbout(messages.slice(at), founding)
  const fixed = about.map((message) => saidOf(message).talkAt).findLast((talkAt) => talkAt !== null)
  const isCancelled = about.at(-1)?.mail.calendarMethod === 'CANCEL'
  if (!fixed) return { day: date, time, isDayKnown: false, isCancelled }
  return {
    day: fixed.slice(0, 10),
    time: time ?? fixed.slice(11, 16),
    isDayKnown: true,
    isCancelled,
  }
}

/** The invitation and what came after it, up to the mail that tells of the next step. */
function mailsAbout(
  messages: readonly Message[],
  founding: ReadonlySet<string>,
): readonly Message[] {
  const next = messages.findIndex(({ id }, at) => at > 0 && founding.has(id))
  const own = next === -1 ? messages : messages.slice(0, next)
  return own.filter(({ reading }) => reading.kind === 'interview')
}
