/** What everyday mails are read to mean, in five languages. All mails and names here are invented. */
import { describe, expect, it } from 'vitest'
import { asMail, type LabelledMail } from '../../../tests/eval/corpus.ts'
import { readMail } from './read-mail.ts'

type Told = Partial<LabelledMail> & Pick<LabelledMail, 'text'>

const read = (told: Told) =>
  readMail(
    asMail({
      id: 'one',
      kind: 'other',
      employer: null,
      role: null,
      from: 'Lee Park <lee@northbank.example>',
      subject: '',
      ...told,
    }),
  )

const NO = {
  en: {
    from: 'Northbank Careers <careers@northbank.example>',
    subject: 'Your application for Data Analyst',
    text: 'Dear Robin,\n\nThank you for applying to Northbank. After careful consideration we have decided to go ahead with other candidates for the Data Analyst role.\n\nWe wish you every success in your search.\n\nNorthbank Careers',
    employer: 'Northbank',
    role: 'Data Analyst',
  },
  de: {
    from: 'Nordufer GmbH <bewerbung@nordufer.example>',
    subject: 'Ihre Bewerbung als Sachbearbeiter Einkauf (m/w/d)',
    text: 'Sehr geehrte Frau Vale,\n\nvielen Dank für Ihre Bewerbung als Sachbearbeiter Einkauf (m/w/d) bei der Nordufer GmbH. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.\n\nFür Ihre Zukunft alles Gute.\n\nMit freundlichen Grüßen\nPersonalabteilung\nNordufer GmbH',
    employer: 'Nordufer',
    role: 'Sachbearbeiter Einkauf',
  },
  fr: {
    from: 'Recrutement Norvane <recrutement@norvane.example>',
    subject: 'Votre candidature au poste de Chargé de clientèle',
    text: "Bonjour Madame,\n\nNous vous remercions de l'intérêt que vous portez à Norvane. Malheureusement, nous avons retenu une autre candidature pour le poste de Chargé de clientèle.\n\nNous vous souhaitons une bonne continuation.\n\nL'équipe recrutement de Norvane",
    employer: 'Norvane',
    role: 'Chargé de clientèle',
  },
  es: {
    from: 'Selección Norvela <seleccion@norvela.example>',
    subject: 'Tu candidatura: Técnico de soporte',
    text: 'Hola Robin:\n\nGracias por tu interés en Norvela. Lamentamos comunicarte que hemos decidido continuar con otros candidatos para el puesto de Técnico de soporte.\n\nTe deseamos mucha suerte.\n\nEquipo de Selección de Norvela',
    employer: 'Norvela',
    role: 'Técnico de soporte',
  },
  pt: {
    from: 'Recrutamento Norvale <vagas@norvale.example>',
    subject: 'Sua candidatura à vaga de Analista Financeiro',
    text: 'Olá, Robin,\n\nAgradecemos seu interesse na Norvale. Infelizmente, decidimos seguir com outros candidatos para a vaga de Analista Financeiro.\n\nDesejamos sucesso na sua busca.\n\nEquipe de Recrutamento Norvale',
    employer: 'Norvale',
    role: 'Analista Financeiro',
  },
} as const

