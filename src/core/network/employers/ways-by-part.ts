/**
 * Ways of being the same with a part of a name there, or with a word that is near: most are asked.
 * The surest first in `PART_WAYS`.
 */
import { areNearNames } from '#core/history/employer-name.ts'
import { OTHERS } from './company-words.ts'
import { isAlone, targetAt } from './known-employers.ts'
import { PLACES } from './place-words.ts'
import { isInitialsOf, tellsWho } from './plain-words.ts'
import { asked, sureIfOne, type Way } from './way.ts'

/**
 * "Brightmoor" for "Brightmoor Energy", "Redfern Ridge" for "Redfern Ridge Winery": the one
 * employer that goes on from it, where no other name here begins so.
 */
const goesOn: Way = (known, name) => {
  const { words } = name
  const begin = (known.byFirstWord.get(words[0] ?? '') ?? []).filter((at) => {
    const target = targetAt(known, at).name.words
    return target.length > words.length && words.every((word, place) => target[place] === word)
  })
  const [only] = begin
  if (only === undefined || begin.length > 1 || !tellsWho(words)) return []
  if (words.every((word) => PLACES.has(word))) return []
  return [{ employer: only, isSure: isAlone(known, words, targetAt(known, only).name) }]
}

/** "Tamarel" for "Banco Tamarel", where no other name here has that word. */
const ledBy: Way = (known, name) => {
  const places = known.byLed.get(name.key) ?? []
  const [only] = places
  if (only === undefined || places.length > 1) return asked(places)
  const target = targetAt(known, only).name
  return [{ employer: only, isSure: isAlone(known, name.words, target, true) }]
}

/** Whether one has the first letters of a run of words of the other, and else the same words. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.length < 2) return false
  const at = short.findIndex((word, place) => word !== long[place])
  const behind = short.length - at - 1
  const end = long.length - behind
  if (at < 0 || end <= at + 1) return false
  const isRest = short.slice(at + 1).every((word, place) => word === long[end + place])
  const kept = [...short.slice(0, at), ...short.slice(at + 1)]
  return isRest && tellsWho(kept) && isInitialsOf(short[at] as string, long.slice(at, end))
}

/** "Quayside CU" for "Quayside Credit Union", and the other way about. */
const shortened: Way = (known, { words }) => {
  const near = new Set([
    ...(known.byFirstWord.get(words[0] ?? '') ?? []),
    ...(known.byLastWord.get(words.at(-1) ?? '') ?? []),
  ])
  const hits = [...near].filter((at) => {
    const target = targetAt(known, at).name.words
    return isShortFor(words, target) || isShortFor(target, words)
  })
  return sureIfOne(hits)
}

/** "IGB" alone: what it may stand for. */
const initialsAlone: Way = (known, { words, key }) =>
  words.length === 1 ? asked(known.byInitials.get(key)) : []

/** "Healthcare" and "Health", "Insurance" and "Assurance" of one name: two firms as often as one. */
const sameKin: Way = (known, { kinKey }) => asked(known.byKin.get(kinKey))

/** The same words in another order, of no institution. */
const turned: Way = (known, { turnedKey }) => asked(known.byTurned.get(turnedKey))

/** A letter off: "Vertex" and "Vortex" are two firms, so it is asked. */
const slip: Way = (known, name) => {
  const asEmployer = { key: name.key, words: [name.key], spelledKey: name.key }
  const near = (known.byFirstWord.get(name.words[0] ?? '') ?? []).filter((at) => {
    const { key } = targetAt(known, at).name
    return areNearNames(asEmployer, { key, words: [key], spelledKey: key })
  })
  return asked(near)
}

/** More behind the whole name of an employer: a division of it, or another firm. */
const hasMore: Way = (known, { words }) => {
  const near = (known.byFirstWord.get(words[0] ?? '') ?? []).filter((at) => {
    const target = targetAt(known, at).name.words
    const isBegun = target.length > 1 && target.every((word, place) => words[place] === word)
    return (
      isBegun && tellsWho(target) && !words.slice(target.length).some((word) => OTHERS.has(word))
    )
  })
  return asked(near)
}

export const PART_WAYS: readonly Way[] = [
  ledBy,
  shortened,
  goesOn,
  sameKin,
  turned,
  initialsAlone,
  slip,
  hasMore,
]
