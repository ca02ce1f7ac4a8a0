/** What stands around the news of a plain mail, and who sends it: by language, as everybody writes it. */
import type { MailLanguage } from '../../tests/eval/corpus.ts'

export type Courtesies = {
  readonly subjects: readonly string[]
  readonly greetings: readonly string[]
  readonly farewells: readonly string[]
  readonly teams: readonly string[]
  /** Persons who write. */
  readonly writers: readonly string[]
}

export const COURTESIES: Readonly<Record<MailLanguage, Courtesies>> = {
  en: {
    subjects: [
      ...['Your application', 'Your application to {employer}', 'Application: {role}', 'Update'],
      ...['{employer}: {role}', '{role}', 'Regarding your application', 'Hello from {employer}'],
    ],
    greetings: [
      'Hi Alex,',
      'Dear Alex,',
      'Hello Alex,',
      'Dear Ms Carter,',
      'Dear Alex Carter,',
      '',
    ],
    farewells: [
      'Best regards,',
      'Kind regards,',
      'Regards,',
      'Best,',
      'Sincerely,',
      'Many thanks,',
    ],
    teams: [
      '{employer} Recruiting',
      'The {employer} Team',
      '{employer} Talent Acquisition',
      '{employer}',
    ],
    writers: [
      'Megan Doyle',
      'Rahul Mehta',
      'Grace Owens',
      'Peter Lang',
      'Amara Obi',
      'Joanne Price',
    ],
  },
  de: {
    subjects: [
      ...['Ihre Bewerbung', 'Ihre Bewerbung als {role}', 'Rückmeldung', '{employer}', '{role}'],
      ...['Ihre Bewerbung bei {employer}', 'Bewerbung {role}', 'Nachricht von {employer}'],
    ],
    greetings: [
      ...['Sehr geehrte Frau Carter,', 'Guten Tag Alex Carter,', 'Hallo Alex,', 'Liebe Alex,', ''],
    ],
    farewells: [
      'Mit freundlichen Grüßen',
      'Viele Grüße',
      'Freundliche Grüsse',
      'Beste Grüße',
      'LG',
    ],
    teams: [
      '{employer} Personalabteilung',
      'Ihr Team von {employer}',
      '{employer} Recruiting',
      '{employer}',
    ],
    writers: [
      'Birgit Holm',
      'Stefan Auer',
      'Nadine Kurz',
      'Reto Frei',
      'Claudia Weiss',
      'Jan Peters',
    ],
  },
  fr: {
    subjects: [
      ...['Votre candidature', 'Votre candidature - {role}', 'Réponse', '{employer}', '{role}'],
      ...['Votre candidature chez {employer}', 'Candidature {role}', 'Des nouvelles de {employer}'],
    ],
    greetings: ['Bonjour Alex,', 'Madame,', 'Bonjour,', 'Madame, Monsieur,', 'Chère Madame,', ''],
    farewells: [
      'Cordialement,',
      'Bien cordialement,',
      'Bien à vous,',
      'À bientôt,',
      'Sincères salutations,',
    ],
    teams: [
      "L'équipe {employer}",
      '{employer} Recrutement',
      'Le service RH de {employer}',
      '{employer}',
    ],
    writers: [
      'Claire Morin',
      'Yannick Leroux',
      'Sophie Bastin',
      'Karim Benali',
      'Élise Gagnon',
      'Marc Perrin',
    ],
  },
  es: {
    subjects: [
      ...[
        'Tu candidatura',
        'Su candidatura: {role}',
        'Proceso de selección',
        '{employer}',
        '{role}',
      ],
      ...['Tu candidatura en {employer}', 'Postulación {role}', 'Novedades de {employer}'],
    ],
    greetings: [
      'Hola, Alex:',
      'Estimada Alex:',
      'Buenos días:',
      'Hola Alex,',
      'Estimada señora:',
      '',
    ],
    farewells: [
      'Un saludo,',
      'Saludos,',
      'Atentamente,',
      'Saludos cordiales,',
      'Quedamos a tu disposición,',
    ],
    teams: [
      'Equipo de {employer}',
      '{employer} Selección',
      'Recursos Humanos de {employer}',
      '{employer}',
    ],
    writers: [
      'Lorena Prieto',
      'Andrés Quiroga',
      'Marisol Vega',
      'Iván Castaño',
      'Paula Ríos',
      'Tomás Arce',
    ],
  },
  pt: {
    subjects: [
      ...[
        'Sua candidatura',
        'A sua candidatura: {role}',
        'Processo seletivo',
        '{employer}',
        '{role}',
      ],
      ...['Candidatura na {employer}', 'Vaga de {role}', 'Notícias da {employer}'],
    ],
    greetings: ['Olá, Alex!', 'Prezada Alex,', 'Boa tarde,', 'Cara Alex,', 'Exma. Senhora,', ''],
    farewells: [
      'Atenciosamente,',
      'Abraços,',
      'Com os melhores cumprimentos,',
      'Obrigada,',
      'Cumprimentos,',
    ],
    teams: [
      'Equipe {employer}',
      '{employer} Recrutamento',
      'Recursos Humanos {employer}',
      '{employer}',
    ],
    writers: [
      'Beatriz Nunes',
      'Thiago Rocha',
      'Marta Figueira',
      'Rui Salgado',
      'Camila Prado',
      'Jorge Antunes',
    ],
  },
}

/** Services that send for many employers, and the desks of one. */
export const RELAYS = [
  ...['us.greenhouse-mail.io', 'hire.lever.co', 'myworkday.com', 'smartrecruiters.com'],
  ...['personio.de', 'teamtailor-mail.com', 'gupy.com.br', 'infojobs.net', 'ashbyhq.com'],
]
export const DESKS = [
  'careers',
  'jobs',
  'no-reply',
  'hr',
  'bewerbung',
  'recrutement',
  'seleccion',
  'vagas',
]
