/**
 * What a portal's field says of an application: "Neuer Status: Abgesagt", between other news too. One
 * more thing that the learned models are told of a mail; whose status it is, they tell by the rest.
 *
 * Used alike by the training (scripts/mail-training) and while reading: a change here means training
 * anew.
 */
// All in plain letters, lower case.

/** What a field is called that is of an application wherever it stands. */
const FIELD: Readonly<Record<string, string>> = {
  en: 'status|result|outcome|decision',
  de: '\\w*status|ergebnis|entscheidung',
  fr: 'statut|resultat',
  es: 'estado|estatus|situacion|resultado',
  pt: 'situacao|decisao|estado',
}

/** Of much else too, but where a sign stands between it and what it says. */
const FIELD_BEFORE_A_SIGN: Readonly<Record<string, string>> = {
  en: 'stage|phase',
  de: 'stand|phase',
  fr: 'etat|avis|etape|reponse',
  es: 'fase|etapa|respuesta',
  pt: 'fase|etapa|resposta',
}

const SIGN = '(?:[:=→>|]|\\s-+(?=\\s))'
const WORD_BETWEEN =
  '\\b(?:is|now|to|as|ist|nun|jetzt|auf|lautet|est|es|a|para|como|e|agora|ahora|desormais)\\b'

/** Whose status it is may be said once more: "Statut : candidature refusée". */
const ITS_NOUN =
  '(?:(?:your |ihre |deine |die |votre |ta |la |su |tu |a |sua )?(?:application|candidate|applicant|bewerbung|candidature|dossier|candidatura|solicitud|postulacion|inscricao|candidat[oa]?)(?: (?:has been|was|is|wurde|wird|ist|a ete|est|ha sido|fue|esta|foi))? )?'

/** Whole answers: what stands behind them may be a reason, a date, or nothing. */
const NO: Readonly<Record<string, string>> = {
  en: `not (?:under consideration|selected|progress(?:ed|ing)|shortlisted|successful|proceeding|moving (?:forward|on|ahead)|hired|
    considered|taken forward|retained|recommended|suitable|invited|appointed|accepted|pursued|put forward|a match)|
    no longer (?:under consideration|in consideration|in the (?:process|running)|being considered|considered|active)|unsuccessful|
    declined|rejected|rejection|regret\\w*|closed|filled|cancel+ed|
    (?:position|requisition|role|job|posting|vacancy) (?:is |was |has been )?(?:closed|filled|cancel+ed|withdrawn|(?:put )?on hold)`,
  de: `abgesagt|absage|abgelehnt|ablehnung|
    nicht (?:mehr )?(?:berucksichtigt|ausgewahlt|geeignet|weiter\\w*|im (?:verfahren|prozess)|erfolgreich|zugelassen)|
    (?:bereits |anderweitig |intern )?(?:besetzt|gestrichen)|
    (?:stelle|vakanz|position|ausschreibung) (?:wurde |ist )?(?:bereits |anderweitig |intern )?(?:besetzt|gestrichen|storniert|zuruckgezogen|aufgehoben|entfallen)|geschlossen|ausgeschieden`,
  fr: `refuse\\w*|rejete\\w*|non[ -](?:retenu|selectionne|admis)\\w*|decline\\w*|ecarte\\w*|cloture\\w*|
    pourvu|annule|supprime|(?:poste|offre) (?:est |a ete )?(?:pourvu|annule|supprime|retire|ferme)e?`,
  es: `descartad[oa]|rechazad[oa]|no (?:seleccionad[oa]|continua|apt[oa]|admitid[oa]|avanza|elegid[oa])|desestimad[oa]|
    finalizad[oa]|cerrad[oa]|cubiert[oa]|denegad[oa]|excluid[oa]|
    (?:vacante|puesto|plaza|posicion|oferta|proceso) (?:esta |fue )?(?:cancelad|anulad|eliminad|suspendid|cubiert|cerrad)[oa]`,
  pt: `nao (?:selecionad[oa]|aprovad[oa]|prossegue|avanca|classificad[oa]|apt[oa]|admitid[oa]|habilitad[oa])|reprovad[oa]|
    recusad[oa]|eliminad[oa]|indeferid[oa]|rejeitad[oa]|desclassificad[oa]|encerrad[oa]|dispensad[oa]|preenchid[oa]|
    vaga (?:foi |esta )?(?:preenchida|cancelada|fechada|encerrada|suspensa|congelada)`,
}

