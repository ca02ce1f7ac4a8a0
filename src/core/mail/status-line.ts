/**
 * What a portal's field says of an application: "Neuer Status: Abgesagt", between other news too. One
 * more thing that the learned models are told of a mail; whose status it is, they tell by the rest.
 *
 * Used alike by the training (scripts/mail-training) and while reading: a change here means training
 * anew.
 */
// All in plain letters, lower case.

const FIELD: Readonly<Record<string, string>> = {
  en: 'status|result|outcome|decision|stage',
  de: '\\w*status|stand|ergebnis|entscheidung|phase',
  fr: 'statut|etat|resultat|avis|etape',
  es: 'estado|situacion|resultado|fase|etapa',
  pt: 'situacao|decisao|estado|fase',
}

/** Before what a field says. */
const LINK =
  '(?:[:=→>]|\\b(?:is|now|to|ist|nun|jetzt|auf|lautet|est|es|a|para|e|agora|ahora|desormais)\\b)'

const NO: Readonly<Record<string, string>> = {
  en: `not (?:under consideration|selected|progress\\w*|shortlisted|successful|proceeding|moving|hired|
    considered|taken forward|retained|recommended|suitable|invited|appointed|accepted|pursued|put forward|a match)|
    no longer (?:under|in|being|considered|active)|unsuccessful|declined|rejected|rejection|regret\\w*|closed|filled|
    cancel+ed|(?:position|requisition|role|job|posting|vacancy) (?:closed|filled|cancel+ed|withdrawn)`,
  de: `abgesagt|absage|abgelehnt|ablehnung|
    nicht (?:mehr )?(?:berucksichtigt|ausgewahlt|geeignet|weiter\\w*|im (?:verfahren|prozess)|erfolgreich|zugelassen)|
    (?:stelle )?(?:besetzt|gestrichen)|geschlossen|ausgeschieden`,
  fr: `refuse\\w*|rejete\\w*|non[ -](?:retenu|selectionne|admis)\\w*|decline\\w*|ecarte\\w*|cloture\\w*|
    (?:poste )?(?:pourvu|annule|supprime)`,
  es: `descartad[oa]|rechazad[oa]|no (?:seleccionad[oa]|continua|apt[oa]|admitid[oa]|avanza|elegid[oa])|desestimad[oa]|
    finalizad[oa]|cerrad[oa]|cubiert[oa]|denegad[oa]|excluid[oa]`,
  pt: `nao (?:selecionad[oa]|aprovad[oa]|prossegue|avanca|classificad[oa]|apt[oa]|admitid[oa]|habilitad[oa])|reprovad[oa]|
    recusad[oa]|eliminad[oa]|indeferid[oa]|rejeitad[oa]|desclassificad[oa]|encerrad[oa]|dispensad[oa]|preenchid[oa]|
    vaga (?:preenchida|cancelada|fechada|encerrada)`,
}

const anyOf = (lists: Readonly<Record<string, string>>): string =>
  Object.values(lists).join('|').replace(/\n\s*/g, '')

const SAYS_NO = new RegExp(
  `\\b(?:${anyOf(FIELD)})\\b[^.!?]{0,60}?${LINK}\\s*["'«(*_[]*(?:${anyOf(NO)})\\b`,
)
/** What the field said before. */
const EARLIER =
  /\b(?:old|previous\w*|former|alter|bisherig\w*|vorherig\w*|ancien\w*|precedent\w*|anterior\w*|previ[oa])\b/
/** That the person ended it. */
const BY_ONESELF =
  /\b(?:withdr\w+|zuruckgezogen|ruckzug|desist\w*|retir\w*|by (?:the )?(?:candidate|applicant)|pelo candidato|por el candidato)\b/

/**
 * Whether a sentence is a field of a status that says no.
 *
 * @param seen plain, as `plain` of words.ts gives it
 */
export function isStatusOfANo(seen: string): boolean {
  const no = SAYS_NO.exec(seen)
  if (!no) return false
  const end = no.index + no[0].length
  return !EARLIER.test(seen.slice(0, end)) && !BY_ONESELF.test(seen.slice(end))
}
