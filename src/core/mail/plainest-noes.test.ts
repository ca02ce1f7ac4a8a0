/**
 * The noes that most systems send, whatever the firm is called: each is a no, unasked. A reader that
 * learned from many hard mails may doubt them while every figure stays (decision 0035).
 */
import { expect, it } from 'vitest'
import { asMail } from '../../../tests/eval/corpus.ts'
import { readMail } from './read-mail.ts'

const FIRMS = [
  ...['Moss', 'Fern', 'Bramble & Sons', 'Stone', 'Larch Systems', 'Quay Robotics', 'Oakmere'],
  ...['Hill Analytics', 'Nordwind', 'Vela'],
]
const NOES = [
  {
    subject: 'Your application to FIRM',
    text: 'Dear Sam,\n\nThank you for applying for the role of Data Analyst at FIRM. Unfortunately, we have decided to move forward with other candidates.\n\nKind regards,\nFIRM Recruiting',
  },
  {
    subject: 'Ihre Bewerbung bei FIRM',
    text: 'Guten Tag Sam Reed,\n\nvielen Dank für Ihre Bewerbung als Datenanalyst bei FIRM. Leider müssen wir Ihnen mitteilen, dass wir uns für andere Kandidaten entschieden haben.\n\nMit freundlichen Grüßen\nFIRM Recruiting',
  },
  {
    subject: 'Votre candidature chez FIRM',
    text: "Bonjour Sam,\n\nNous vous remercions pour votre candidature au poste d'analyste de données chez FIRM. Malheureusement, nous avons décidé de poursuivre avec d'autres candidats.\n\nCordialement,\nFIRM Recrutement",
  },
  {
    subject: 'Tu candidatura en FIRM',
    text: 'Hola Sam:\n\nGracias por tu candidatura al puesto de analista de datos en FIRM. Lamentablemente, hemos decidido continuar con otros candidatos.\n\nUn saludo,\nEquipo de selección de FIRM',
  },
  {
    subject: 'A sua candidatura à FIRM',
    text: 'Olá Sam,\n\nAgradecemos a sua candidatura à função de analista de dados na FIRM. Infelizmente, decidimos avançar com outros candidatos.\n\nCom os melhores cumprimentos,\nFIRM Recrutamento',
  },
]

const CASES = NOES.flatMap(({ subject, text }) => FIRMS.map((firm) => ({ subject, text, firm })))

it.each(CASES)('$subject: $firm', ({ subject, text, firm }) => {
  const domain = firm.toLowerCase().replaceAll(/[^a-z]/g, '')
  const named = (words: string) => words.replaceAll('FIRM', firm)
  const { kind, needsReview } = readMail(
    asMail({
      ...{ id: 'plain', kind: 'rejection', employer: null, role: null },
      from: `${firm} Recruiting <jobs@${domain}.example>`,
      subject: named(subject),
      text: named(text),
    }),
  )
  expect({ kind, needsReview }).toEqual({ kind: 'rejection', needsReview: false })
})

it('is not asked about for the talk that it thanks for', () => {
  const { kind, needsReview } = readMail(
    asMail({
      ...{ id: 'thanks', kind: 'rejection', employer: null, role: null },
      from: 'Paula Stein <paula.stein@chalkstream.example>',
      subject: 'Re: Next step: phone screen for Analytics Engineer',
      text: 'Hello Nadia,\n\nThank you for the call. I have just learned that the Analytics Engineer position has been cancelled, so the process ends here for everybody. I am sorry, I did not see this coming either.\n\nKind regards,\nPaula Stein\nRecruiter\nChalkstream Learning',
    }),
  )
  expect({ kind, needsReview }).toEqual({ kind: 'rejection', needsReview: false })
})
