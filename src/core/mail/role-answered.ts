/**
 * The role that stands in what a mail answers alone: "Any news about the gardener job?", below "Sorry,
 * no". People write there of what they are and whom they met as well: told is only what is spoken of as
 * a job that one may get.
 */
import type { Mail, MessageKind } from '#core/model/message.ts'
import { speaksOfAPost } from './answered-about.ts'
import { asWritten } from './as-written.ts'
import { chosenName, nameChoices } from './choose-name.ts'
import { choiceModel, namesReader } from './learned/models.ts'
import { plain } from './learned/words.ts'
import type { MailView } from './mail-view.ts'
import { sentences } from './sentences.ts'

// All in plain letters, lower case.

/** The same right before the role: then it is that job, whatever else the sentence tells. */
const POST_BEFORE =
  /\b(?:role|position|vacancy|application|interview|stelle|bewerbung|poste|candidature|puesto|plaza|vacante|candidatura|vaga)\s+(?:(?:of|as|for|als|zur|zum|de|d'|como|comme|para|pour)\s*)?(?:the |an? )?["'«(]*$/
/** Words before a job that one may get: "start as cook", "lo de auxiliar". */
const BEFORE =
  /\b(?:as|for|about|re|on|als|fur|uber|wegen|zum|zur|comme|pour|como|para|pra|pro|sobre|de|d'|du)\s*(?:an? |the |den |die |das |einen? |le |la |l'|les |une? |el |os? |as |uma? )?["'«(]*$/
/** That one tells of oneself, or of another job. */
const OWN_LIFE =
  /\b(?:worked|working as|works? as|i(?: a|')m an?|(?:have|'ve) been (?!invited|asked|told)|(?:left|former|current|last|present) |currently|trained as|qualified|years|experience|(?:another|other|an) offer|gelernte[rn]?|ich bin|bin ich|arbeite(?:te)?|gearbeitet|derzeit|zurzeit|momentan|jahren?|erfahrung|(?:anderes|weiteres|ein) angebot|je suis (?!pris|retenu|choisi)|j'ai (?:travaille|ete|exerce)|je travaille|actuel(?:le)?(?:ment)?|ans|diplome|autre (?:offre|proposition)|soy|he (?:trabajado|sido)|trabajo (?:como|de)|trabaje|trabajando|actual(?:mente)?|anos|experiencia|titulad[oa]|otra (?:oferta|propuesta)|sou|trabalho|trabalhei|ja fui|atual(?:mente)?|formad[oa]|outra (?:oferta|proposta))\b/

/** That the mail is about another one than what it answers. */
const OTHER_POST =
  /\b(?:(?:other|another|second|first) (?:one|position|role|job|post|application)|(?:andere|zweite|erste)[nrs]? (?:stelle|position|bewerbung)|(?:autre|deuxieme|seconde?|premiere?) (?:poste|candidature|offre)|(?:otr[oa]|segund[oa]|primer[oa]?) (?:puesto|vacante|candidatura|plaza)|(?:outr[oa]|segund[oa]|primeir[oa]) (?:vaga|posto|candidatura))\b/

function isInQuestion(answered: string, role: string): boolean {
  const name = plain(role)
  return sentences(answered).some(({ text }) => {
    const seen = plain(text)
    const at = seen.indexOf(name)
    if (at < 0) return false
    const before = seen.slice(0, at)
    if (POST_BEFORE.test(before)) return true
    return !OWN_LIFE.test(seen) && (speaksOfAPost(seen) || BEFORE.test(before))
  })
}

/**
 * @param kind what the mail is
 * @returns as it is written there, or `null`
 */
export function roleAnswered(
  mail: Mail,
  { sender, own: newest, answered: body }: MailView,
  kind: MessageKind,
): string | null {
  if (body === '' || OTHER_POST.test(plain(newest.body))) return null
  const own = { body, signatureAt: body.length, forwarded: null, answers: false }
  const view = { own, sender: { ...sender, name: '' }, subjectText: '' }
  const role = chosenName(choiceModel(), nameChoices(namesReader(), mail, view, kind).role)
  return role !== null && isInQuestion(body, role) ? asWritten(role, [body]) : null
}
