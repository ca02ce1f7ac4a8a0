/** Which facts a person can give for a letter, and which of them it cannot do without. */
import {
  type FactForm,
  GIVEN_FACT_IDS,
  GIVEN_FACTS,
  type GivenFactId,
  type GivenFacts,
} from '#core/model/given-facts.ts'
import type { LetterKind, OwnTemplate } from '#core/model/letter-kinds.ts'
import { linesOf, slotsIn } from './compose-letter.ts'
import type { Letter } from './letter.ts'
import { ENGLISH } from './wording/english.ts'

export type AskedFact = {
  readonly id: GivenFactId
  /** As the gap says it. */
  readonly label: string
  readonly form: FactForm
  readonly value: string | null
  /** The letter has a gap without it. */
  readonly needed: boolean
}

function slotsOfKind(kind: LetterKind): ReadonlySet<string> {
  const { greeting, subject, paragraphs } = ENGLISH.letters[kind]
  const lines = [greeting, subject, ...paragraphs.flat()].flatMap(linesOf)
  return new Set(lines.flatMap(({ say }) => slotsIn(say)).map((slot) => slot.replace(/^gap:/, '')))
}

/** Named people, the employer and the own name are asked for only where nobody is known. */
const isAskedOnlyWhereMissing = (id: GivenFactId) => GIVEN_FACTS[id] === 'name'

/**
 * The facts to ask for: what is missing first, then what can be added.
 *
 * @param from  the kind, or the own template whose slots they are
 * @param given what was given so far
 */
export function askedFacts(
  from: LetterKind | OwnTemplate,
  { gaps }: Pick<Letter, 'gaps'>,
  given: GivenFacts,
): readonly AskedFact[] {
  const slots =
    typeof from === 'string' ? slotsOfKind(from) : new Set(slotsIn(`${from.subject}\n${from.body}`))
  const isGap = (id: GivenFactId) => gaps.some((gap) => gap.id === id)
  const asked = GIVEN_FACT_IDS.filter(
    (id) => isGap(id) || given[id] !== undefined || !isAskedOnlyWhereMissing(id),
  ).filter((id) => slots.has(id) || isGap(id))
  return asked
    .map((id) => ({
      id,
      label: ENGLISH.gaps[id],
      form: GIVEN_FACTS[id],
      value: given[id] ?? null,
      needed: isGap(id),
    }))
    .toSorted((a, b) => Number(b.needed) - Number(a.needed))
}
