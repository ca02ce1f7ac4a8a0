/** An application by the dates of its milestones, for tests of this folder. */
import type { Application } from '#core/model/application.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'

type Course = Readonly<Partial<Record<MilestoneKind, string | null>>>

/** @param course in the order it happened; `null`: known to have happened, but not when */
export function made(course: Course, channel: Channel | null = null): Application {
  const milestones = Object.entries(course).map(([kind, date]) => ({
    kind: kind as MilestoneKind,
    date,
    source: 'entry',
    certainty: 1,
  }))
  return {
    id: JSON.stringify(course),
    employer: 'Northwind',
    role: null,
    channel,
    milestones,
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

export const many = (count: number, course: Course, channel: Channel | null = null) =>
  Array.from({ length: count }, () => made(course, channel))
