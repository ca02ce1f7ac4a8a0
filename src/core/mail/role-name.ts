/**
 * A role without what a mail sets beside it: references, hours, terms and regions, the next sentence,
 * a bracket left open, a German "-Stelle".
 */
import { namesAJob } from './learned/job-words.ts'
import { plain } from './learned/words.ts'
import { isPlace } from './places.ts'

/** Words before a reference, in five languages; the number itself may stand elsewhere. */
const LABELS: ReadonlySet<string> = new Set(
  `kennziffer kennnummer kennwort chiffre stellenid jobid ref reference referenz referencia code codigo
  req requisition vacancy folio folios`.split(/\s+/),
)
/** No role ends with one of these. */
const SMALL: ReadonlySet<string> = new Set(
  `a and or at in for with within of from und oder bei beim im am an fur mit von vom der die das et ou au
  aux chez en dans pour avec y e o u con para na no nas nos em com ao de do da del du des la le el`.split(
    /\s+/,
  ),
)
/** Hours, shifts, terms and regions, in five languages: of the post, not of the work. */
const BESIDE_WORK: ReadonlySet<string> = new Set(
  `part full half time parttime fulltime hours hour h hpw hrs week weekly fte days nights evenings weekends
  weekend seasonal temporary temp permanent fixed term ftc contract month months mth maternity
  cover remote hybrid onsite emea dach apac latam
  teilzeit vollzeit voll oder stunden std woche befristet unbefristet monate saison minijob
  schicht nachtschicht fruhschicht spatschicht tagschicht samstags sonntags nachts elternzeitvertretung
  schwangerschaftsvertretung krankheitsvertretung homeoffice
  cdd cdi interim temps plein partiel mois heures nuit nuits jour jours soir
  soirs saisonnier remplacement teletravail
  jornada completa parcial media temporal indefinido indefinida fijo horas meses turno turnos noche noches manana
  mananas tarde tardes partida reemplazo sustitucion teletrabajo remoto presencial hibrido
  periodo tempo integral meio noite noites manha manhas tardes
  substituicao temporario efetivo hibrida remota`.split(/\s+/),
)
const OPEN_BRACKET = /\s*\([^()]*$/
/** "Delineante. Personal laboral": a word written out, then a sentence; "Kaufm. Leitung" is none. */
const NEXT_SENTENCE =
  /(?<=\p{Ll}{4}|\))(?<!\b(?:[Kk]aufm|[Dd]ipl|[Cc]oord|[Tt]echn|[Ss]taatl|[Aa]dmin|[Gg]epr))\.\s+(?=\p{Lu}).*$/su
/** Whole emoji, flags and skin tones too; not "®". */
const PICTURES = /\s*\p{RGI_Emoji}+\s*/gv
/** Pictures stand beside a name, and are none of it. */
export const withoutPictures = (text: string): string => text.replace(PICTURES, ' ').trim()
const EDGES = /^(?:[\s,;:.·|"'«»#/[-]|\((?![^()]*\)))+|[\s,;:·|"'«»#/([-]+$/g
const LEAST_DIGITS = 3
const YEAR_OR_CLASSES = /^(?:20\d\d|\d(?:[-/]\d)+)$/

/** "JR-8810", "HARR/CYP/2291", "(1288730)"; not "B1", "Part II", "CACES 1-3-5", "2026". */
function isReference(word: string): boolean {
  const bare = word.replace(/^[([#]+|[)\].,:;]+$/g, '')
  return (
    /^[\p{Lu}\d][\p{Lu}\d./_-]*$/u.test(bare) &&
    !YEAR_OR_CLASSES.test(bare) &&
    (bare.match(/\d/g)?.length ?? 0) >= LEAST_DIGITS
  )
}

const LAST_PART = /\s*(?:\(([^()]+)\)|[,;|–—-]\s+([^(),;|–—]+))$/u

/** "12-month FTC", "part-time", "2º turno", "Graz": nothing but hours, terms, their numbers; a place. */
function isOneOfThePost(part: string): boolean {
  if (isPlace(part)) return true
  const words = plain(part).match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => word.length > 1) &&
    words.every((word) => word.length === 1 || BESIDE_WORK.has(word))
  )
}

/** "Graz, part-time" as well. */
const isOfThePost = (part: string): boolean =>
  part.split(',').every((one) => isOneOfThePost(one.trim()))

function withoutPost(name: string): string {
  const found = LAST_PART.exec(name)
  if (!found || found.index === 0 || !isOfThePost(found[1] ?? found[2] ?? '')) return name
  return withoutPost(name.slice(0, found.index))
}

/** "IM" is none: only as small words are written. */
const isSmall = (word = ''): boolean => word === word.toLowerCase() && SMALL.has(plain(word))
const isLabel = (word: string): boolean => LABELS.has(plain(word).replace(/[^\p{L}]/gu, ''))

const GERMAN_POST = /^(.+)-(?:Stelle|Planstelle|Job|Posten|Position|Vakanz)$/iu

/** "Melkerin-Stelle" is a job and its post; no job stands before it in "B-Stelle", "Käserei-Stelle". */
const withoutGermanPost = (name: string): string =>
  name.replace(GERMAN_POST, (whole, job: string) => (namesAJob(plain(job)) ? job : whole))

/**
 * @param text a role as it stands in a mail
 * @returns the same, or a shorter one; at least one word stays
 */
export function cleanRole(text: string): string {
  const name = withoutPictures(text).replace(NEXT_SENTENCE, '').replace(OPEN_BRACKET, '')
  const words = withoutPost(name.trim()).split(/\s+/)
  const isBeside = (word: string | undefined) =>
    word !== undefined && (isReference(word) || isLabel(word))
  let [from, to] = [0, words.length]
  while (to - from > 1 && (isBeside(words[to - 1]) || isSmall(words[to - 1]))) to -= 1
  while (to - from > 1 && isBeside(words[from])) from += 1
  const kept = withoutGermanPost(words.slice(from, to).join(' ').replace(EDGES, ''))
  return kept === '' ? text : kept
}

/** @returns the role without the employer behind it: "Analyst at Northwind" is "Analyst" */
export function withoutEmployer(role: string, employer: string | null): string {
  if (employer === null || employer === '' || !role.endsWith(employer)) return role
  const head = role.slice(0, -employer.length)
  const rest = cleanRole(head.trim())
  // "Feinstaub" alone, or "Data Engineer (Feinstaub": what is left would be no role.
  return /[\s(–—-]$/.test(head) && /\p{L}{3}/u.test(rest) ? rest : role
}
