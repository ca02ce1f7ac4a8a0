/** Short ways for tests to write a message, an entry and an event. Test data only. */
import type { Entry } from '#core/model/entry.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import type { MailReading, MessageKind } from '#core/model/message.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import type { ReadMessage } from './read-message.ts'

type MailSpec = Partial<MailReading> & {
  readonly id?: string
  readonly messageId?: string
  readonly answers?: readonly string[]
  readonly from?: string
  readonly subject?: string
  readonly isAutoReply?: boolean
}

/** A mail of a kind on a day; `seq` also names it (`m-<seq>`) unless `id` is given. */
export function mail(
  seq: number,
  kind: MessageKind,
  day: string | null,
  spec: MailSpec = {},
): ReadMessage {
  const { id, messageId, answers, from, subject, isAutoReply = false, ...reading } = spec
  return {
    id: id ?? `m-${seq}`,
    seq,
    messageId: messageId ?? `mid-${seq}@made.example`,
    references: answers ?? [],
    fromAddress: from ?? 'no-reply@mail.relay.example',
    subject: subject ?? '',
    sentAt: day === null ? null : `${day}T09:00:00.000Z`,
    sentOn: day,
    isAutoReply,
    reading: {
      kind,
      confidence: 0.95,
      employer: 'Northwind',
      role: null,
      date: day,
      statedReason: null,
      afterStage: null,
      round: null,
      decidedBy: [],
      needsReview: false,
      ...reading,
    },
  }
}

export function told(kind: MilestoneKind, date: string | null): Milestone {
  return { kind, date, source: 'entry', certainty: 1 }
}

export function row(seq: number, spec: Partial<Entry>): Entry {
  return {
    id: `e-${seq}`,
    seq,
    origin: 'sheet',
    importId: 'import-1',
    applicationId: null,
    employer: 'Northwind',
    role: 'Data Analyst',
    channel: null,
    milestones: [],
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
    ...spec,
  }
}

export function event(seq: number, body: EventBody): SearchEvent {
  return { id: `ev-${seq}`, seq, at: '2026-06-01T12:00:00.000Z', body }
}
