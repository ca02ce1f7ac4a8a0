/**
 * What a mail answers, as far as reading it needs: "No, sorry" is a no of a search below "Any news about
 * the bookkeeper position?", and nothing of it below "Did you find my keys?". The answer tells the kind;
 * these words are told to the learned models beside it.
 */
import { namesAJob } from './learned/job-words.ts'
import { plain } from './learned/words.ts'
import { strongStems } from './search-words.ts'

// Plain letters, lower case.

/** That a job is spoken of that one may get. */
const POST =
  /\b(?:job|role|position|post|vacanc(?:y|ies)|opening|appl(?:y|ied|ying|ication)|interviews?|\w*stellen?|ausbildung|lehrstelle|praktikum|\w*bewerb\w*|ausschreibung|anzeige|gesprach|poste|emploi|place|offre|annonce|candidature|postul\w*|alternance|stage|entretien|entrevue|puesto|plaza|vacante|oferta|candidatura|empleo|entrevista|lo de|vaga|posto|lugar|emprego|anuncio|curriculo?|curriculum|cv|looking for|hiring|suchen|sucht|gesucht|cherche[zr]?|recherche[zr]?|busca[ns]?|procura[m]?|chosen|decided|decision|entschieden|entscheidung|choisi|decide|eleg(?:ido|ida)|decidido|escolhid[oa]s?|any (?:news|word|update)|neues|nouveau|nouvelles|novedad(?:es)?|novidades?)\b/

/** @param seen plain, as `plain` of words.ts gives it */
export const speaksOfAPost = (seen: string): boolean => POST.test(seen)

/**
 * None where what it answers has no word of a search: in real mailboxes most of what people ask is of
 * the rest of life, and that something was asked must tell nothing by itself. Some of these words stand
 * in such questions too ("any news from grandma?").
 *
 * Used alike by the training (scripts/mail-training) and while reading: a change here means training
 * anew.
 *
 * @param answered as `answeredText` gives it; empty where the mail answers nothing
 */
export function answeredAbout(answered: string): readonly string[] {
  const seen = plain(answered)
  const stems = strongStems(seen, 3)
  const about = [
    ...(stems > 0 ? [`answers ${stems}`] : []),
    ...(speaksOfAPost(seen) ? ['answers of a post'] : []),
    ...(namesAJob(seen) ? ['answers of a job'] : []),
  ]
  return about.length > 0 && seen.includes('?') ? [...about, 'answers a question'] : about
}
