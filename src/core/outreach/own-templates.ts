/**
 * The person's own templates: text with slots such as `{employer}`, filled from the same facts as
 * every other letter. An unknown slot is refused when the template is kept, not when it is used.
 */
import { DomainError } from '#core/model/errors.ts'
import { eventsInForce, type SearchEvent } from '#core/model/events.ts'
import { GIVEN_FACT_IDS } from '#core/model/given-facts.ts'
import type { OwnTemplate } from '#core/model/letter-kinds.ts'
import { cleanLine } from './clean-name.ts'
import type { ComposedLetter } from './compose-letter.ts'
import { openGaps } from './is-sendable.ts'
import type { LetterFacts } from './letter-facts.ts'
import { factSlots, sayDate, sayList, sayYears } from './letter-slots.ts'
import { ENGLISH } from './wording/english.ts'
import type { Wording } from './wording/wording.ts'

/** Slots beside the given facts, and what a gap says where their value is missing. */
const MISSING = {
  role: 'the role',
  contact: 'the name of the person you write to',
  'applied-on': 'the day on which you applied',
  'talked-on': 'the day on which you talked',
  skills: 'your skills',
  years: 'your years of experience',
  'target-roles': 'the roles you look for',
} as const
type OwnSlot = keyof typeof MISSING

/** Every slot that a template can have. */
export const TEMPLATE_SLOTS: readonly string[] = [
  'employer',
  ...Object.keys(MISSING),
  ...GIVEN_FACT_IDS.filter((id) => id !== 'employer'),
]

const SLOT = /\{\s*([^{}\n]*?)\s*\}/g
const LONGEST = { name: 60, subject: 200, body: 4000 } as const

/** What a person writes; the id comes with keeping it. */
export type TemplateText = Pick<OwnTemplate, 'name' | 'subject' | 'body'>

function refuseUnknownSlots({ subject, body }: TemplateText): void {
  const named = [...`${subject}\n${body}`.matchAll(SLOT)].map((match) => match[1] as string)
  const unknown = [...new Set(named)].filter((slot) => !TEMPLATE_SLOTS.includes(slot))
  if (unknown.length === 0) return
  const words = unknown.map((slot) => `{${slot}}`).join(', ')
  const known = TEMPLATE_SLOTS.map((slot) => `{${slot}}`).join(', ')
  throw new DomainError(
    'bad-input',
    `The template has a slot that is not known: ${words}. Known are: ${known}. Nothing was kept.`,
    { unknown },
  )
}

function refuseTooLong(text: TemplateText): void {
  for (const part of ['name', 'subject', 'body'] as const) {
    if (text[part].length <= LONGEST[part]) continue
    throw new DomainError(
      'bad-input',
      `The ${part} has ${text[part].length} characters; it can have ${LONGEST[part]}. Nothing was kept.`,
    )
  }
}

/**
 * Checks a template as the person wrote it.
 *
 * @returns the same, name and subject on one line each, line ends as `\n`
 * @throws DomainError `bad-input` for an unknown slot, an empty name or text, or one too long
 */
export function readTemplate(text: TemplateText): TemplateText {
  refuseTooLong(text)
  const oneLine = (words: string) => words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  const name = cleanLine(text.name, LONGEST.name)
  const body = text.body.replace(/\r\n?/g, '\n').trim()
  if (name === null || body === '') {
    const what = name === null ? 'name' : 'text'
    throw new DomainError('bad-input', `A template needs a ${what}. Nothing was kept.`)
  }
  const read = { name, subject: oneLine(text.subject), body }
  refuseUnknownSlots(read)
  return read
}

/**
 * An id for a new template, out of its name.
 *
 * @example templateIdFor('Friday note', ['own-friday-note']) // => 'own-friday-note-2'
 */
export function templateIdFor(name: string, taken: readonly string[]): OwnTemplate['id'] {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) =>
    at === 0 ? '' : `-${at + 1}`,
  )
  const free = numbers.map((end) => `own-${slug}${end}` as const).find((id) => !taken.includes(id))
  return free as OwnTemplate['id']
}

/** The templates in force, by name. */
export function ownTemplatesIn(events: readonly SearchEvent[]): readonly OwnTemplate[] {
  const kept = new Map<string, OwnTemplate>()
  for (const { body } of eventsInForce(events)) {
    if (body.type === 'keep-template') kept.set(body.template.id, body.template)
    if (body.type === 'drop-template') kept.delete(body.templateId)
  }
  return [...kept.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** What each slot says here; absent where nothing is known. */
function valuesOf(facts: LetterFacts, wording: Wording): ReadonlyMap<string, string> {
  const { today } = facts
  const own: Record<OwnSlot, string | null> = {
    role: facts.role,
    contact: facts.contactName,
    'applied-on': sayDate(facts.appliedOn, wording, today),
    'talked-on': sayDate(facts.talkedOn, wording, today),
    skills: sayList(facts.skills, wording.and),
    years: sayYears(facts.years, wording),
    'target-roles': sayList(facts.targets, wording.or),
  }
  const known = Object.entries(own).filter((entry): entry is [OwnSlot, string] => entry[1] !== null)
  return new Map([...factSlots(facts, wording), ...known])
}

/** A slot of a file that another version wrote is a gap by its own name. */
const labelOf = (slot: string): string =>
  new Map<string, string>([...Object.entries(MISSING), ...Object.entries(ENGLISH.gaps)]).get(
    slot,
  ) ?? slot

/** The template with its slots filled; what is not known stays as a gap, as in every letter. */
export function composeTemplate(
  { subject, body }: OwnTemplate,
  facts: LetterFacts,
  wording: Wording,
): ComposedLetter {
  const values = valuesOf(facts, wording)
  const filled = (text: string) =>
    text.replace(SLOT, (_, slot: string) => values.get(slot) ?? `[${labelOf(slot)}]`)
  const letter = { subject: filled(subject), body: filled(body) }
  const idOf = (label: string) => TEMPLATE_SLOTS.find((slot) => labelOf(slot) === label)
  const gaps = openGaps(`${letter.body}\n${letter.subject}`).map((label) => ({
    id: idOf(label) ?? 'in-the-text',
    label,
  }))
  return { ...letter, gaps }
}