const anyOf = (...lists: readonly Readonly<Record<string, string>>[]): string =>
  lists.flatMap(Object.values).join('|').replace(/\n\s*/g, '')

/** One field and what it says: the earlier of two in a sentence does not reach to the later one. */
const SAYS_NO = new RegExp(
  `\\b(?:(?:${anyOf(FIELD)})\\b(?<between>[^.!?:;|]{0,60}?)(?:${SIGN}|${WORD_BETWEEN})|` +
    `(?:${anyOf(FIELD_BEFORE_A_SIGN)})\\b(?<named>[^.!?:;|]{0,40}?)${SIGN}|` +
    `application (?:has been |was )?(?:moved|changed|set|updated) to)` +
    `[\\s"'«(*_[\\]:|]*(?:now |jetzt |nun )?${ITS_NOUN}(?:${anyOf(NO)})\\b`,
)
/** Of the few sentences that have one: `matchAll` copies its regular expression each time. */
const EACH_NO = new RegExp(SAYS_NO, 'g')
/** That the field is one of before, or that it is only supposed to say so. */
const EARLIER =
  /\b(?:old|previous\w*|former|alter|bisherig\w*|vorherig\w*|ancien\w*|precedent\w*|anterior\w*|previ[oa])\b/
const SUPPOSED =
  /\b(?:if|once|when(?:ever)?|unless|wenn|falls|sofern|sobald|si|quand|lorsque|cuando|(?<!-)se (?:o|a|seu|sua)|caso|quando)\b/
/** How many words before the field may say that. */
const WORDS_BEFORE = /(?:[^\s,;]+\s+){0,3}$/
/** What shows, right behind it, that it is no no: not yet, or of something else. */
const TAKEN_BACK =
  /^\s+(?:yet|as \w+ as|for new|to new|noch|fur neue|(?:la|el|los|las|a|o) (?!\d|fecha|dia|data|semaine|suite|la |l'|les |partir|ce))/
/** That the person ended it. */
const BY_YOU =
  /^[\s(,-]*(?:(?:by|from) you|(?:durch|von) (?:sie|ihnen|dir|dich)|par (?:vous|toi)|por (?:usted|ti|voce))\b/
const BY_CANDIDATE =
  /\b(?:withdrawn|withdrawal|zuruckgezogen|ruckzug|desist\w*|retirad[oa]|retiree? par|(?:by|from) (?:the )?(?:candidate|applicant)|(?:durch|von|vom) (?:den |die |der )?(?:bewerber|kandidat)\w*|par (?:le |la )?candidate?|por (?:el |la )?candidat[oa]|pel[oa] candidat[oa]|a pedido)\b/
const GOES_ON =
  /\b(?:moved to|invited (?!to (?:re-?)?apply)|rescheduled|in review|eingeladen|verschoben|invitee?|reportee?|invitad[oa]|convidad[oa]|reagendad[oa])\b/
/** How far behind it that may stand, in characters. */
const REACH = 60

/**
 * Whether a sentence is a field of a status that says no.
 *
 * @param seen plain, as `plain` of words.ts gives it
 */
export function isStatusOfANo(seen: string): boolean {
  if (!SAYS_NO.test(seen)) return false
  return [...seen.matchAll(EACH_NO)].some(({ 0: text, index, groups }) => {
    const before = WORDS_BEFORE.exec(seen.slice(0, index))?.[0] ?? ''
    const called = `${before} ${groups?.between ?? groups?.named ?? ''}`
    const behind = seen.slice(index + text.length, index + text.length + REACH)
    const taken = [TAKEN_BACK, BY_YOU, BY_CANDIDATE, GOES_ON].some((one) => one.test(behind))
    return !EARLIER.test(called) && !SUPPOSED.test(before) && !taken
  })
}
