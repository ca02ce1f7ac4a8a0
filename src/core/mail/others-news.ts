/**
 * Whose news a forwarded mail is: the reader's, or what a friend was told, or a brother, with a note
 * above it. Another's is no mail of this search; where nothing tells, the person is asked. Who forwards
 * from a firm hands on what is the reader's, unless the letter speaks to them as to who applied: a
 * recruiter forwards what a client answered in the words of a friend ("this is what they sent me").
 */
import type { Mail } from '#core/model/message.ts'
import { plain } from './learned/words.ts'
import type { OwnText } from './own-text.ts'
import { senderOf } from './sender.ts'
import { straighten } from './sentences.ts'

export type WhoseNews = 'reader' | 'another' | 'unsure'

// All in plain letters, lower case.

/** That it is the reader's, or reached a wrong address. */
const IS_YOURS = [
  /\b(?:(?:for|about) you|yours|you(?:'ve)? (?:got|received)|e?-?mails?|inbox|account|address)\b/,
  /\b(?:by mistake|in error|wrong (?:person|inbox)|not for me)\b/,
  /\b(?:(?:fur|uber) (?:dich|sie|euch)|deins|gehort (?:dir|ihnen)|hast du|du hast|versehentlich|aus versehen|irrtumlich)\b/,
  /\b\w*(?:adresse|postfach|konto)\b/,
  /\b(?:pour (?:toi|vous)|a (?:toi|vous|ton sujet|votre sujet)|[tv](?:e|ous) concerne|courriel|compte|par erreur)\b/,
  /\b(?:tuy[oa]s?|(?:para|sobre) (?:ti|vos|usted)|te (?:han?|llego|mandaron|escribieron)|correo|buzon|direccion|cuenta|por (?:error|equivocacion)|sin querer)\b/,
  /\b(?:(?:para|pra|sobre) (?:ti|voce|vc)|e (?:teu|tua|seu|sua)|te (?:mandaram|escreveram)|correio|endereco|caixa|conta|por engano|sem querer)\b/,
]

/** That it is put by, or sent on to oneself. */
const IS_PUT_BY = [
  /\b(?:note to (?:self|me)|to myself|for my (?:files|records))\b/,
  /\b(?:an mich|fur mich|fur (?:die|meine) (?:ablage|unterlagen|akten)|zum merken|zur ablage)\b/,
  /\b(?:je (?:me|m')|pour mes (?:archives|dossiers)|pour archive)\b/,
  /\bme l[oa]s? (?:mando|guardo|reenvio|envio|paso)\b|\bme (?:reenvio|guardo)\b|\bpara guardar\b|\b(?:guardar|arquivar)\b/,
]

/** That an agency hands on what its client answered, from a private mailbox too. */
const IS_OF_A_CLIENT =
  /\b(?:clients?|clientes?|kunde|kunden|kundin|mandant\w*|auftraggeber\w*|(?:my|meine?[nm]?|mon|mi|meu) (?:contact|kontakt|contacto|contato))\b/

/** That the one who forwards it is sorry for the reader. */
const IS_SORRY =
  /\b(?:sorry|i'm afraid|tut mir \w*\s?leid|leider|desolee?|lo siento|lo lamento|lamento|sinto|tenho pena)\b/

/** That it came to the one who forwards it; so it did where the letter greets them besides. */
const CAME_TO_ME = [
  /\b(?:sent|wrote|gave|told|got|offered|invited|rejected|turned|emailed|answered|ghosted) me\b/,
  /\bi (?:just |finally |only )?(?:got|heard|received|made it)\b|\bthat'?s me\b|\bmy (?:interview|application|offer|rejection)\b/,
  /\b(?:mir|mich)\b.{0,30}\b(?:geschickt|geschrieben|eingeladen|abgesagt|abgelehnt|geantwortet|genommen)\b/,
  /\bhabe? ich\b.{0,30}\b(?:bekommen|gekriegt|erhalten|abgeschickt)\b/,
  /\bm'(?:ont|a) (?:envoye|ecrit|repondu|dit|refuse|pris)|\bj'ai (?:recu|eu|decroche|un entretien)\b/,
  /\bme (?:han?|mandaron|mando|llego|dijeron|contestaron|respondieron|escribieron|rechazaron|la dieron)\b/,
  /\bme (?:mandaram|responderam|disseram|chamaram|escreveram)\b|\b(?:mandaram|responderam|disseram|chamaram|escreveram)-me\b|\b(?:recebi|consegui|passei|nao passei)\b/,
]

/** That a relative of the reader's is meant. */
const IS_OF_YOUR_KIN = [
  /\byour (?:little |big |older |younger |poor )?(?:brother|sister|mum|mom|mother|dad|father|son|daughter|husband|wife|cousin|niece|nephew|uncle|aunt)\b(?!')/,
  /\b(?:dein|ihr|eue?r)(?:e|em|en|er|es)? (?:bruder|schwester|mutter|mama|vater|papa|sohn|tochter|mann|frau|cousin|cousine|nichte|neffen?|onkel|tante|enkel|enkelin)\b/,
  /\b(?:ton|ta|votre) (?:petite? )?(?:frere|soeur|mere|maman|pere|papa|fils|fille|mari|femme|cousine?|niece|neveu|oncle|tante)\b/,
  /\btu (?:herman[oa]|madre|mama|padre|papa|hij[oa]|marido|mujer|prim[oa]|sobrin[oa]|ti[oa]|niet[oa]|cunad[oa])\b/,
  /\b(?:teu|tua|seu|sua) (?:irmao|irma|mae|pai|filh[oa]|marido|mulher|prim[oa]|sobrinh[oa]|ti[oa]|net[oa]|cunhad[oa])\b/,
]

const FRENCH_KIN =
  '(?:mon|ma|notre) (?:\\w+ )?(?:frere|soeur|mere|pere|fils|fille|mari|femme|chum|blonde|copine?|cousine?|niece|neveu|filleule?)'
/** That a relative of the one who forwards it got it. */
const MY_KIN_GOT_IT = [
  /\b(?:my|our) (?:\w+ )?(?:brother|sister|mum|mom|mother|dad|father|son|daughter|husband|wife|partner|cousin|niece|nephew|lad|boy|girl) (?:just |finally )?(?:got|received|had)\b/,
  /\b(?:mein|unser)(?:e|em|en|er)? (?:\w+ )?(?:bruder|schwester|mutter|vater|sohn|tochter|mann|frau|freundin|nichte|neffe)\b.{0,30}\b(?:bekommen|gekriegt|erhalten)\b/,
  new RegExp(`\\b${FRENCH_KIN} a (?:recu|eu)\\b`),
  new RegExp(`\\b(?:envoyee?|ecrit|repondu|adressee?) a ${FRENCH_KIN}\\b`),
  /\ba mi (?:herman[oa]|madre|padre|hij[oa]|marido|mujer|novi[oa]|prim[oa]|sobrin[oa]|cunad[oa])\b/,
  /\b(?:meu|minha) (?:irmao|irma|mae|pai|filh[oa]|marido|mulher|prim[oa]|sobrinh[oa]|cunhad[oa]) recebeu\b/,
]

/** That a letter speaks to who applied: a client's to an agency speaks of somebody. */
const AS_APPLICANT = [
  /\byour (?:recent |job )?(?:application|candidacy)\b/,
  /\byou (?:were|have|had|did)(?: not|n't) (?:been )?(?:chosen|selected|successful|shortlisted|accepted)\b/,
  /\bdeine[rnm]? (?:\w+ )?bewerbung\b/,
  /\b(?:votre|ta) candidature\b|\bvous n'avez pas ete (?:retenue?|choisie?|selectionnee?)\b/,
  /\btu (?:candidatura|postulacion|solicitud)\b|\bno has sido (?:seleccionad[oa]|elegid[oa])\b/,
  /\btua candidatura\b|\b(?:nao seguiremos com (?:voce|vc)|voce nao foi)\b/,
]
/** The same, as written: "ihre Bewerbung" is hers, and so it may be where a sentence begins. */
const AS_GERMAN_APPLICANT = /[\p{Ll},] Ihre[rnm]? (?:\p{L}+ )?Bewerbung\b/u

/** What says nothing: a word that it is forwarded, the line of a telephone. */
const SAYS_NOTHING =
  /\b(?:fyi|fwd?|see (?:below|attached)|below|sent from my \w+|get outlook for \w+|zur info|z\. ?k\.|siehe unten|von meinem \w+ gesendet|ci-dessous|pour info|voir ci-dessous|envoye de mon \w+|ver abajo|mas abajo|enviado desde mi \w+|segue(?: abaixo)?|em baixo|abaixo|enviado do meu \w+)\b/g

/** Words of a mailbox in other languages than sender.ts knows. */
const MAILBOX = /^(?:correo|correio|courriel|postfach)$/
const RECRUITS = /recru|reclut|rrhh/

/** With fewer words of three letters and more a note tells nothing of whose news it is. */
const TELLING_WORDS = 3
const GREETED_WITHIN = 200
const GREETING = /^\p{L}+,?[^,:;.!\n]{1,40}(?=[,:;.!\n])/u

const longWords = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

const namesOf = ({ name, address }: Mail['to'][number]): readonly string[] =>
  longWords(`${name} ${address.split('@', 1)}`)

const isAny = (signs: readonly RegExp[], note: string): boolean =>
  signs.some((sign) => sign.test(note))

/** By address, by the whole name, or by the given one: a family shares the other. */
function isToOneself({ from, to }: Pick<Mail, 'from' | 'to'>): boolean {
  const address = from?.address.toLowerCase()
  const [given] = longWords(from?.name ?? '')
  return to.some(
    (one) =>
      one.address.toLowerCase() === address ||
      (one.name !== '' && one.name === from?.name) ||
      (given !== undefined && namesOf(one).includes(given)),
  )
}

/** How a letter begins, up to the first sign behind a name; empty where that is no greeting. */
const greetingOf = (letter: string): string => GREETING.exec(letter)?.[0] ?? ''

const isToApplicant = (letter: string): boolean =>
  AS_GERMAN_APPLICANT.test(letter) || isAny(AS_APPLICANT, plain(straighten(letter)))

/**
 * @param own  a mail's newest text, read for what it forwards
 * @param mail who forwards it, and to whom
 * @returns `reader` for what is not forwarded, by oneself, or by a firm; `unsure` is to be asked about
 * @example whoseNews({ body: 'Hi', forwarded: null }, { from: null, to: [] }) // => 'reader'
 */
export function whoseNews(
  own: Pick<OwnText, 'body' | 'forwarded'>,
  mail: Pick<Mail, 'from' | 'to'>,
): WhoseNews {
  const { body, forwarded } = own
  const { from, to } = mail
  if (!forwarded || !from || isToOneself(mail)) return 'reader'
  const { relay, domainWord, localPart, isHiringDesk } = senderOf(mail, null)
  const forwarder = namesOf(from)
  const isBy = (words: readonly string[]) => words.some((word) => forwarder.includes(word))
  if (isHiringDesk || RECRUITS.test(localPart) || isBy(longWords(forwarded.from ?? '')))
    return 'reader'
  const readers = to.flatMap(namesOf)
  const named = new Set(longWords(`${forwarded.to ?? ''} ${body}`))
  if (readers.some((word) => named.has(word) && !forwarder.includes(word))) return 'reader'
  const note = plain(straighten(forwarded.note)).replace(/\s+/g, ' ').replace(SAYS_NOTHING, ' ')
  if (isAny([...IS_YOURS, ...IS_PUT_BY, IS_OF_A_CLIENT, IS_SORRY], note)) return 'reader'
  const words = longWords(note).filter((word) => !forwarder.includes(word))
  const isTold = words.length >= TELLING_WORDS
  const letter = body.trimStart()
  const greeted = longWords(greetingOf(letter)).filter((word) => !readers.includes(word))
  if (isTold && isBy(greeted) && isToApplicant(letter))
    return to.some(({ name }) => name !== '') ? 'another' : 'unsure'
  if (relay !== 'mailbox' && !MAILBOX.test(domainWord)) return 'reader'
  if (isAny([...IS_OF_YOUR_KIN, ...MY_KIN_GOT_IT], note)) return 'another'
  const addressed = longWords(`${forwarded.to ?? ''} ${letter.slice(0, GREETED_WITHIN)}`)
  if (isBy(addressed) && isAny(CAME_TO_ME, note)) return 'another'
  return isTold ? 'unsure' : 'reader'
}
