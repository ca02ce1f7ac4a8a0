/**
 * Facts for letters that only the person has, such as their news or whom to thank. Ids are part
 * of the contract: a missing one that a letter needs shows in it as a gap. How they are checked
 * and said: core/outreach/read-given.ts.
 */

/**
 * How a fact is said. `name`: a person's or an employer's; `day`: `2026-03-12`; `clause`: after a
 * colon, without a full stop; `sentence`: one or two whole ones.
 */
export type FactForm = 'name' | 'day' | 'clause' | 'sentence'

export const GIVEN_FACTS = {
  'your-name': 'name',
  employer: 'name',
  'spoke-with': 'name',
  insider: 'name',
  referrer: 'name',
  champion: 'name',
  'stated-date': 'day',
  'start-date': 'day',
  news: 'clause',
  'new-fact': 'clause',
  change: 'clause',
  background: 'clause',
  requisition: 'clause',
  reason: 'clause',
  support: 'clause',
  'later-role': 'clause',
  topic: 'clause',
  'own-line': 'sentence',
  'loose-end-answer': 'sentence',
  'how-we-know': 'sentence',
} as const satisfies Readonly<Record<string, FactForm>>

export type GivenFactId = keyof typeof GIVEN_FACTS
export const GIVEN_FACT_IDS = Object.keys(GIVEN_FACTS) as readonly GivenFactId[]

/** What the person gave for the letters of one application, as they wrote it. */
export type GivenFacts = Readonly<Partial<Record<GivenFactId, string>>>

/** What they say now: absent keeps what is known, `null` takes it out. */
export type FactsGivenNow = Readonly<Partial<Record<GivenFactId, string | null>>>

/** What was kept, with what is given now in its place; `null` takes a fact out. */
export function givenTogether(kept: GivenFacts | undefined, now: FactsGivenNow = {}): GivenFacts {
  const all: FactsGivenNow = { ...kept, ...now }
  const present = Object.entries(all).filter(([, text]) => typeof text === 'string')
  return Object.fromEntries(present) as GivenFacts
}
