/**
 * What marks a mail as perhaps of a job search by its envelope alone: parts of subjects, and of
 * senders' names and domains. Errs on the side of fetching: what is fetched is still read here,
 * and leaves a fingerprint only where it is nothing. Data only.
 */

/** In a subject, beside the stems that settle a whole mail (search-words.ts). Lower case. */
export const SUBJECT_STEMS: readonly string[] = [
  ...['apply', 'your interest', 'following up', 'follow up', 'follow-up', 'feedback', 'vacan'],
  ...['response', 'decision', 'outcome', 'result', 'congrat', 'exercise', 'assignment', 'task'],
  ...['introduc', 'conversation', 'meet', 'background check', 'portfolio', 'trial day', 'onboard'],
  // German, French, Spanish, Portuguese, Italian, Dutch.
  ...['bewerb', 'absage', 'vorstellungsgespr', 'stelle', 'lebenslauf', 'arbeitsvertrag', 'zusage'],
  ...['candidature', 'entretien', 'poste', 'embauche', 'recrut', 'offre', 'emploi'],
  ...['candidatura', 'entrevista', 'vacante', 'empleo', 'puesto', 'oferta', 'proceso'],
  ...['vaga', 'emprego', 'seleção', 'selección', 'proposta', 'colloquio', 'selezione', 'lavoro'],
  ...['sollicitatie', 'vacature', 'gesprek'],
]

/** In a subject, but only of a mail between people: letters to many say these of anything. */
export const PERSONAL_SUBJECT_STEMS: readonly string[] = [
  ...['update', 'status', 'next', 'confirm', 'receiv', 'reminder', 'welcome', 'join', 'sign'],
  ...['talk', 'coffee', 'quick question', 'intro:', 'einladung', 'termin', 'invitation', 'convite'],
]

/** In the name that a sender shows, or in the word of its domain. */
export const HIRING_SENDER: RegExp =
  /\bhr\b|human resources|recruit|talent|career|hiring|staffing|personnel|headhunt|people (?:team|ops|operations)|karriere|bewerb|rekrut|recrut|emploi|empleo|jobs?\b|(?:executive|search)$/i
