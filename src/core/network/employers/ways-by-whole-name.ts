/**
 * Ways of being the same with the whole of a name there: its words but for forms, order, little
 * words and what is appended. The surest first in `WHOLE_WAYS`.
 */
import { isCommonName } from './common-words.ts'
import type { CompanyName } from './company-name.ts'
import { KINDS_APART, KINDS_APART_ALONE, LITTLE } from './company-words.ts'
import { areOneBody } from './institution-name.ts'
import { collapsed, type KnownEmployers, namesOf, targetAt } from './known-employers.ts'
import { isAlone } from './nobody-else.ts'
import { isTrade } from './own-words.ts'
import { asked, sureIfOne, type Way } from './way.ts'

/** Shortest name in which "ue" may be "ü": "Aero" is not "Aro". */
const SHORTEST_RESPELLED = 6

const isSpelledSo = (words: readonly string[], name: CompanyName) =>
  words.join('') === name.words.join('')

/** The same words: sure, unless one is a group and the other may be another firm of that name. */
const sameKey: Way = (known, name) => {
  const places = known.byKey.get(name.key) ?? []
  const sure = places.filter((at) => {
    const hit = namesOf(targetAt(known, at)).filter(({ key }) => key === name.key)
    if (name.key.length < SHORTEST_RESPELLED && !hit.some(({ words }) => isSpelledSo(words, name)))
      return false
    if (hit.some(({ isGroup }) => isGroup === name.isGroup)) return true
    if (places.length > 1) return false
    return (
      name.words.length > 1 ||
      (!isCommonName(name.words) && isAlone(known, name.words, name, 'firms'))
    )
  })
  return sure.length > 0 ? sure.map((employer) => ({ employer, isSure: true })) : asked(places)
}

/** "Tech", "Technology" and "Technologies". */
const stem = (word: string) => word.replace(/^tech.*$/, 'tech').replace(/s$/, '')

const appendedTo = ({ words, bareWords }: CompanyName) => words.slice(bareWords.length)

/** Whether what is appended leaves it the same firm. */
function mayAppend(known: KnownEmployers, name: CompanyName, target: CompanyName): boolean {
  const [gone, there] = [appendedTo(name), appendedTo(target)]
  const isIn = (all: readonly string[]) => (word: string) =>
    all.some((one) => stem(one) === stem(word))
  if (!gone.every(isIn(there)) && !there.every(isIn(gone))) return false
  const { bareWords } = name
  const isOneOf = (kinds: ReadonlySet<string>) =>
    [...gone, ...there].some((word) => kinds.has(word))
  if (bareWords.length === 1) {
    if (name.appended !== 'kind' && target.appended !== 'kind') return true
    return (
      !isCommonName(bareWords) && !isOneOf(KINDS_APART_ALONE) && isAlone(known, bareWords, target)
    )
  }
  return !isOneOf(KINDS_APART) || bareWords.length > 2 || isTrade(bareWords.at(-1) as string)
}

/** The same but for what firms append: two words and more tell who it is, one may not. */
const sameBareKey: Way = (known, name) => {
  const places = known.byBareKey.get(name.bareKey) ?? []
  return places.map((employer) => {
    const target = targetAt(known, employer).name
    return { employer, isSure: places.length === 1 && mayAppend(known, name, target) }
  })
}

/** The office of one place; of a city and a county of one name, the right one. */
const sameBody: Way = (known, { body }) => {
  if (body === null) return []
  const hits = (known.byBody.get(body.key) ?? []).flatMap((employer) => {
    const bodies = namesOf(targetAt(known, employer)).map((name) => name.body)
    const target = bodies.find((one) => one?.key === body.key)
    const how = target ? areOneBody(target.kind, body.kind) : 'other'
    return how === 'other' ? [] : [{ employer, how }]
  })
  return hits.map(({ employer, how }) => ({
    employer,
    isSure: how === 'same' && hits.filter((hit) => hit.how === 'same').length === 1,
  }))
}

/** The words of an institution in another order or language. */
const sameInstitution: Way = (known, { institution }) => {
  if (institution === null) return []
  const places = known.byInstitution.get(institution.key) ?? []
  const isTwo = places.some((at) =>
    namesOf(targetAt(known, at)).some((name) => name.institution?.isTwo),
  )
  return institution.isTwo || isTwo ? asked(places) : sureIfOne(places)
}

/** A doubled letter too many or too few, in as many words. */
const sameCollapsed: Way = (known, { key, words }) =>
  (known.byCollapsed.get(collapsed(key)) ?? []).map((employer) => ({
    employer,
    isSure:
      key.length > (words.length > 1 ? 6 : 7) &&
      targetAt(known, employer).name.words.length === words.length,
  }))

/** The same but for little words: two words that tell are left. */
const sameTelling: Way = (known, { tellingKey, words }) => {
  const places = known.byTelling.get(tellingKey)
  return words.filter((word) => !LITTLE.has(word)).length > 1 ? sureIfOne(places) : asked(places)
}

/** "tallowandfinch.co.uk": the name in one run, with its "and". */
const sameOnTheWeb: Way = (known, { words, key }) =>
  words.length === 1 && key.length > 7 ? sureIfOne(known.byWebKey.get(key)) : []

export const WHOLE_WAYS: readonly Way[] = [
  sameKey,
  sameBody,
  sameInstitution,
  sameBareKey,
  sameCollapsed,
  sameTelling,
  sameOnTheWeb,
]
