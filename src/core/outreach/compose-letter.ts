/**
 * Words and facts → the text of a letter. Knows no kind of letter and no language.
 *
 * Slots are filled in one pass, so that a brace in an employer's name is never read as a slot.
 */
import type { Day } from '#core/model/dates.ts'
import type { LetterGap } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { GapId, LetterWording, Line, Sentence, Wording } from './wording/wording.ts'

/** What a line may name; `gap:<id>` besides. */
export const LETTER_SLOTS = [
  'employer',
  'role',
  'theRole',
  'contact',
  'appliedOn',
  'talkedOn',
  'targets',
  'skills',
  'years',
  'question',
] as const
export type LetterSlot = (typeof LETTER_SLOTS)[number]

export type ComposedLetter = {
  readonly subject: string
  readonly body: string
  readonly gaps: readonly LetterGap[]
}

type Slots = ReadonlyMap<string, string>
const SLOT = /\{([A-Za-z:-]+)\}/g

function fill(text: string, slots: Slots): string {
  return text.replace(SLOT, (_, slot: string) => slots.get(slot) ?? '')
}

function sayDate(day: Day | null, wording: Wording, today: Day): string | null {
  if (!day) return null
  const [year, month, date] = day.split('-') as [string, string, string]
  const parts = new Map([
    ['day', String(Number(date))],
    ['month', wording.months[Number(month) - 1] as string],
    ['year', year],
  ])
  const sameYear = year === today.slice(0, 4)
  return fill(sameYear ? wording.dateThisYear : wording.dateOtherYear, parts)
}

function sayList(items: readonly string[], lastJoin: string): string | null {
  if (items.length === 0) return null
  return items.length === 1
    ? (items[0] as string)
    : items.slice(0, -1).join(', ') + lastJoin + items.at(-1)
}

function sayYears(years: number | null, wording: Wording): string | null {
  if (years === null) return null
  return fill(years === 1 ? wording.oneYear : wording.manyYears, new Map([['years', `${years}`]]))
}

/** The values of all slots that have one, gaps (as `[label]`) included. */
function slotsOf(facts: LetterFacts, question: string | null, wording: Wording): Slots {
  const { role } = facts
  const values: Record<LetterSlot, string | null> = {
    employer: facts.employer ?? `[${wording.gaps.employer}]`,
    role,
    theRole: role ? fill(wording.theRole, new Map([['role', role]])) : wording.theRoleUnnamed,
    contact: facts.contactName,
    appliedOn: sayDate(facts.appliedOn, wording, facts.today),
    talkedOn: sayDate(facts.talkedOn, wording, facts.today),
    targets: sayList(facts.targets, wording.or),
    skills: sayList(facts.skills, wording.and),
    years: sayYears(facts.years, wording),
    question,
  }
  const slots = new Map<string, string>()
  for (const [slot, value] of Object.entries(values)) if (value !== null) slots.set(slot, value)
  for (const [id, label] of Object.entries(wording.gaps)) slots.set(`gap:${id}`, `[${label}]`)
  return slots
}

function holds(line: Line, facts: LetterFacts, slots: Slots): boolean {
  const isTrue = (condition: string) =>
    condition.startsWith('!')
      ? !(facts.flags as ReadonlySet<string>).has(condition.slice(1))
      : (facts.flags as ReadonlySet<string>).has(condition)
  const named = [...line.say.matchAll(SLOT)].map((match) => match[1] as string)
  return (line.when ?? []).every(isTrue) && named.every((slot) => slots.has(slot))
}

/** The sentence as it is said, or the empty text. A name that ends in a full stop brings its own. */
function say(sentence: Sentence, facts: LetterFacts, slots: Slots): string {
  const lines: readonly Line[] = typeof sentence === 'string' ? [{ say: sentence }] : sentence
  const line = lines.find((candidate) => holds(candidate, facts, slots))
  return line ? fill(line.say, slots).replace(/\.\.$/, '.') : ''
}

/** Every gap that the text shows, in the order in which a reader meets them. */
function gapsIn(text: string, wording: Wording): readonly LetterGap[] {
  const shown = (Object.entries(wording.gaps) as [GapId, string][])
    .map(([id, label]) => ({ id, label, at: text.indexOf(`[${label}]`) }))
    .filter(({ at }) => at >= 0)
  return shown.toSorted((a, b) => a.at - b.at).map(({ id, label }) => ({ id, label }))
}

/**
 * Puts a letter together: greeting, paragraphs, closing, name.
 *
 * @param question the feedback question, or `null` where none is asked
 */
export function composeLetter(
  letter: LetterWording,
  facts: LetterFacts,
  question: string | null,
  wording: Wording,
): ComposedLetter {
  const slots = slotsOf(facts, question, wording)
  const paragraphs = letter.paragraphs
    .map((sentences) =>
      sentences
        .map((sentence) => say(sentence, facts, slots))
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
  const name = facts.yourName ?? `[${wording.gaps['your-name']}]`
  const greeting = say(letter.greeting, facts, slots)
  const body = [greeting, ...paragraphs, `${wording.closing}\n${name}`].join('\n\n')
  const subject = say(letter.subject, facts, slots)
  return { subject, body, gaps: gapsIn(`${body}\n${subject}`, wording) }
}
