/**
 * The wordings of the made mailbox, by language and what a mail tells. A part in square brackets
 * is left out where the mail names no employer or role. Data; the readings are supplied with it.
 */
import type { Language } from './names.ts'

export type Tells =
  | 'acknowledgement'
  | 'update'
  | 'assessment'
  | 'screen'
  | 'interview'
  | 'second-interview'
  | 'final'
  | 'reminder'
  | 'rejection'
  | 'rejection-after-interview'
  | 'offer'
  | 'outreach'

/** Subject, then the sentence that decides, then the rest. */
export type Wording = readonly [subject: string, deciding: string, rest: string]

const EN: Readonly<Record<Tells, readonly Wording[]>> = {
  acknowledgement: [
    [
      'Thank you for applying[ to {employer}]',
      'We have received your application[ for the {role} position][ at {employer}].',
      'Our team will review it and get back to you.',
    ],
    [
      'Your application[ for {role}]',
      'Thank you for your application[ for the position of {role}][ at {employer}].',
      'If your profile fits, we will be in touch.',
    ],
    [
      'Application received[: {role}]',
      'This is to confirm that your application[ to {employer}][ for {role}] has been received.',
      'Please do not reply to this mail.',
    ],
    [
      'Sam, your application was sent[ to {employer}]',
      'Your application[ for {role}] was sent[ to {employer}].',
      'Take the next steps for more success.',
    ],
  ],
  update: [
    [
      'An update on your application',
      'Your application[ for {role}][ at {employer}] is still under review.',
      'We are seeing many candidates and ask for your patience.',
    ],
    [
      'Where things stand',
      'A quick update: we are still reviewing applications[ for the {role} role][ at {employer}].',
      'We expect to decide within two weeks.',
    ],
  ],
  assessment: [
    [
      'Next step: online assessment',
      'As the next step in your application[ for {role}][ at {employer}], please complete this online assessment within five days.',
      'It takes about 60 minutes.',
    ],
    [
      'Your take-home task',
      'We would like you to complete a take-home exercise[ for the {role} position][ at {employer}].',
      'Please send it back by Friday.',
    ],
  ],
  screen: [
    [
      'A first call[ about {role}]',
      'We would like to invite you to a 20-minute phone call[ about the {role} position][ at {employer}].',
      'Which times suit you this week?',
    ],
    [
      'Phone screen[ with {employer}]',
      'Your application[ for {role}] stood out and I would love to set up a short phone screen.',
      'Please pick a time that suits you.',
    ],
  ],
  interview: [
    [
      'Interview invitation[: {role}]',
      'We would like to invite you to an interview[ for the {role} position][ at {employer}].',
      'You will meet two members of the team.',
    ],
    [
      'Invitation to interview[ with {employer}]',
      'I am pleased to invite you to interview[ for {role}].',
      'Please let us know which of these times works.',
    ],
  ],
  'second-interview': [
    [
      'Second interview[ - {role}]',
      'We enjoyed meeting you and would like to invite you to a second interview[ for {role}][ at {employer}].',
      'This time you will meet the head of the department.',
    ],
  ],
  final: [
    [
      'Final interview[ for {role}]',
      'We would like to invite you to the final interview[ for the {role} position][ at {employer}].',
      'It will be with our managing director.',
    ],
  ],
  reminder: [
    [
      'Reminder: your interview',
      'This is a reminder of your upcoming interview[ with {employer}][ for {role}].',
      'We look forward to speaking with you.',
    ],
    [
      'Confirmed: our conversation',
      'This is to confirm the time of our interview[ for {role}][ at {employer}].',
      'The link is in the invitation.',
    ],
  ],
  rejection: [
    [
      'Your application[ to {employer}]',
      'Unfortunately, we have decided not to move forward with your application[ for the {role} position][ at {employer}].',
      'We wish you all the best in your search.',
    ],
    [
      'Update on your application[ for {role}]',
      'After careful consideration, we have decided to proceed with other candidates[ for {role}][ at {employer}].',
      'Thank you for your interest.',
    ],
    [
      'Thank you for your interest[ in {employer}]',
      'We regret to inform you that you have not been selected[ for the {role} role][ at {employer}].',
      'We will keep your details on file.',
    ],
  ],
  'rejection-after-interview': [
    [
      'After our conversation',
      'Thank you for taking the time to interview with us[ for {role}][ at {employer}]; unfortunately, we have decided to move forward with another candidate.',
      'It was a close decision.',
    ],
    [
      'Your interview[ with {employer}]',
      'Following your interview[ for the {role} position], we regret to let you know that we will not be making you an offer.',
      'Thank you for the time you gave us.',
    ],
  ],
  offer: [
    [
      'Your offer[ from {employer}]',
      'We are delighted to offer you the position[ of {role}][ at {employer}].',
      'The contract is attached; please let us know by Friday.',
    ],
  ],
  outreach: [
    [
      'Opportunity[: {role}]',
      'I came across your profile and think you could be a great fit[ for a {role} role][ at {employer}].',
      'Are you open to a chat?',
    ],
  ],
}

