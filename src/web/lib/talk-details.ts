/** What a person tells of a talk, between the form's texts and the contract. Pure. */
import type { MilestoneView } from '#contracts/shared.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { fieldText } from '#web/lib/field-text.ts'

const DESCRIBED: ReadonlySet<MilestoneKind> = new Set([
  'assessment',
  'screen',
  'interview',
  'final',
])

/** Whether a milestone is a talk or a task, with a time, people and loose ends. */
export function canBeDescribed(kind: MilestoneKind): boolean {
  return DESCRIBED.has(kind)
}

export type TalkForm = {
  readonly time: string
  readonly people: string
  readonly looseEnds: string
  readonly note: string
}

/** The form's texts of what is known: lists one a line. */
export function talkForm({ time, people, looseEnds, note }: MilestoneView): TalkForm {
  return {
    time: time ?? '',
    people: people?.join('\n') ?? '',
    looseEnds: looseEnds?.join('\n') ?? '',
    note: note ?? '',
  }
}

export type ChangedDetails = {
  time?: string | null
  people?: string[]
  looseEnds?: string[]
  note?: string | null
}

/** Only what differs from what the form was opened with; an emptied field clears. */
export function changedDetails(opened: TalkForm, form: TalkForm): ChangedDetails {
  const differs = (key: keyof TalkForm) => fieldText(opened[key]) !== fieldText(form[key])
  return {
    ...(differs('time') && { time: form.time.trim() || null }),
    ...(differs('people') && { people: linesOf(form.people) }),
    ...(differs('looseEnds') && { looseEnds: linesOf(form.looseEnds) }),
    ...(differs('note') && { note: form.note.trim() || null }),
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
