/**
 * What a mail answers, as far as reading it needs: "No, sorry" is a no of a search below "Any news about
 * the bookkeeper position?", and nothing of it below "Did you find my keys?". The answer tells the kind;
 * these words are told to the learned models beside it.
 */
import { namesAJob } from './learned/job-words.ts'
import { plain } from './learned/words.ts'
import { strongStems } from './search-words.ts'

// Plain letters, lower case.

/** Of a job that one may get, wherever it stands. */
const SEARCH =
  /\b(?:jobs?|vacanc(?:y|ies)|appl(?:ied|ying|ication)|interviews?|\w*stellen?|ausbildung|lehrstelle|praktikum|\w*bewerb\w*|ausschreibung|poste|emploi|candidature|postul\w*|alternance|entretien|entrevue|puesto|vacante|candidatura|empleo|entrevista|vaga|emprego|curriculo?|curriculum|cv|hiring)\b/

/** Of one, or of the rest of life: "any news from grandma?". */
const PERHAPS_SEARCH =
  /\b(?:role|position|post|opening|apply|anzeige|gesprach|place|offre|annonce|stage|plaza|oferta|lo de|posto|lugar|anuncio|looking for|suchen|sucht|gesucht|cherche[zr]?|recherche[zr]?|busca[ns]?|procura[m]?|chosen|decided|decision|entschieden|entscheidung|choisi|decide|eleg(?:ido|ida)|decidido|escolhid[oa]s?|(?:any|heard) (?:news|word|update|anything)|neues|nouveau|nouvelles|novedad(?:es)?|novidades?)\b/

/** A question ends in it; within a link it is none. */
const QUESTION = /\?(?![a-z\d=&%_/#-])/

/** @param seen plain, as `plain` of words.ts gives it */
export const speaksOfAPost = (seen: string): boolean =>
  SEARCH.test(seen) || PERHAPS_SEARCH.test(seen)

/**
 * None where what it answers has no word of a search: in real mailboxes most of what people ask is of
 * the rest of life, and that something was asked must tell nothing by itself. What may be of either
 * ("any news from grandma?") is told apart, unless a job or a word of a search stands beside it.
 *
 * Used alike by the training (scripts/mail-training) and while reading: a change here means training
 * anew.
 *
 * @param answered as `answeredText` gives it; empty where the mail answers nothing
 */
export function answeredAbout(answered: string): readonly string[] {
  const seen = plain(answered)
  const stems = strongStems(seen, 3)
  const ofAJob = namesAJob(seen)
  const perhaps = PERHAPS_SEARCH.test(seen)
  const ofAPost = SEARCH.test(seen) || (perhaps && (ofAJob || stems > 0))
  const about = [
    ...(stems > 0 ? [`answers ${stems}`] : []),
    ...(ofAPost ? ['answers of a post'] : perhaps ? ['answers perhaps of a post'] : []),
    ...(ofAJob ? ['answers of a job'] : []),
  ]
  return about.length > 0 && QUESTION.test(seen) ? [...about, 'answers a question'] : about
}