describe('an everyday no', () => {
  it.each(Object.entries(NO))('is read whole: %s', (_, { employer, role, ...mail }) => {
    const told = read(mail)
    expect(told).toMatchObject({ kind: 'rejection', role, statedReason: 'other-candidate' })
    expect(told.employer?.replace(/ GmbH$/, '')).toBe(employer)
    expect(told.confidence).toBeGreaterThanOrEqual(0.8)
    expect(told.needsReview).toBe(false)
  })

  it.each([
    'The museum guide post has gone to someone else.\n\nWe would like to invite you to an interview for the shop assistant post on Tuesday 14 April at 10:00.',
    'Leider ist die Stelle als Küster schon vergeben.\n\nWir möchten Sie zu einem Vorstellungsgespräch für die Stelle als Hausmeister am 14. April um 10 Uhr einladen.',
    'El puesto de guía ya está cubierto.\n\nNos complace ofrecerle el puesto de dependiente; adjuntamos el contrato para su firma.',
  ])('is not told unasked beside a yes: %s', (text) => {
    const { kind, needsReview } = read({ text })
    expect(kind !== 'rejection' || needsReview).toBe(true)
  })

  it.each([
    'Unfortunately, we have decided to move forward with other candidates.',
    'We would like to invite you to an interview on Monday.',
  ])('is told of a long mail with many sentences: "%s"', (news) => {
    const text = `Hello Robin,\n${news}\n${'Here is one more thing.\n'.repeat(90)}`
    expect(read({ text, subject: 'Data Analyst at Northbank' }).kind).not.toBe('other')
  })

  it('is the talk that a mail goes on to, and its role, where it closes another', () => {
    const text =
      'Hi Robin,\n\nThank you for applying as Store Manager. Unfortunately, we have decided to move forward with another candidate for that role.\n\nHowever, we would like to invite you to an interview for our Stock Controller role. Are you free on Tuesday at 10?\n\nLee Park\nNorthbank'
    expect(read({ text, subject: 'Store Manager' })).toMatchObject({
      kind: 'interview',
      role: 'Stock Controller',
    })
  })

  it("is nothing of the search in a friend's no", () => {
    const text =
      'Look what they sent me!! Drinks tonight?\n\n---------- Forwarded message ---------\nFrom: Larch <jobs@larch.example>\nSubject: Your application\n\nDear Lee,\n\nUnfortunately, we have decided not to proceed with your application.'
    const from = 'Lee Park <lee.park@gmail.com>'
    expect(read({ text, from, subject: 'Fwd: Your application' })).toMatchObject({
      kind: 'other',
      needsReview: false,
    })
  })

  it('is the own where a recruiter hands on what a client answered', () => {
    const text =
      'Hi Kim, this is what they sent me this morning. Sorry, I did try. Lee\n\n---------- Forwarded message ---------\nFrom: Larch <jobs@larch.example>\nSubject: Data Analyst\n\nHi Lee,\n\nUnfortunately, we have decided not to proceed with Kim for the Data Analyst role. Please thank her for her time.'
    const from = 'Lee Park <lee@parksearch.example>'
    expect(read({ text, from, subject: 'Fwd: Data Analyst' }).kind).toBe('rejection')
  })

  it('shows the words that decided, as they stand in the mail', () => {
    for (const mail of Object.values(NO)) {
      const { decidedBy } = read(mail)
      expect(decidedBy.length).toBeGreaterThan(0)
      for (const piece of decidedBy) expect(mail.text + mail.subject).toContain(piece)
    }
  })
})

describe('a forwarded mail', () => {
  it('shows the words of the mail that was forwarded, its subject included', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Northbank Careers <careers@northbank.example>\nDate: Mon, 2 Mar 2026\nSubject: Invitation to an interview for Data Analyst\nTo: Sam Reed <sam@example.org>\n\nDear Sam,\n\nDetails follow by post.'
    const told = read({ from: 'Sam Reed <sam@post.example>', subject: 'fyi', text })
    expect(told.kind).toBe('interview')
    expect(told.decidedBy).toContain('Invitation to an interview for Data Analyst')
    for (const piece of told.decidedBy) expect(text).toContain(piece)
  })

  const BY_A_CLIENT =
    "\n\n---------- Forwarded message ---------\nFrom: Lorna Beech <lorna@castleton.example>\nSubject: Candidate\n\nEwan, thanks for the CV for Paraplanner. We won't be seeing her. Send any others you have. Lorna\n"
  const byEwan = (note: string) =>
    read({
      from: 'Ewan Stroud <ewan@palmer.example>',
      subject: 'Fwd: Candidate',
      text: note + BY_A_CLIENT,
    })

  it('is a no by the note above it, whose words are shown at their place', () => {
    const told = byEwan("Hi Kim, it's a no from them, I'm afraid. On to the next one. Ewan")
    expect(told.kind).toBe('rejection')
    expect(told.decidedBy).toContain("Hi Kim, it's a no from them, I'm afraid.")
  })

  it.each([
    "Hi Kim, as below, I'm afraid. Ewan",
    "Hi Kim, as below, I'm afraid. On to the next one, I'll call you Monday. Ewan",
  ])('is asked about rather than dropped where its note says little: %s', (note) => {
    const told = byEwan(note)
    expect(told.kind === 'rejection' || told.needsReview).toBe(true)
    expect(told.kind).not.toBe('other')
  })

  it('is asked about where a private mailbox does not say whose news it is', () => {
    const text =
      'Pint on Friday then, my round?\n\n---------- Forwarded message ---------\nFrom: Pobol <jobs@pobol.example>\nSubject: Deck Rating\n\nDear Gareth, thank you for attending the interview for the post of Deck Rating. On this occasion we have appointed another candidate.\n'
    const told = read({ from: 'Gar <gareth@gmail.com>', subject: 'Fwd: Deck Rating', text })
    expect(told.kind !== 'rejection' || told.needsReview).toBe(true)
  })
})

