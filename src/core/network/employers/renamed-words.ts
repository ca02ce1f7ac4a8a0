/**
 * How texts say that an employer is called otherwise, or belongs to another, in several languages;
 * and what is written about the work instead of the employer. Data.
 */

/** Another name of the same, wherever it stands. */
export const RENAMED =
  /(?<=^|[\s,(;[])(?:(?:was |been )?(?:formerly|previously)(?: (?:known|called)(?: as)?)?|f\/?k\/?a|(?:is |are )?now (?:known|called) (?:as )?|(?:is|are) now|aka|a\.k\.a\.|d\/?b\/?a|doing business as|t\/a|trading as|née|nee|rebranded (?:as|to|from)|rebrand of|renamed (?:as|to|from)?|vormals|ehemals|ehem\.?|firmierend als|(?:heißt|ist) jetzt|anciennement|désormais|maintenant|devenue?|devient|ahora es|es ahora|agora é|antigamente|antigo|antiga|anteriormente|precedentemente|tidligere|tidigare|voorheen|dawniej|wcześniej|entinen|aiemmin|eski adıyla|korábban|fosta|fost|πρώην|бывш(?:ий|ая)|ex-)(?=[\s:]|(?<=-)\p{L})(?![\s:]*(?:part of|an?|with|at|in)\b)[\s:]*/giu
export const MAYBE_RENAMED =
  /former|previ|fka|f\/k|now|aka|a\.k|dba|d\/b|t\/a|trading|doing|n[ée]e|re(?:brand|named)|vormals|ehem|firmier|jetzt|mainten|devien|ahora|agora|ancien|désorm|devenu|antig|anteri|preced|tidlig|tidig|voorh|dawn|wcze|entin|aiem|eski|koráb|fost|πρώην|бывш|ex-/iu
/** The same by words that names have as well: only where a part begins with them. */
export const RENAMED_AT_START =
  /^(?:now(?: known as)?|ex|früher|jetzt|heute|antes|ahora|agora|già|ora|ex\.)(?![\s:-]*(?:part of|an?|with|at|in)\b)[\s:-]+/iu
/** The same, where it stands behind a name or in brackets: else it may be one ("Nu Skin"). */
export const RENAMED_BEHIND =
  /^(?:aujourd['’]hui|hoy|nu|nå|oggi|obecnie|hoje|tegenwoordig|nykyisin|dnes|şimdi|was|prev\.?|f\.? ?d\.|tidl\.?|tidig\.?|förut|v\/h|vh\.|vorm\.|anc\.|dř\.|daw\.|ent\.)[\s:]+(?=\S)/iu
/** It belongs to another: what follows is no name of it. */
export const BELONGS =
  /(?:^|\s)(?:(?:is |are )?(?:now )?(?:a )?part of|acquired by|owned by|backed by|powered by|merged (?:with|into)|(?:a )?(?:subsidiary|member|division|brand|unit) of|an? .+ (?:company|business|brand|subsidiary)|ein unternehmen der|une? (?:société|filiale|marque) d[eu]|teil der|una? (?:empresa|società) d[ei]l?)(?=\s|$).*$/iu
export const MAYBE_BELONGS = /\b(?:of|by|with|into|an?|ein|une?|una|der)\b/i

/** How somebody works there. */
export const NO_NAME =
  /^(?:(?:100 ?% )?remote|hybrid|on-?site|contract(?:or|ing)?|freelance|part[- ]?time|full[- ]?time|intern(?:ship)?|temp|temporary|permanent|home ?office|vollzeit|teilzeit|werkstudent(?:in)?|praktikum|stage|alternance|cdi|cdd|tirocinio|stagista|prácticas|teletrabajo|estágio|we['’]re hiring|(?:now |is )?hiring|wir stellen ein)[!.]*$/iu
