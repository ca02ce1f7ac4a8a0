/**
 * Champions at an employer: who would vouch, what each was asked and did, and what that answers
 * in a debrief. Two are better than one: docs/methods/champions.md.
 */
import { readEmployerName } from '#core/history/employer-name.ts'
import type { Day } from '#core/model/dates.ts'
import type { ChampionStep } from '#core/model/people-events.ts'
import type { Champion, Network } from './network.ts'

/** Said yes, or did more: these vouch. */
const VOUCHING: ReadonlySet<ChampionStep> = new Set([
  'agreed',
  'passed-on',
  'helped',
  'came-to-nothing',
])

/** Champions at an employer by its name, also by a name that the person said is the same. */
export function championsAt(
  { champions, employerWords }: Pick<Network, 'champions' | 'employerWords'>,
  employer: string,
): readonly Champion[] {
  const keyOf = (name: string) => readEmployerName(name)?.key ?? name
  const own = keyOf(employer)
  const same = employerWords
    .filter(({ isSame }) => isSame)
    .map(({ name, other }) => [keyOf(name), keyOf(other)])
    .filter((pair) => pair.includes(own))
  const keys = new Set([own, ...same.flat()])
  return champions.filter((champion) => keys.has(keyOf(champion.employer)))
}

/** How many vouch. */
export type ChampionCount = 'none' | 'one' | 'two-or-more'

export function countOf(champions: readonly Pick<Champion, 'step'>[]): ChampionCount {
  const vouching = champions.filter(({ step }) => VOUCHING.has(step)).length
  return vouching === 0 ? 'none' : vouching === 1 ? 'one' : 'two-or-more'
}

export type ChampionsAnswer = {
  readonly option: ChampionCount
  /** Ids of the contacts that it rests on. */
  readonly contactIds: readonly string[]
}

/** As it stood at the end of a day. */
function asOf(champion: Champion, day: Day | null): Champion | null {
  const steps = champion.steps.filter(({ on }) => day === null || on <= day)
  const last = steps.at(-1)
  return last ? { ...champion, steps, step: last.step } : null
}

/**
 * What the people answer to "Was there someone inside who would vouch for you?".
 *
 * Only what was so until the no: a champion won afterwards explains nothing. "None" follows only
 * where each one who was asked declined; nobody noted is not nobody there.
 *
 * @param until the day of the no; `null` where it is not known
 * @returns `null` where the people tell nothing
 */
export function championsAnswer(
  champions: readonly Champion[],
  until: Day | null,
): ChampionsAnswer | null {
  const then = champions.flatMap((champion) => asOf(champion, until) ?? [])
  const vouching = then.filter(({ step }) => VOUCHING.has(step))
  const ids = (some: readonly Champion[]) => some.map(({ contactId }) => contactId)
  if (vouching.length > 0) return { option: countOf(then), contactIds: ids(vouching) }
  const allDeclined = then.length > 0 && then.every(({ step }) => step === 'declined')
  return allDeclined ? { option: 'none', contactIds: ids(then) } : null
}