const DE: typeof EN = {
  acknowledgement: [
    [
      'Eingang Ihrer Bewerbung[ als {role}]',
      'vielen Dank für Ihre Bewerbung[ als {role}][ bei {employer}].',
      'Wir prüfen Ihre Unterlagen und melden uns bei Ihnen.',
    ],
    [
      'Ihre Bewerbung[ bei {employer}]',
      'wir haben Ihre Bewerbung[ für die Position {role}][ bei {employer}] erhalten.',
      'Bitte haben Sie etwas Geduld.',
    ],
  ],
  update: [
    [
      'Zwischenstand zu Ihrer Bewerbung',
      'die Prüfung Ihrer Bewerbung[ als {role}][ bei {employer}] dauert noch an.',
      'Wir bitten um etwas Geduld.',
    ],
  ],
  assessment: [
    [
      'Nächster Schritt: Online-Test',
      'bitte bearbeiten Sie im nächsten Schritt Ihrer Bewerbung[ als {role}][ bei {employer}] diesen Online-Test.',
      'Er dauert etwa 45 Minuten.',
    ],
  ],
  screen: [
    [
      'Telefonat[ zu {role}]',
      'wir möchten Sie gern zu einem kurzen Telefoninterview[ für die Position {role}][ bei {employer}] einladen.',
      'Wann passt es Ihnen?',
    ],
  ],
  interview: [
    [
      'Einladung zum Vorstellungsgespräch',
      'wir laden Sie herzlich zu einem Vorstellungsgespräch[ für die Position {role}][ bei {employer}] ein.',
      'Bitte bestätigen Sie den Termin.',
    ],
  ],
  'second-interview': [
    [
      'Zweites Gespräch',
      'wir möchten Sie gern zu einem zweiten Gespräch[ für die Position {role}][ bei {employer}] einladen.',
      'Diesmal ist auch die Bereichsleitung dabei.',
    ],
  ],
  final: [
    [
      'Abschlussgespräch',
      'wir laden Sie zum Abschlussgespräch[ für die Position {role}][ bei {employer}] ein.',
      'Es findet mit der Geschäftsführung statt.',
    ],
  ],
  reminder: [
    [
      'Erinnerung: Ihr Gesprächstermin',
      'wir erinnern Sie an Ihren Termin zum Vorstellungsgespräch[ als {role}][ bei {employer}].',
      'Wir freuen uns auf Sie.',
    ],
  ],
  rejection: [
    [
      'Ihre Bewerbung[ bei {employer}]',
      'leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung[ als {role}][ bei {employer}] nicht berücksichtigen können.',
      'Wir wünschen Ihnen alles Gute.',
    ],
    [
      'Ihre Bewerbung[ als {role}]',
      'wir haben uns[ bei der Stelle {role}] für einen anderen Bewerber entschieden.',
      'Vielen Dank für Ihr Interesse[ an {employer}].',
    ],
  ],
  'rejection-after-interview': [
    [
      'Unser Gespräch',
      'vielen Dank für das Vorstellungsgespräch[ als {role}][ bei {employer}]; leider haben wir uns für eine andere Person entschieden.',
      'Die Entscheidung fiel uns schwer.',
    ],
  ],
  offer: [
    [
      'Ihr Vertragsangebot',
      'wir freuen uns, Ihnen die Stelle[ als {role}][ bei {employer}] anbieten zu können.',
      'Den Vertrag finden Sie im Anhang.',
    ],
  ],
  outreach: [
    [
      'Spannende Position[: {role}]',
      'ich bin auf Ihr Profil gestoßen und suche für ein Projekt Verstärkung[ als {role}][ bei {employer}].',
      'Haben Sie Interesse?',
    ],
  ],
}

