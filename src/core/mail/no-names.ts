/**
 * What stands where an employer's name might and is none: the title of who recruits, below their
 * name, and a day. Data for five languages, in plain letters, and the two functions that know it.
 */
import { plain } from './learned/words.ts'

const LEVEL =
  'senior|junior|lead|head of|global|regional|principal|graduate|technical|international'
const WORK = `talent(?: acquisition)?|talent and culture|people(?: and culture)?|hr|human resources?|recruit(?:ing|ment)|hiring|staffing|sourcing|
  personal|rh|rrhh|recrutement|ressources humaines|recursos humanos|seleccion|reclutamiento|recrutamento|selecao|talento|talentos|pessoas|personas`
const OFFICE = `partner|business partner|manager(?:in)?|consultant(?:in)?|specialist|lead|leader|advis[eo]r|officer|coordinator|generalist|assistant|
  administrator|director|associate|executive|analyst|referent(?:in)?|sachbearbeiter(?:in)?|leiter(?:in)?|leitung|berater(?:in)?`
const OFFICE_FIRST = `responsable|chargee?|directeur|directrice|directora?|diretora?|jef[ea]|gerente|tecnic[oa]|analista|consultora?|gestora?|
  coordinadora?|coordenadora?|asistente|assistente|assistante?|conseillere?`
const ONE_WORD =
  'recruiter(?:in)?|recruteu(?:r|se)|reclutadora?|recrutadora?|personal(?:referent|leiter|sachbearbeiter)(?:in)?|drh|hrbp'

const list = (words: string): string => words.replace(/\n\s*/g, '')
const TITLE = new RegExp(
  `^(?:(?:(?:${LEVEL}) )*(?:(?:${list(WORK)}) (?:${list(OFFICE)})|${ONE_WORD})|(?:${list(OFFICE_FIRST)})(?: (?:de|du|des|d|en|em|da|do|dos|das))? (?:${list(WORK)}))$`,
)

/** @example isRecruitersTitle('HR Business Partner') // => true */
export const isRecruitersTitle = (text: string): boolean => TITLE.test(wordsOf(text).join(' '))

const DAY_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  segunda terca quarta quinta sexta feira janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
  le el am on den der de do at um a as h uhr the`.split(/\s+/),
)

/** @example isDay('Monday 27') // => true */
export function isDay(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.some((word) => /^\d/.test(word)) &&
    words.some((word) => DAY_WORDS.has(word)) &&
    words.every((word) => /^\d+(?:st|nd|rd|th|h|er)?$/.test(word) || DAY_WORDS.has(word))
  )
}

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
