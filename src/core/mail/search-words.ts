/**
 * Beginnings of words that place a mail in a job search, in five languages, plain (lower case,
 * no accents): what the cheap look looks for, and what the learned models are told the count of.
 * A language is added by its own list. Data, and the two that count them.
 */
import { stemCounter } from './stem-count.ts'

/** One of these is enough for a closer look. */
const STRONG: Readonly<Record<string, string>> = {
  en: `your application|opening|mandate|applying|applied|interview|candidate|candidacy|recruit|vacanc|job|hiring|
    resume|curriculum| cv|assessment|codility|hackerrank|position| role|career|internship|apprenticeship|
    shortlist|opportunit|employment|your background|your profile|talent|applicant|headhunt|saved search|
    matches for you|shifts`,
  de: `bewerb|vorstellungsgespr|stelle |stelle.|stelle,|stellen|lebenslauf|praktik|ausbildungspl|arbeitsvertrag|
    personalabteilung|personalreferent|recruiting|kennenlern|probearbeit|probetag|assessment|einstell|karriere|
    festanstellung|werkstudent|jobs|referat personal|auswahlverfahren|anschreiben|azubi|hospitation|einstieg bei`,
  fr: `candidat|entretien|poste |poste.|poste,|postul|recrut|embauche| cv|alternance|stage |stagiaire|cdi|cdd|
    offre d'emploi|emploi|lettre de motivation|test technique|mission |apprentissage|vivier|promesse d'embauche|
    prise de poste|votre profil|interim|essai`,
  es: `candidat|entrevista|puesto|vacante|seleccion|curriculum| cv|postula|contrat|empleo|oferta de trabajo|
    incorporacion|prueba tecnica|practicas|becari|reclutamiento|bolsa de trabajo|tu perfil|su perfil|plaza |
    oposicion|entrevistar|aspirante|busqueda laboral|laboral`,
  pt: `candidat|entrevista|vaga|processo seletivo|processo de selecao|recrut|curricul| cv|contrata|emprego|
    proposta|estagi|teste tecnico|seu perfil|teu perfil|banco de talentos|admissao|selecao|concurso|trabalhar con|
    oportunidade|recursos humanos| rh `,
}

/** Two of these are needed; of a letter to many, five. */
const WEAK: Readonly<Record<string, string>> = {
  en: `application|someone else|went with|unfortunately|regret|offer|team|test|schedule|availab|process|references|
    salary|contract|next step|forward|challenge|call|thank|not be|decided|best of luck|start date|chat|further|
    this time|somebody else|progress|proceed|not going|looking for| a no|appoint|hired|invite|your work|a hire`,
  de: `leider|absage|unterlagen|termin|gesprach|team|vertrag|gehalt|angebot|einlad|ruckmeldung|zusage|entschied|
    besetzt|profil|test|aufgabe|freuen|danke|stelle|alles gute|arbeit|anfangen|nicht beruck`,
  fr: `malheureusement|suite favorable|regret|equipe|contrat|salaire|rendez-vous|disponib|retour|choix|retenu|
    test|exercice|merci|profil|poursuite|rencontrer|appel|travail|commencer|dossier`,
  es: `lamentablemente|desafortunadamente|equipo|contrato|sueldo|salario|disponib|proceso|prueba|gracias|perfil|
    llamada|reunion|elegid|decid|trabajo|empezar|oferta|siguiente`,
  pt: `infelizmente|lament|equipe|equipa|contrato|salario|disponib|processo|teste|obrigad|perfil|ligar|reuniao|
    escolh|decid|trabalho|comecar|oferta|etapa`,
}

const listOf = (table: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    Object.values(table)
      .flatMap((list) => list.split('|'))
      .map((stem) => stem.replace(/\n\s*/g, ''))
      .filter((stem) => stem !== ''),
  ),
]

const STRONG_STEMS: readonly string[] = listOf(STRONG)
const WEAK_STEMS: readonly string[] = listOf(WEAK)

/** How many different stems of each list stand in a plain text; counting stops at `enough`. */
export const strongStems = stemCounter(STRONG_STEMS)
export const weakStems = stemCounter(WEAK_STEMS)
