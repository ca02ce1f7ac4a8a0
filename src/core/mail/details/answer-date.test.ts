import { describe, expect, it } from 'vitest'
import { answerDate } from './answer-date.ts'
import { asksNoContact } from './asks-no-contact.ts'
import { mailWording } from './mail-language.ts'
import { flatText } from './pattern.ts'

// Tuesday.
const SENT = '2026-03-03'
const dateIn = (text: string) => {
  const flat = flatText(text)
  return answerDate(flat, mailWording(flat), SENT)
}

describe('answerDate', () => {
  it.each([
    ['Thank you for coming in. We will get back to you by Friday.', '2026-03-06'],
    ["We'll let you know by 13 March.", '2026-03-13'],
    ['You will hear from us within two weeks.', '2026-03-17'],
    ['We aim to respond within five working days.', '2026-03-10'],
    ['The panel hopes to make a decision by the end of the week.', '2026-03-06'],
    ['I will be in touch next week.', '2026-03-13'],
    ['We are still interviewing and expect to have a decision by March 20.', '2026-03-20'],
    ['You should hear back from us on Monday.', '2026-03-09'],
    ['Our decision will be made by 27 March 2026, and we will write to you.', '2026-03-27'],
    ['Vielen Dank für das Gespräch. Wir melden uns bis zum 13. März bei Ihnen.', '2026-03-13'],
    ['Sie hören bis Freitag von uns, so oder so.', '2026-03-06'],
    ['Eine Entscheidung fällt in der nächsten Woche, dann geben wir Ihnen Bescheid.', '2026-03-13'],
    ['Nous reviendrons vers vous avant le 13 mars.', '2026-03-13'],
    ['Vous aurez une réponse de notre part la semaine prochaine.', '2026-03-13'],
    ['Nos pondremos en contacto contigo antes del 13 de marzo.', '2026-03-13'],
    ['Entraremos em contato com você até o dia 13 de março.', '2026-03-13'],
  ])('reads %j', (text, day) => {
    expect(dateIn(text)).toBe(day)
  })

  it.each([
    'Please let us know by Friday whether the time suits you.',
    'Could you send us your certificates by 13 March?',
    'The interview is on 13 March at 10:00.',
    'We will get back to you as soon as we can.',
    'We were in touch on 20 February.',
    'The role starts on 1 April.',
    'Bitte senden Sie uns die Unterlagen bis Freitag.',
    'Merci de nous confirmer votre présence avant le 13 mars.',
  ])('takes none from %j', (text) => {
    expect(dateIn(text)).toBeNull()
  })
})

describe('asksNoContact', () => {
  const asks = (text: string) => {
    const flat = flatText(text)
    return asksNoContact(flat, mailWording(flat))
  }

  it.each([
    'Please do not contact us about the status of your application.',
    'We ask that you do not follow up by phone.',
    'We are unable to enter into further correspondence about this decision.',
    'Bitte sehen Sie von Rückfragen zu Ihrer Bewerbung ab.',
    'Merci de ne pas nous relancer au sujet de votre candidature.',
    'Por favor, no nos llames; te escribiremos nosotros.',
    'Por favor, não nos contate sobre a sua candidatura.',
  ])('hears it in %j', (text) => {
    expect(asks(text)).toBe(true)
  })

  it.each([
    'Please do not hesitate to contact us with any questions.',
    'Please do not reply to this email; it is not monitored.',
    'Do not contact us at this address, write to jobs instead.',
    'We will contact you in due course.',
    'Zögern Sie nicht, uns zu kontaktieren.',
    "N'hésitez pas à nous contacter.",
  ])('does not hear it in %j', (text) => {
    expect(asks(text)).toBe(false)
  })
})
