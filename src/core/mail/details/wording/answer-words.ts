/**
 * Words by which an employer says when they will answer, and that they wish no contact. Parts of
 * regular expressions over text as `flatText` makes it. Data only: answer-date.ts and
 * asks-no-contact.ts read it.
 */
import type { Language } from './wording.ts'

export type AnswerWords = {
  /** They will answer, or decide. */
  readonly promises: string
  /** The person is asked to do something by then: not their own date. */
  readonly asksPerson: string
  /** Next week, without a weekday. */
  readonly nextWeek: string
  /** They wish not to be written or called to. */
  readonly noContact: string
}

export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  en: {
    promises:
      "(?:we|i|our team|the team|the panel|someone)(?:'ll|(?: will| should| shall| expect to| aim to| hope to| plan to| intend to| are going to| can)?)(?: \\p{L}+){0,3} (?:get back|come back|be back|let you know|be in touch|decide|reach out|respond|reply|write to you|contact you|update you|inform you|share (?:a|our|the) (?:decision|update|outcome))|you(?:'ll| will| should| can expect to)(?: \\p{L}+){0,2} (?:hear|receive (?:a|an|our) (?:answer|decision|update|response))|hear (?:back )?from (?:us|me)|(?:decision|answer|update|feedback|outcome|response)(?: is| will be| should be| can be)?(?: \\p{L}+){0,3} (?:by|within|expected|made|ready)|(?:make|reach|take|have|give you) (?:a|our|an|the) (?:final )?(?:decision|answer|update)",
    asksPerson:
      '(?:please|kindly|could you|can you|would you|if you (?:could|can|would))(?: \\p{L}+){0,4} (?:let us know|confirm|send|reply|respond|complete|submit|share|get back)',
    nextWeek: '(?:early |later |sometime |some time |during |in )?next week',
    noContact:
      "(?:please )?(?:do not|don't|kindly refrain from|refrain from|we ask (?:that )?you (?:do )?not(?: to)?|no need to) (?:contact|contacting|call|calling|phone|phoning|e-?mail|e-?mailing|follow up|following up|chase|get in touch|enquire|inquire|write to us)|no (?:further )?(?:correspondence|enquiries|inquiries|phone calls|calls|follow-?ups?)(?: will be entered into| please| by phone)?|(?:unable|not able) to enter into (?:any )?(?:further )?correspondence",
  },
  de: {
    promises:
      '(?:wir|ich|unser team)(?: \\p{L}+){0,4} (?:melden|melde|zurückmelden|entscheiden|entscheide|informieren|bescheid (?:geben|sagen)|antworten)|(?:melden|melde) (?:wir|ich) (?:uns|mich)|(?:hören|erhalten|bekommen) sie(?: \\p{L}+){0,4} von (?:uns|mir)|sie (?:hören|erhalten|bekommen)(?: \\p{L}+){0,6} (?:von (?:uns|mir)|rückmeldung|antwort|bescheid|nachricht)|(?:rückmeldung|entscheidung|antwort|bescheid)(?: \\p{L}+){0,4} (?:bis|innerhalb|fällt|fallen|treffen)|(?:geben|gebe) (?:wir|ich)(?: \\p{L}+){0,3} bescheid',
    asksPerson:
      'bitte(?: \\p{L}+){0,5} (?:melden sie|senden|schicken|bestätigen|antworten|teilen|geben sie)',
    nextWeek:
      '(?:anfang |mitte |ende |im laufe )?(?:der |die )?(?:nächste[rn]?|kommende[rn]?) woche',
    noContact:
      '(?:bitte )?(?:sehen sie|wir bitten(?: sie)?,?)(?: \\p{L}+){0,4} (?:von (?:rückfragen|nachfragen|anrufen)|rückfragen|nachfragen)(?: \\p{L}+){0,6} (?:ab|abzusehen)|(?:bitte )?(?:rufen|schreiben|kontaktieren) sie uns(?: \\p{L}+){0,3} nicht|keine (?:telefonischen )?(?:rückfragen|nachfragen|anrufe)',
  },
  fr: {
    promises:
      "(?:nous|je|on)(?: \\p{L}+){0,2} (?:reviendrons|reviendrai|recontacterons|recontacterai|donnerons|tiendrons|répondrons|contacterons|déciderons|informerons)|(?:vous aurez|vous recevrez)(?: \\p{L}+){0,3} (?:réponse|retour|nouvelles|décision)|(?:réponse|retour|décision)(?: \\p{L}+){0,4} (?:d'ici|avant|sous|prise)",
    asksPerson:
      '(?:merci de|veuillez|pouvez-vous|pourriez-vous)(?: \\p{L}+){0,3} (?:nous|confirmer|envoyer|répondre|retourner|indiquer)',
    nextWeek:
      '(?:au cours de |courant |en début de |début )?la semaine prochaine|semaine prochaine',
    noContact:
      '(?:merci de|veuillez|nous vous prions de)(?: \\p{L}+){0,2} ne (?:pas|plus)(?: nous)? (?:contacter|relancer|appeler|écrire|téléphoner)|(?:aucune|pas de) relance',
  },
  es: {
    promises:
      '(?:nos pondremos|me pondré) en contacto|te (?:diremos|contactaremos|responderemos|informaremos|daremos|escribiremos)|le (?:diremos|contactaremos|responderemos|informaremos|daremos|escribiremos)|(?:tendrás|tendrá|recibirás|recibirá)(?: \\p{L}+){0,3} (?:respuesta|noticias|decisión)|(?:decidiremos|tomaremos (?:una|la) decisión)|(?:respuesta|decisión)(?: \\p{L}+){0,4} (?:antes|en|el)',
    asksPerson:
      '(?:por favor|rogamos|te pedimos|le pedimos)(?: \\p{L}+){0,4} (?:confirm|envía|envíe|respond|indica|indique)',
    nextWeek: '(?:a lo largo de |durante )?la (?:próxima semana|semana que viene)',
    noContact:
      '(?:por favor,? |rogamos |le rogamos |te rogamos )(?:que )?no (?:nos |se |te )?(?:llames?|llamen?|contactes?|contacten?|escribas?|escriban?|ponga en contacto)|no se atenderán (?:consultas|llamadas)',
  },
  pt: {
    promises:
      '(?:entraremos|entrarei) em contato|(?:entraremos|entrarei) em contacto|(?:daremos|teremos|enviaremos)(?: \\p{L}+){0,3} (?:resposta|retorno|decisão|feedback)|(?:receberá|terá)(?: \\p{L}+){0,3} (?:resposta|retorno|notícias)|(?:decidiremos|informaremos|retornaremos|responderemos)',
    asksPerson: '(?:por favor|pedimos que|favor)(?: \\p{L}+){0,4} (?:confirm|envi|respond|indiqu)',
    nextWeek: '(?:ao longo d|durante )?a? ?próxima semana|semana que vem',
    noContact:
      '(?:por favor,? |pedimos que |solicitamos que )não (?:nos )?(?:contacte|contate|ligue|telefone|escreva|entre em contat[oc]o)',
  },
}
