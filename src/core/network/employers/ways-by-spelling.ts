/**
 * Ways of being the same with words that are written otherwise: in short, in the plural, with a
 * slip of the pen. A slip is sure only in a long name that no other is near to.
 */
import { areNearNames } from '#core/history/employer-name.ts'
import { COMMON_WORDS } from './common-words.ts'
import type { CompanyName } from './company-name.ts'
import { type KnownEmployers, shapeOf, targetAt } from './known-employers.ts'
import { areOwn, isTrade } from './own-words.ts'
import { isGeneric, isInitialsOf, tellsWho } from './plain-words.ts'
import { asked, sureIfOne, type Way } from './way.ts'
import { areWrittenAlike } from './written-alike.ts'

/** Employers whose first or last word a name has. */
const sharingAnEnd = (known: KnownEmployers, words: readonly string[]): readonly number[] => [
  ...new Set([
    ...(known.byFirstWord.get(words[0] ?? '') ?? []),
    ...(known.byLastWord.get(words.at(-1) ?? '') ?? []),
  ]),
]

/** "Hosp. General de Almendrales", "Northgate Logistic". */
export const writtenAlike: Way = (known, { words, tellingWords }) =>
  sureIfOne(
    sharingAnEnd(known, words).filter((at) =>
      areWrittenAlike(tellingWords, targetAt(known, at).name.tellingWords),
    ),
  )

/** The words that are in both, where one has the first letters of a run of the other's words. */
function keptBeside(short: readonly string[], long: readonly string[]): readonly string[] | null {
  if (short.length >= long.length || short.length < 2) return null
  const at = short.findIndex((word, place) => word !== long[place])
  const behind = short.length - at - 1
  const end = long.length - behind
  if (at < 0 || end <= at + 1) return null
  const isRest = short.slice(at + 1).every((word, place) => word === long[end + place])
  const kept = [...short.slice(0, at), ...short.slice(at + 1)]
  const isShort = isRest && isInitialsOf(short[at] as string, long.slice(at, end))
  return isShort && tellsWho(kept) ? kept : null
}

/**
 * "Quayside CU" for "Quayside Credit Union", and the other way about. Initials beside a word of its
 * own tell; beside a trade ("MC Logistics") they may be anyone's.
 */
export const shortened: Way = (known, { words }) => {
  const hits = sharingAnEnd(known, words).flatMap((employer) => {
    const target = targetAt(known, employer).name.words
    const kept = keptBeside(words, target) ?? keptBeside(target, words)
    return kept === null ? [] : [{ employer, isSure: areOwn(kept) }]
  })
  return hits.length === 1 ? hits : asked(hits.map(({ employer }) => employer))
}

/** Shortest name in which a slip may be taken for one. */
const SHORTEST_FOR_SLIP = 8

const sorted = (key: string) => [...key].toSorted().join('')

/** A letter left out, put in or swapped within: another letter instead makes another name. */
function isSlipWithin(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_FOR_SLIP) return false
  if (a.startsWith(b) || b.startsWith(a)) return false
  return a.length === b.length ? sorted(a) === sorted(b) : true
}

/** Shortest word of the name in which it may stand. */
const SHORTEST_SLIPPED = 6

type Pair = readonly [written: string, meant: string]

/** Whether a word is one of its own: "Copperlane" is no slip of "Copperline". */
const isOther = (known: KnownEmployers, [written, meant]: Pair): boolean =>
  isTrade(written) ||
  COMMON_WORDS.has(written) ||
  (known.beginWith.get(written)?.size ?? 0) > 1 ||
  written.length < SHORTEST_SLIPPED ||
  written.startsWith(meant) ||
  meant.startsWith(written)

/** "Marlow & Tindall" for "Marlowe & Tindall": an end is left out, and the other partner is the same. */
const isPartnerKept = (kept: readonly Pair[], slipped: readonly Pair[]): boolean =>
  kept.some(([word]) => word.length > 4 && areOwn([word]) && !COMMON_WORDS.has(word)) &&
  slipped.every(
    ([written, meant]) =>
      Math.min(written.length, meant.length) > 4 &&
      !COMMON_WORDS.has(written) &&
      !isTrade(written) &&
      (written.startsWith(meant) || meant.startsWith(written)),
  )

/** Whether a name is an employer's with a slip: of places, and of partners, there are near ones. */
function isPlainSlip(known: KnownEmployers, name: CompanyName, target: CompanyName): boolean {
  if (name.words.length !== target.words.length) return false
  const pairs: readonly Pair[] = name.words.map((word, at) => [word, target.words[at] as string])
  const slipped = pairs.filter(([written, meant]) => written !== meant)
  const kept = pairs.filter(([written, meant]) => written === meant)
  if (isPartnerKept(kept, slipped)) return true
  if (!isSlipWithin(name.key, target.key)) return false
  if (slipped.some((pair) => isOther(known, pair))) return false
  if (slipped.every(([, meant]) => isTrade(meant))) return true
  if (target.institution !== null || target.body !== null) return false
  return kept.length === 0 || !kept.every(([word]) => isGeneric(word))
}

/** A letter off: "Vertex" and "Vortex" are two firms, so most are asked. */
export const slip: Way = (known, name) => {
  const asEmployer = { key: name.key, words: [name.key], spelledKey: name.key }
  const begun = known.byFirstWord.get(name.words[0] ?? '') ?? []
  const shaped = [-1, 0, 1]
    .flatMap((longer) => known.byShape.get(shapeOf(name.key, longer)) ?? [])
    .filter((at) => isSlipWithin(name.key, targetAt(known, at).name.key))
  const near = [...new Set([...begun, ...shaped])].filter((at) => {
    const { key } = targetAt(known, at).name
    return areNearNames(asEmployer, { key, words: [key], spelledKey: key })
  })
  const [only] = near
  if (only === undefined || near.length > 1) return asked(near)
  return [{ employer: only, isSure: isPlainSlip(known, name, targetAt(known, only).name) }]
}
