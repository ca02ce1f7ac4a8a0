/**
 * What stands where an employer's name might and is none: the title of who recruits, below their
 * name, and a day. Data for five languages, in plain letters, and the two functions that know it.
 */
import { plain } from './learned/words.ts'

const LEVEL = 'senior|junior|lead|global|regional|principal|graduate|technical|international'
const WORK = `talent(?: acquisition)?|(?:talent|people)(?: (?:and|und|et))? culture|people|hr|human resources?|recruit(?:ing|ment)|hiring|
  rh|rrhh|rr hh|recrutement|ressources humaines|recursos humanos|seleccion|reclutamiento|recrutamento|selecao|talento|talentos|pessoas|personas`
const OFFICE = `partner|business partner|manager(?:in)?|consultant(?:in)?|specialist|lead|leader|advis[eo]r|officer|coordinator|generalist|assistant|
  administrator|director|associate|executive|analyst|referent(?:in)?|sachbearbeiter(?:in)?|leiter(?:in)?|leitung|berater(?:in)?`
const OFFICE_FIRST = `head|director|responsable|responsavel|chargee?|directeur|directrice|directora|diretora?|jef[ea]|chef|gerente|tecnic[oa]|analista|consultora?|gestora?|
  coordinadora?|coordenadora?|asistente|assistente|assistante?|conseillere?`
const ONE_WORD = `recruiter(?:in)?|recruteu(?:r|se)|reclutadora?|recrutadora?|personal(?:referent|leiter|sachbearbeiter|berater)(?:in)?|
  personalleitung|drh|hrbp`

const list = (words: string): string => words.replace(/\n\s*/g, '')
const TITLE = new RegExp(
  `^(?:(?:(?:${LEVEL}) )*(?:(?:${list(WORK)}) (?:${list(OFFICE)})|${list(ONE_WORD)})|(?:${list(OFFICE_FIRST)})(?: (?:of|de|du|des|d|en|em|da|do|dos|das))? (?:${list(WORK)}))$`,
)
/** "Chargé(e)", "Técnico/a", "Recruiter*in", "(m/w/d)". */
const GENDER = /\([^)]*\)|[/·*:](?:in|e|a|euse)\b/g

/** @example isRecruitersTitle('HR Business Partner') // => true */
export const isRecruitersTitle = (text: string): boolean =>
  TITLE.test(wordsOf(text.replace(GENDER, '')).join(' '))

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const DAYS_AND_MONTHS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro`)
/** What may stand beside them. */
const BESIDE = words('feira le el am den der de of do at um a as h uhr the')
const NUMBER = /^\d{1,2}(?:st|nd|rd|th|h\d*|er|o|am|pm)?$/

/** A day with its date: "Monday" alone may be a name, and so may "Le 104" and "Mars 2000". */
export function isDay(text: string): boolean {
  if (text.includes('&')) return false
  const all = wordsOf(text)
  return (
    all.some((word) => NUMBER.test(word)) &&
    all.some((word) => DAYS_AND_MONTHS.has(word)) &&
    all.every((word) => NUMBER.test(word) || DAYS_AND_MONTHS.has(word) || BESIDE.has(word))
  )
}

const wordsOf = (text: string): readonly string[] =>
  plain(text.replaceAll('º', 'o'))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
