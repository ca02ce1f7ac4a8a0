/**
 * Ways of being the same with a part of a name there, or with a word that is near: most are asked.
 * The surest first in `PART_WAYS`.
 */

import { COMMON_WORDS, isCommonName } from './common-words.ts'
import { withoutAppended } from './company-name.ts'
import {
  KIN,
  KIN_ALIKE,
  KIN_TRANSLATED,
  LEADING_OFFICES,
  LITTLE,
  OTHERS,
  PARTNERSHIPS,
} from './company-words.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { targetAt } from './known-employers.ts'
import { isAlone } from './nobody-else.ts'
import { areOwn, isTrade, ownWords } from './own-words.ts'
import { PLACES } from './place-words.ts'
import { isGeneric, keyOf, tellsWho } from './plain-words.ts'
import type { Company } from './read-company.ts'
import { asked, sureIfOne, type Way } from './way.ts'
import { shortened, slip, writtenAlike } from './ways-by-spelling.ts'
import { wordSet } from './word-set.ts'

/** What a lone name may as well be of without it: "Aldergate" is not yet "Aldergate Council". */
const APART_WITHOUT = wordSet(
  'foundation council county school university college academy museum library club church diocese police hotel golf hospital clinic primary',
)

/** Said, though the house itself is left out: "Greenfield Unified", "Marlbury General". */
const HOUSE_SORTS = wordSet(
  'unified primary elementary high grammar secondary junior independent public community general medical childrens',
)

/** What leaves out nothing: "Osprey Capital" is "Osprey Capital Management". */
const SAME_WITHOUT = wordSet('bank management roasters makers productions manufacturing center')

/** Whether a name says its kind, and so is one without more behind it. */
const isWhole = (words: readonly string[]) =>
  isGeneric(words.at(-1) as string) || words.some((word) => isTrade(word))

const hasAnd = (text: string) => / (?:&|\+|and|und|et|y|e|og|och) /i.test(text)

/**
 * Whether a beginning is enough: not a word that many firms have, one partner of several, or a
 * whole name of its own ("Harbour Trust" is not "Harbour Trust Insurance").
 */
function isEnough(words: readonly string[], { name, text }: Company): boolean {
  const rest = name.words.slice(words.length)
  if (words.length > 1 && rest.every((word) => SAME_WITHOUT.has(word))) return true
  if (words.length > 1 && words.at(-1) === 'mutual' && keyOf(withoutAppended(rest)) === 'insurance')
    return true
  if (words.every((word) => COMMON_WORDS.has(word)) || isCommonName(words)) return false
  const last = words.at(-1) as string
  if (words[0] === 'saint') return !rest.includes('school') || HOUSE_SORTS.has(last)
  const isApart = rest.some((one) => APART_WITHOUT.has(INSTITUTIONS.get(one) ?? one))
  if (isApart && !HOUSE_SORTS.has(last)) return false
  return words.length > 1 ? !isWhole(words) : !hasAnd(text)
}

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
  const target = targetAt(known, only)
  return [{ employer: only, isSure: isEnough(words, target) && isAlone(known, words, target.name) }]
}

/** "Tamarel" for "Banco Tamarel", where no other name here has that word. */
const ledBy: Way = (known, name) => {
  const places = known.byLed.get(name.key) ?? []
  const [only] = places
  if (only === undefined || places.length > 1) return asked(places)
  const target = targetAt(known, only).name
  const isOwn = !isCommonName(name.words)
  const isFirmOfPartners = PARTNERSHIPS.has(name.words.at(-1) as string)
  const isOffice = LEADING_OFFICES.has(target.words[0] as string)
  if (isOwn && isFirmOfPartners && isOffice) return [{ employer: only, isSure: true }]
  return [{ employer: only, isSure: isOwn && isAlone(known, name.words, target, 'words') }]
}

/** "Banco Tamarel" for "Tamarel": the bank of that name, or another house. */
const leads: Way = (known, { ledKey, words }) => {
  if (ledKey === null) return []
  const places = known.byKey.get(ledKey)
  const isOffice = LEADING_OFFICES.has(words[0] as string) && words.length > 2
  const isTold = isOffice && areOwn(words.slice(1))
  return isTold ? sureIfOne(places) : asked(places)
}

/** "IGB" alone: what it may stand for. */
const initialsAlone: Way = (known, { words, key }) =>
  words.length === 1 ? asked(known.byInitials.get(key)) : []

/** Whether words of one kind are the same trade in other words, or in another language's. */
const areKinAlike = (words: readonly string[], target: readonly string[]) =>
  words.every((word, at) => {
    const other = target[at]
    if (other === undefined || word === other) return word === other
    const isTranslated = KIN_TRANSLATED.has(word) !== KIN_TRANSLATED.has(other)
    return isTranslated || KIN_ALIKE.has(KIN.get(word) ?? word)
  })

/** "Healthcare" and "Health", "Insurance" and "Assurance" of one name: two firms as often as one. */
const sameKin: Way = (known, { kinKey, words }) => {
  const places = known.byKin.get(kinKey) ?? []
  const isTold = areOwn(words.filter((word) => !KIN.has(word)))
  const isOneTrade = places.every((at) => areKinAlike(words, targetAt(known, at).name.words))
  return isOneTrade && isTold ? sureIfOne(places) : asked(places)
}

/** The same words in another order: a trade before who it is in one language, behind in another. */
const turned: Way = (known, { turnedKey, words }) => {
  const places = known.byTurned.get(turnedKey)
  const own = ownWords(words)
  const telling = words.filter((word) => !LITTLE.has(word))
  const isTold = own.length > 0 && own.length < telling.length && !isCommonName(own)
  const isInOrder = (places ?? []).every(
    (at) => keyOf(ownWords(targetAt(known, at).name.words)) === keyOf(own),
  )
  return isTold && isInOrder && keyOf(own).length > 4 ? sureIfOne(places) : asked(places)
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
  writtenAlike,
  shortened,
  goesOn,
  leads,
  sameKin,
  turned,
  initialsAlone,
  slip,
  hasMore,
]
