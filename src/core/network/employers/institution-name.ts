/**
 * Names of schools, hospitals, offices and towns: read in either order and in several languages, so
 * that "Osterwald Klinikum" meets "Klinikum Osterwald", and "Mairie de X" "Ville de X".
 */
import { LITTLE } from './company-words.ts'
import {
  BODY_BACK,
  BODY_FRONT,
  type BodyKind,
  INSTITUTION_RUNS,
  INSTITUTIONS,
  SORTS,
  TWO_UNIVERSITIES,
} from './institution-words.ts'
import { CITIES } from './place-words.ts'
import { keyOf } from './plain-words.ts'

export type Institution = {
  /** Its words without the little ones, in one language, in order of the alphabet. */
  readonly key: string
  /** Turned round, the name is another's: asked about. */
  readonly isTwo: boolean
}

/** "Lunds universitet" and "Universitetet i Lund", "St Brannoc's" and "St Brannoc". */
function placeKey(words: readonly string[]): string {
  const key = keyOf(words.map((word) => CITIES.get(word) ?? word))
  return key.length > 4 ? key.replace(/s$/, '').replace(/(?<=..)owski$/, 'ow') : key
}

const MAYBE_RUN =
  /uni|hosp|klinik|zieken|nemoc|szpital|osped|ammatt|hopital|techn|polit|polyt|chamb|camar|camera|regional|police |hoch|hoge|^(?:chu|chru|chuv|umc|uz|ukl|uk|ch|az|kh|tu|fh|hs|haw|vb|sw|u|cci|kvk) |^uni| umc$/

/** "Wexcombe College" and "College of Wexcombe" may be two in one town. */
const OFTEN_TWO = new Set(['college', 'academy', 'school', 'institute', 'theatre'])

/** "Bank of Tamarel" and "Tamarel Bank" may be two, as some universities are. */
function isTwo(kind: string, words: readonly string[], text: string): boolean {
  if (kind === 'bank') return / (?:of|de|du|di) /.test(text)
  if (OFTEN_TWO.has(kind) && words.length === 2) return / of /.test(text)
  return (
    kind === 'university' && words.length === 2 && words.some((word) => TWO_UNIVERSITIES.has(word))
  )
}

const FINNISH = / (?:kaupunki|yliopisto|ammattikorkeakoulu|sairaala)$/

/** "Oulunrannan" as "Oulunranta": Finnish offices stand behind a genitive. */
const withoutGenitive = (word: string) =>
  word
    .replace(/nnan$/, 'nta')
    .replace(/(?<=..)ngin$/, 'nki')
    .replace(/n$/, '')

/** "W Korwinie": Polish places stand behind "in" with another end. */
const withoutLocative = (text: string) =>
  text.includes(' w ') ? text.replace(/ w (\S{3,})ie\b/, ' $1') : text

/** @returns `null` for a name without such a word, or with nothing beside it */
export function institutionOf(named: readonly string[]): Institution | null {
  const written = withoutLocative(named.join(' '))
  const text = MAYBE_RUN.test(written)
    ? INSTITUTION_RUNS.reduce((all, [run, kind]) => all.replace(run, kind), written)
    : written
  const words = text.split(/ +/).filter((word) => !LITTLE.has(word))
  if (words.length < 2) return null
  const isFinnish = FINNISH.test(written)
  const kinds = words.map((word) => INSTITUTIONS.get(word))
  const [kind] = kinds.filter((one) => one !== undefined)
  if (kind === undefined) return null
  const isWho = (word: string, at: number) => kinds[at] === undefined && !SORTS.has(word)
  if (!words.some(isWho)) return null
  const who = (word: string) => placeKey([isFinnish ? withoutGenitive(word) : word])
  const plain = words.map((word, at) => kinds[at] ?? SORTS.get(word) ?? who(word))
  return {
    key: [...new Set(plain)].toSorted().join(' '),
    isTwo: isTwo(kind, words, text),
  }
}

export type PublicBody = { readonly kind: BodyKind; readonly key: string }

const MAYBE_BACK =
  /council|kommun|stad|kaupunki|belediye|municipality|gemeente|verwaltung|mairie|ayuntamiento|city|county|mbc$/

/** A town, district or county as an office: of which kind, and of which place. */
export function publicBodyOf(named: readonly string[]): PublicBody | null {
  if (named.length < 2) return null
  const text = withoutLocative(named.join(' ').replace(/^tc (?=.+ belediye)/, ''))
  const back = MAYBE_BACK.test(text) ? BODY_BACK.find(([, words]) => words.test(text)) : undefined
  const front = BODY_FRONT.find(([, words]) => words.test(text))
  if (!back && !front) return null
  const place = text.replace(front?.[1] ?? /^$/, '').replace(back?.[1] ?? /^$/, '')
  const words = place.split(' ').filter((word) => !LITTLE.has(word))
  if (words.length === 0 || words[0] === '') return null
  const kind = front && front[0] !== 'city' ? front[0] : (back?.[0] ?? 'city')
  const isFinnish = FINNISH.test(text)
  return {
    kind: front?.[0] === 'city' && kind === 'any' ? 'city' : kind,
    key: placeKey(isFinnish ? words.map(withoutGenitive) : words),
  }
}

/** Names of a place that are no office of the whole of it, or of more. */
const APART = new Set<BodyKind>(['county', 'parish'])

/** A Brazilian town's council and its government; a Portuguese one has only the first. */
const SIDES = new Set<BodyKind>(['assembly', 'executive'])

/** Whether two offices of one place are one: a city and a county of one name are two. */
export function areOneBody(a: BodyKind, b: BodyKind): 'same' | 'perhaps' | 'other' {
  if (a === b) return 'same'
  if (SIDES.has(a) && SIDES.has(b)) return 'other'
  if ((SIDES.has(a) && b === 'city') || (SIDES.has(b) && a === 'city')) return 'same'
  const other = a === 'any' ? b : b === 'any' ? a : null
  if (other === 'county' || other === 'town') return 'perhaps'
  if (APART.has(a) || APART.has(b)) return 'other'
  return other === null ? 'perhaps' : 'same'
}
