/**
 * What each slot of a letter says: `{employer}`, `{appliedOn}`, every given fact by its id, and
 * `{gap:news}` for the fact or a visible gap.
 */
import type { Day } from '#core/model/dates.ts'
import {
  type FactForm,
  GIVEN_FACT_IDS,
  GIVEN_FACTS,
  type GivenFactId,
} from '#core/model/given-facts.ts'
import type { LetterFacts } from './letter-facts.ts'
import type { Wording } from './wording/wording.ts'

/** What a line may name besides given facts and `gap:<fact>`. */
export const LETTER_SLOTS = [
  'role',
  'theRole',
  'contact',
  'appliedOn',
  'talkedOn',
  'thisTalkOn',
  'looseEnd',
  'looseEnds',
  'targets',
  'skills',
  'years',
  'question',
  'theme',
] as const
export type LetterSlot = (typeof LETTER_SLOTS)[number]

/** The question a letter asks, in its language. */
export type AskedQuestion = { readonly question: string; readonly theme: string }

export type Slots = ReadonlyMap<string, string>
export const SLOT = /\{([A-Za-z:-]+)\}/g

export function fill(text: string, slots: Slots): string {
  return text.replace(SLOT, (_, slot: string) => slots.get(slot) ?? '')
}

export function sayDate(day: Day | null, wording: Wording, today: Day): string | null {
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

export function sayList(items: readonly string[], lastJoin: string): string | null {
  if (items.length === 0) return null
  return items.length === 1
    ? (items[0] as string)
    : items.slice(0, -1).join(', ') + lastJoin + items.at(-1)
}

export function sayYears(years: number | null, wording: Wording): string | null {
  if (years === null) return null
  return fill(years === 1 ? wording.oneYear : wording.manyYears, new Map([['years', `${years}`]]))
}

const asSentence = (text: string) => {
  const whole = /[.!?]$/.test(text) ? text : `${text}.`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** A given fact as its form asks for it. */
function sayFact(form: FactForm, text: string, wording: Wording, today: Day): string {
  if (form === 'day') return sayDate(text, wording, today) as string
  if (form === 'sentence') return asSentence(text)
  return form === 'clause' ? text.replace(/\.+$/, '') : text
}

/** Given facts that have a value, by id. The employer's own name stands before a given one. */
export function factSlots(facts: LetterFacts, wording: Wording): Slots {
  const { given, employer, yourName, today } = facts
  const own = new Map<GivenFactId, string | null>([
    ['employer', employer],
    ['your-name', yourName],
  ])
  const said = GIVEN_FACT_IDS.flatMap((id): [string, string][] => {
    const text = own.has(id) ? own.get(id) : given[id]
    return text ? [[id, sayFact(GIVEN_FACTS[id], text, wording, today)]] : []
  })
  return new Map(said)
}

/** The values of all slots that have one, gaps (as `[label]`) included. */
export function slotsOf(facts: LetterFacts, asked: AskedQuestion | null, wording: Wording): Slots {
  const { role, looseEnds } = facts
  const [only] = looseEnds
  const values: Record<LetterSlot, string | null> = {
    role,
    theRole: role ? fill(wording.theRole, new Map([['role', role]])) : wording.theRoleUnnamed,
    contact: facts.contactName,
    appliedOn: sayDate(facts.appliedOn, wording, facts.today),
    talkedOn: sayDate(facts.talkedOn, wording, facts.today),
    thisTalkOn: sayDate(facts.thisTalkOn, wording, facts.today),
    looseEnd: looseEnds.length === 1 ? (only as string) : null,
    looseEnds: looseEnds.length > 1 ? looseEnds.join('; ') : null,
    targets: sayList(facts.targets, wording.or),
    skills: sayList(facts.skills, wording.and),
    years: sayYears(facts.years, wording),
    question: asked?.question ?? null,
    theme: asked?.theme ?? null,
  }
  const slots = new Map<string, string>()
  for (const [slot, value] of Object.entries(values)) if (value !== null) slots.set(slot, value)
  const said = factSlots(facts, wording)
  for (const [id, text] of said) slots.set(id, text)
  for (const id of GIVEN_FACT_IDS) {
    slots.set(`gap:${id}`, said.get(id) ?? `[${wording.gaps[id]}]`)
  }
  // A letter without an employer's name has a gap there, wherever the name is said.
  slots.set('employer', slots.get('gap:employer') as string)
  return slots
}