const FR: typeof EN = {
  acknowledgement: [
    [
      'Votre candidature[ chez {employer}]',
      'Nous avons bien reçu votre candidature[ au poste de {role}][ chez {employer}].',
      'Nous reviendrons vers vous.',
    ],
  ],
  update: [
    [
      'Suivi de votre candidature',
      "Votre candidature[ au poste de {role}][ chez {employer}] est toujours en cours d'étude.",
      'Merci de votre patience.',
    ],
  ],
  assessment: [
    [
      'Test en ligne',
      'La prochaine étape de votre candidature[ au poste de {role}][ chez {employer}] est un test en ligne.',
      'Il dure environ 45 minutes.',
    ],
  ],
  screen: [
    [
      'Entretien téléphonique',
      'Nous souhaitons vous proposer un court entretien téléphonique[ pour le poste de {role}][ chez {employer}].',
      'Quelles sont vos disponibilités ?',
    ],
  ],
  interview: [
    [
      'Invitation à un entretien',
      'Nous avons le plaisir de vous inviter à un entretien[ pour le poste de {role}][ chez {employer}].',
      "Merci de confirmer l'horaire.",
    ],
  ],
  'second-interview': [
    [
      'Deuxième entretien',
      'Nous souhaitons vous rencontrer pour un deuxième entretien[ pour le poste de {role}][ chez {employer}].',
      'La directrice sera présente.',
    ],
  ],
  final: [
    [
      'Entretien final',
      "Nous vous invitons à l'entretien final[ pour le poste de {role}][ chez {employer}].",
      'Il aura lieu avec la direction.',
    ],
  ],
  reminder: [
    [
      'Rappel : votre entretien',
      'Nous vous rappelons votre entretien[ pour le poste de {role}][ chez {employer}].',
      'À bientôt.',
    ],
  ],
  rejection: [
    [
      'Votre candidature[ chez {employer}]',
      'Nous avons le regret de vous informer que votre candidature[ au poste de {role}][ chez {employer}] n’a pas été retenue.',
      'Nous vous souhaitons bonne chance.',
    ],
  ],
  'rejection-after-interview': [
    [
      'Suite à notre entretien',
      'Suite à votre entretien[ pour le poste de {role}][ chez {employer}], nous avons malheureusement retenu un autre candidat.',
      'Merci pour votre temps.',
    ],
  ],
  offer: [
    [
      'Votre offre',
      'Nous avons le plaisir de vous proposer le poste[ de {role}][ chez {employer}].',
      'Vous trouverez le contrat ci-joint.',
    ],
  ],
  outreach: [
    [
      'Une opportunité[ de {role}]',
      'Votre profil a retenu mon attention[ pour un poste de {role}][ chez {employer}].',
      'Seriez-vous disponible pour en parler ?',
    ],
  ],
}

const ES: typeof EN = {
  acknowledgement: [
    [
      'Hemos recibido tu candidatura',
      'Gracias por tu candidatura[ para el puesto de {role}][ en {employer}].',
      'La revisaremos y te contactaremos.',
    ],
  ],
  update: [
    [
      'Estado de tu candidatura',
      'Tu candidatura[ para el puesto de {role}][ en {employer}] sigue en proceso de revisión.',
      'Gracias por tu paciencia.',
    ],
  ],
  assessment: [
    [
      'Prueba en línea',
      'El siguiente paso de tu candidatura[ para el puesto de {role}][ en {employer}] es una prueba en línea.',
      'Dura unos 45 minutos.',
    ],
  ],
  screen: [
    [
      'Llamada telefónica',
      'Nos gustaría tener una breve entrevista telefónica contigo[ para el puesto de {role}][ en {employer}].',
      '¿Cuándo te viene bien?',
    ],
  ],
  interview: [
    [
      'Invitación a una entrevista',
      'Nos complace invitarte a una entrevista[ para el puesto de {role}][ en {employer}].',
      'Por favor, confirma la hora.',
    ],
  ],
  'second-interview': [
    [
      'Segunda entrevista',
      'Nos gustaría invitarte a una segunda entrevista[ para el puesto de {role}][ en {employer}].',
      'Estará la directora del área.',
    ],
  ],
  final: [
    [
      'Entrevista final',
      'Te invitamos a la entrevista final[ para el puesto de {role}][ en {employer}].',
      'Será con la dirección general.',
    ],
  ],
  reminder: [
    [
      'Recordatorio: tu entrevista',
      'Te recordamos tu entrevista[ para el puesto de {role}][ en {employer}].',
      '¡Hasta pronto!',
    ],
  ],
  rejection: [
    [
      'Tu candidatura[ en {employer}]',
      'Lamentamos informarte de que tu candidatura[ para el puesto de {role}][ en {employer}] no ha sido seleccionada.',
      'Te deseamos mucha suerte.',
    ],
  ],
  'rejection-after-interview': [
    [
      'Tras tu entrevista',
      'Gracias por tu entrevista[ para el puesto de {role}][ en {employer}]; lamentablemente hemos elegido a otra persona.',
      'Fue una decisión difícil.',
    ],
  ],
  offer: [
    [
      'Oferta de trabajo',
      'Nos complace ofrecerte el puesto[ de {role}][ en {employer}].',
      'El contrato va adjunto.',
    ],
  ],
  outreach: [
    [
      'Oportunidad[: {role}]',
      'He visto tu perfil y creo que encajas[ como {role}][ en {employer}].',
      '¿Te interesa hablar?',
    ],
  ],
}

