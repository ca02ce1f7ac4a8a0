/**
 * Words of a display name or a signature that name a desk and not the employer, in five
 * languages: before a name ("Selección Grupo Alfàs") and behind it ("Quimivouga RH"). Data, and
 * the one function that takes them away.
 */
const BEFORE = `careers|jobs|recruiting|recruitment|talent|hiring|hr|human resources|people team|team|personal(?:abteilung)?|bewerbungen|karriere|
  ausbildung|recrutement|ressources humaines|service rh|rh|emploi|seleccion|reclutamiento|recursos humanos|rrhh|direccion|
  postulaciones|empleo|recrutamento|selecao|recursos humanos|vagas|direcao|equipe|equipa|equipo|equipe de|equipo de`
const BEHIND = `careers?|jobs?|recruiting|recruitment|recruiters?|talent(?: (?:team|acquisition))?|hiring(?: team)?|hr|human resources|
  people(?: team)?|team|students?|early careers|apply|ats|noreply|no-reply|
  bewerbung(?:en)?|bewerbermanagement|karriere(?:portal)?|personal(?:abteilung|wesen|service|management)?|ausbildung|stellenportal|
  recrutement|emploi|ressources humaines|service rh|equipe rh|candidatures?|carrieres?|talents|
  seleccion|reclutamiento|recursos humanos|rrhh|talento|empleo|candidaturas|
  recrutamento|selecao|carreiras|vagas|rh`

const list = (words: string): string => words.replace(/\n\s*/g, '')
const LEAD = new RegExp(
  `^(?:${list(BEFORE)})(?: (?:de|da|do|del|de la|des|du|at|bei|@))?[\\s,|:·-]+(?=\\S)`,
)
const TAIL = new RegExp(`[\\s,|:·(-]+(?:${list(BEHIND)})\\)?$`)

/** Same length as the text: accents that are one letter with their base stay one letter. */
const flat = (text: string): string =>
  text.toLowerCase().replace(/[^\0-\x7f]/gu, (one) => one.normalize('NFD')[0] ?? one)

/**
 * A name without the words of a desk at its ends.
 *
 * @example withoutDesk('Selección Grupo Alfàs') // => 'Grupo Alfàs'
 * @example withoutDesk('Quimivouga RH') // => 'Quimivouga'
 */
export function withoutDesk(text: string): string {
  let name = text
  for (let round = 0; round < 3; round += 1) {
    const lead = LEAD.exec(flat(name))?.[0].length ?? 0
    const tail = TAIL.exec(flat(name.slice(lead)))?.[0].length ?? 0
    const inner = name.slice(lead, name.length - tail)
    if (inner === name || !/\p{L}/u.test(inner)) break
    name = inner
  }
  return name
}
