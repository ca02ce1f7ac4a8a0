/** The first records of an import in words, so that a person sees at a glance what was understood. */
import type { UploadView } from '#contracts/uploads.ts'
import { type ContactDraft, currentEmployment } from '#core/model/contact.ts'
import type { Day } from '#core/model/dates.ts'
import type { EntryDraft } from '#core/model/entry.ts'
import type { Message } from '#core/model/message.ts'
import { MILESTONE_IN_SENTENCE } from '../milestone-words.ts'
import { whatItIs } from '../review-question.ts'

export type ImportSample = UploadView['samples'][number]

/** Longer subjects are cut: the eye needs the beginning. */
const SHOWN_CHARACTERS = 120

/** One row of a sheet or one application of a history file. */
export function sampleOfEntry({ employer, role, milestones }: EntryDraft): ImportSample {
  const steps = milestones.map(
    ({ kind, date }) => `${MILESTONE_IN_SENTENCE[kind]}${date ? dayWords(date) : ''}`,
  )
  return {
    title: cut(role ? `${employer}, ${role}` : employer),
    detail: steps.join(', ') || 'no step told',
  }
}

/** One contact of a file of people. */
export function sampleOfContact({ facts }: ContactDraft): ImportSample {
  const work = currentEmployment({ employments: facts.employments ?? [] })
  const detail = [work?.title, work?.employer].filter((part) => part).join(', ')
  return { title: cut(facts.name), detail: cut(detail || 'no employer told') }
}

/** One mail, or `null` where it says nothing of a search: most of a mailbox does not. */
export function sampleOfMessage(message: Message): ImportSample | null {
  const { kind } = message.reading
  return kind === 'other' || kind === 'alert' ? null : sampleOfAnyMessage(message)
}

/** One mail that was kept, an alert too. */
export function sampleOfAnyMessage({ mail, reading }: Message): ImportSample {
  const what = whatItIs(reading)
  return {
    title: cut(what.charAt(0).toUpperCase() + what.slice(1)),
    detail: cut(
      `${mail.subject || '(no subject)'}${mail.sentOn ? `,${dayWords(mail.sentOn)}` : ''}`,
    ),
  }
}

/** @example dayWords('2026-04-03') // ' 3 April 2026' */
function dayWords(day: Day): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return ` ${new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', format)}`
}

function cut(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
}