const PT: typeof EN = {
  acknowledgement: [
    [
      'Recebemos a sua candidatura',
      'Obrigado pela sua candidatura[ à vaga de {role}][ na {employer}].',
      'Vamos analisá-la e entraremos em contacto.',
    ],
  ],
  update: [
    [
      'Estado da sua candidatura',
      'A sua candidatura[ à vaga de {role}][ na {employer}] continua em análise.',
      'Obrigado pela paciência.',
    ],
  ],
  assessment: [
    [
      'Teste online',
      'O próximo passo da sua candidatura[ à vaga de {role}][ na {employer}] é um teste online.',
      'Demora cerca de 45 minutos.',
    ],
  ],
  screen: [
    [
      'Conversa por telefone',
      'Gostaríamos de agendar uma breve entrevista por telefone[ para a vaga de {role}][ na {employer}].',
      'Quando lhe dá jeito?',
    ],
  ],
  interview: [
    [
      'Convite para entrevista',
      'Temos o prazer de o convidar para uma entrevista[ para a vaga de {role}][ na {employer}].',
      'Por favor, confirme a hora.',
    ],
  ],
  'second-interview': [
    [
      'Segunda entrevista',
      'Gostaríamos de o convidar para uma segunda entrevista[ para a vaga de {role}][ na {employer}].',
      'Estará presente a diretora.',
    ],
  ],
  final: [
    [
      'Entrevista final',
      'Convidamo-lo para a entrevista final[ para a vaga de {role}][ na {employer}].',
      'Será com a administração.',
    ],
  ],
  reminder: [
    [
      'Lembrete: a sua entrevista',
      'Lembramos a sua entrevista[ para a vaga de {role}][ na {employer}].',
      'Até breve.',
    ],
  ],
  rejection: [
    [
      'A sua candidatura[ na {employer}]',
      'Lamentamos informar que a sua candidatura[ à vaga de {role}][ na {employer}] não foi selecionada.',
      'Desejamos-lhe boa sorte.',
    ],
  ],
  'rejection-after-interview': [
    [
      'Após a entrevista',
      'Obrigado pela sua entrevista[ para a vaga de {role}][ na {employer}]; infelizmente escolhemos outro candidato.',
      'Foi uma decisão difícil.',
    ],
  ],
  offer: [
    [
      'Proposta de trabalho',
      'Temos o prazer de lhe oferecer a vaga[ de {role}][ na {employer}].',
      'O contrato segue em anexo.',
    ],
  ],
  outreach: [
    [
      'Oportunidade[: {role}]',
      'Vi o seu perfil e penso que seria uma boa opção[ para a vaga de {role}][ na {employer}].',
      'Tem interesse em conversar?',
    ],
  ],
}

export const WORDINGS: Readonly<Record<Language, typeof EN>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
}

/** Mails of nobody's application: subject, text, and what they are. */
export const NOBODYS: readonly (readonly ['alert' | 'outreach' | 'other', string, string])[] = [
  [
    'alert',
    '12 new jobs for you',
    'New jobs that match your alert: {role} at {employer}, and 11 more. Unsubscribe from this alert.',
  ],
  [
    'alert',
    '{role} and other jobs in your area',
    'Jobs you may be interested in: {role}, {employer}. See all jobs.',
  ],
  [
    'outreach',
    'Quick question',
    'I came across your profile and am hiring a {role} at {employer}. Would you be open to a quick chat?',
  ],
  [
    'outreach',
    'A {role} opening',
    'My client {employer} is looking for a {role}. Are you open to hearing more?',
  ],
  [
    'other',
    'You are invited: open evening at {employer}',
    'Join us for an open evening at our offices. Doors open at six. Register here.',
  ],
  [
    'other',
    '{employer} newsletter, spring issue',
    'What is new in our products this month, and a word from our founder.',
  ],
  [
    'other',
    'Congratulations on your new badge',
    'Your course on spreadsheets is complete. Share your certificate.',
  ],
]

export const GREETINGS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['Hi Sam,', 'Best regards,'],
  de: ['Guten Tag Sam Reed,', 'Mit freundlichen Grüßen'],
  fr: ['Bonjour Sam,', 'Cordialement,'],
  es: ['Hola Sam:', 'Un saludo,'],
  pt: ['Olá Sam,', 'Com os melhores cumprimentos,'],
}