describe('a mail that is nothing of the search', () => {
  it.each([
    [
      'a letter to many',
      'Spring ideas',
      'Ten ideas. You get this letter because you signed up.',
      true,
    ],
    ['a friend', 'Saturday', 'Shall we go to the lake on Saturday? Bring the dog.', false],
    ['a parcel', 'Ihr Paket', 'Ihre Sendung kommt heute zwischen 10 und 12 Uhr.', false],
  ])('is read as such, and nobody is asked: %s', (_, subject, text, bulk) => {
    const told = read({ subject, text, bulk })
    expect([told.kind, told.needsReview]).toEqual(['other', false])
  })
})

describe('the names in a mail', () => {
  it('are null where the mail tells none', () => {
    const told = read({
      from: 'robin.hale@gmail.com',
      subject: 'Re: your application',
      text: 'Hi, thanks for applying. Unfortunately the position has been filled. Best of luck.',
    })
    expect([told.kind, told.employer, told.role]).toEqual(['rejection', null, null])
  })

  it('are never those of the relay', () => {
    const told = read({
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      subject: 'Nadia, your application was sent to Orbisand',
      text: 'Your application was sent to Orbisand\n\nBI Engineer\nOrbisand · Leeds',
    })
    expect(told.employer).toBe('Orbisand')
  })

  it('come from the newest text, not from what is quoted', () => {
    const told = read({
      subject: 'Re: Invitation to interview',
      text: 'Hi Robin,\n\nthank you for letting us know. We have withdrawn your application for Data Analyst at Northbank as you asked.\n\nLee\n\nOn 2 March 2026, Robin wrote:\n> Thank you for the invitation to interview for Team Lead at Southshore.',
    })
    expect(told).toMatchObject({ kind: 'update', employer: 'Northbank', role: 'Data Analyst' })
  })
})

describe('a role that the mail itself does not name', () => {
  it.each([
    ['> Hi Lee, have you decided on the bookkeeper position?', 'bookkeeper'],
    ['> Hallo Herr Park, gibt es Neues zur Stelle als Buchhalterin?', 'Buchhalterin'],
    [
      "Le 2 mars 2026, Robin a écrit :\n> Bonjour, avez-vous pris une décision pour le poste d'aide-comptable ?",
      'aide-comptable',
    ],
    ['> Buenos días, ¿hay novedades sobre el puesto de contable?', 'contable'],
    [
      '> Bom dia, já há resposta para a vaga de auxiliar de contabilidade?',
      'auxiliar de contabilidade',
    ],
  ])('is the one that it answers about: %s', (older, role) => {
    const text = `Hi Robin,\n\nsorry, we have given it to somebody else.\n\nLee Park\nNorthbank\n\n${older}\n> Robin`
    expect(read({ subject: 'Re: news?', text }).role).toBe(role)
  })

  it('is none where what it answers names none either', () => {
    const text = 'Hi Robin,\n\nsorry, it is a no.\n\nLee Park\nNorthbank\n\n> Any news, Lee? Robin'
    expect(read({ subject: 'Re: news?', text }).role).toBeNull()
  })
})

describe('any mail', () => {
  it.each([
    '',
    ' ',
    '\n\n\n',
    '�'.repeat(400),
    '> '.repeat(3_000),
    `${'a'.repeat(30_000)} interview`,
    'leider '.repeat(9_000),
  ])('is read without fault, however odd', (text) => {
    const { kind, confidence } = read({ subject: text.slice(0, 40), text })
    expect(kind).toBeTypeOf('string')
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  })
})
