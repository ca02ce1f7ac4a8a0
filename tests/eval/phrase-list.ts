/**
 * The best list of phrases that we could think of, as a measure beside the reader: per kind, the
 * ordinary ways of saying it in five languages. The kind whose phrases come first in the order
 * below wins; a phrase within a condition ("if we do not …") does not count.
 */
import type { Mail, MessageKind } from '#core/model/message.ts'

const PHRASES: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'alert',
    /\b(?:job alert|new jobs|jobs (?:for you|matching|you may)|recommended jobs|weekly digest|neue (?:jobs|stellen)|jobempfehlungen|suchagent|passende stellen|nouvelles offres|offres? (?:d'emploi )?(?:pour vous|correspond)|alerte emploi|nuevas ofertas|ofertas (?:de empleo )?para ti|alerta de empleo|novas vagas|vagas (?:para|que combinam)|alerta de vagas)\b/i,
  ],
  [
    'offer',
    /\b(?:(?:pleased|delighted|happy|thrilled) to (?:offer you|extend)|offer letter|job offer|we(?:'d| would) like to offer you|vertragsangebot|möchten wir ihnen (?:die stelle|einen vertrag) anbieten|arbeitsvertrag (?:liegt|anbei|im anhang)|promesse d'embauche|(?:heureux|ravis?) de vous proposer (?:le poste|un contrat)|proposition d'embauche|carta oferta|nos complace ofrecerte|queremos ofrecerte el puesto|propuesta de contrato|carta proposta|temos o prazer de (?:lhe )?oferecer|proposta de (?:trabalho|contratação))\b/i,
  ],
  [
    'rejection',
    /\b(?:(?:not|n't) (?:be )?(?:moving|proceeding|progressing|taking|going) (?:forward|further|ahead)|unsuccessful|not (?:been )?(?:selected|successful|shortlisted)|(?:other|another|different) candidates?|decided (?:not to|to (?:move|go|proceed) (?:forward|ahead)? ?with (?:other|another))|regret to inform|position (?:has been|is) (?:filled|closed)|no longer (?:under consideration|available)|leider (?:absagen|müssen wir|können wir)|absage|anders entschieden|nicht berücksichtigen|andere[nr]? bewerber|keine positive|nicht in die engere|pas (?:donner|donné|en mesure de donner) (?:une )?suite|suite favorable|pas (?:été )?retenue?|autre candidat|regret de|ne correspond pas|no (?:has sido|fuiste|ha sido) seleccionad|otros? candidatos?|otro perfil|lamentamos|no continuar|descartad|não (?:foi|fo(?:i|ste)) (?:selecionad|escolhid|aprovad)|outros? candidatos?|lamentamos|não (?:vamos|iremos) (?:avançar|seguir)|encerrad)/i,
  ],
  [
    'assessment',
    /\b(?:online assessment|coding (?:challenge|test)|take-home|complete (?:the|this|an?|your) (?:\w+ )?(?:assessment|test|questionnaire)|video interview you record|hackerrank|codility|testgorilla|einstellungstest|online-?test|probeaufgabe|fallstudie|arbeitsprobe|test (?:technique|en ligne|de personnalité)|exercice|étude de cas|prueba (?:técnica|online)|completar? (?:la|el|una) (?:prueba|test|evaluación)|caso práctico|teste (?:técnico|online)|desafio técnico|realizar (?:o|um) teste)\b/i,
  ],
  [
    'interview',
    /\b(?:(?:invite|like|love) (?:you )?to (?:an? )?(?:\w+ )?(?:interview|call|chat|meet|speak)|interview (?:is|has been|invitation|confirm|on)|schedule (?:a|an|your)|your availability|phone screen|vorstellungsgespräch|kennenlern|zum gespräch|probearbeiten|gesprächstermin|entretien|vous rencontrer|échange téléphonique|entrevista|conocerte|reunión|videollamada|conversar (?:contigo|com você)|conhecê-l[oa])\b/i,
  ],
  [
    'outreach',
    /\b(?:came across your profile|your profile (?:caught|on linkedin)|would you be (?:open|interested)|i have an? (?:opportunity|role)|my client|auf ihr profil|ihr profil|wären sie (?:offen|interessiert)|votre profil|seriez-vous (?:ouvert|intéress)|tu perfil|su perfil|te interesaría|estarías abiert|(?:o )?seu perfil|teria interesse|tem interesse)\b/i,
  ],
  [
    'acknowledgement',
    /\b(?:thank you for (?:applying|your application|your interest)|(?:received|submitted|sent) your application|application (?:was |has been )?(?:received|sent|submitted)|eingang ihrer bewerbung|bewerbung (?:erhalten|eingegangen)|danke für (?:ihre|deine) bewerbung|candidature (?:a bien été|est bien) (?:reçue|enregistrée|transmise)|bien reçu votre candidature|accusons réception|hemos recibido tu (?:candidatura|solicitud|cv)|gracias por (?:tu interés|postular|inscribirte)|recebemos (?:a )?(?:sua|tua) candidatura|candidatura (?:foi )?(?:recebida|enviada|registada))\b/i,
  ],
  [
    'update',
    /\b(?:still (?:reviewing|under review|in progress)|status of your application|update on your application|taking longer|references?|withdrawn your application|noch (?:in|keine|etwas geduld)|bearbeitungsstand|verzögert|zurückgezogen|toujours en cours|en cours d'étude|délai|retiré votre candidature|sigue en (?:curso|proceso)|estado de tu candidatura|retirado tu candidatura|ainda (?:em|estamos)|estado da (?:sua )?candidatura|em análise)\b/i,
  ],
]
const CONDITION =
  /\b(?:if|should you|unless|falls|sollten sie|wenn|si|sans (?:réponse|nouvelle)|en caso de|caso (?:não|nao)|se não)\b[^.!?\n]{0,80}$/i

/** First kind of the list with a phrase that stands outside a condition; `other` when none does. */
export function phraseKind(mail: Mail): MessageKind {
  const text = `${mail.subject}\n${mail.text}`
  for (const [kind, says] of PHRASES) {
    const match = says.exec(text)
    if (match && !CONDITION.test(text.slice(Math.max(0, match.index - 90), match.index)))
      return kind
  }
  return 'other'
}
