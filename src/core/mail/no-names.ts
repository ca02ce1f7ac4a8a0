/**
 * What stands where an employer's name might and is none: the title of who recruits, below their
 * name, and a day. Titles of five languages, in plain letters; days as the details know them.
 */
import { flatText, wholeWords } from './details/pattern.ts'
import { WORDINGS } from './details/wording/all-wordings.ts'
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

const DAYS = wholeWords(
  WORDINGS.flatMap(({ months, weekdays }) => [...months, ...weekdays]).join('|'),
  'gu',
)
const NUMBERS = wholeWords('\\d{1,2}(?:st|nd|rd|th|h\\d*|er|º|am|pm)?', 'gu')
/** What may stand beside them. */
const BESIDE = wholeWords('le|el|am|den|der|de|of|do|at|um|a|as|h|uhr|the', 'gu')

/** A day with its date: "Monday" alone may be a name, and so may "Le 104" and "Mars 2000". */
export function isDay(text: string): boolean {
  const flat = flatText(text)
  const withoutDays = flat.replace(DAYS, ' ')
  const left = withoutDays.replace(NUMBERS, ' ')
  const isDated = withoutDays !== flat && left !== withoutDays
  return isDated && !/[\p{L}\d&]/u.test(left.replace(BESIDE, ' '))
}

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
