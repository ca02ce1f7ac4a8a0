import { describe, expect, it } from 'vitest'
import { mailWording } from './mail-language.ts'
import { flatText } from './pattern.ts'
import { talkAt } from './talk-at.ts'
import { WORDINGS } from './wording/all-wordings.ts'

/** A Thursday. */
const SENT = '2026-03-05'

function told(language: string, text: string, subject = '', calendar: string | null = null) {
  const wording = WORDINGS.find((one) => one.language === language)
  if (!wording) throw new Error(language)
  return talkAt(flatText(subject), flatText(text), wording, SENT, calendar)
}

describe('talkAt', () => {
  it.each([
    ['en', 'We would like to see you on Tuesday 17 March 2026 at 11.15 am.', '2026-03-17T11:15'],
    ['en', 'Can I call you tomorrow at 10?', '2026-03-06T10:00'],
    ['en', 'See you on Thursday, March 19, 10:00 to 15:00.', '2026-03-19T10:00'],
    ['en', 'Next Tuesday at half past two in the office.', '2026-03-10T14:30'],
    [
      'en',
      'Your interview is on 8/14 at 1:45 PM. It follows your call on May 2.',
      '2026-08-14T13:45',
    ],
    ['de', 'Wir laden Sie am Dienstag, den 17. März um 14 Uhr ein.', '2026-03-17T14:00'],
    ['de', 'Passt es Ihnen morgen um halb drei?', '2026-03-06T14:30'],
    ['de', 'Könnten Sie am Donnerstag, 12.3., um 18 Uhr vorbeikommen?', '2026-03-12T18:00'],
    ['fr', 'Nous vous attendons le 12 mars à 14h30.', '2026-03-12T14:30'],
    ['fr', 'Pouvez-vous passer demain à 10 h 15 ?', '2026-03-06T10:15'],
    ['es', 'Te esperamos el jueves 12/03 a las 9:00 en la oficina.', '2026-03-12T09:00'],
    ['es', 'Hablamos el viernes 13 a las 6 de la tarde.', '2026-03-13T18:00'],
    ['es', 'Te puedo recibir mañana viernes a las 13:00.', '2026-03-06T13:00'],
    ['pt', 'Pode voltar cá na quinta, dia 12, às 14h30?', '2026-03-12T14:30'],
    ['pt', 'Tem entrevista amanhã 6/3 às 9:30.', '2026-03-06T09:30'],
  ])('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toBe(expected)
  })

  it.each([
    ['en', 'Could you do Monday at 10 or Tuesday at 2?'],
    ['en', 'Could we talk some time next week?'],
    ['en', 'We would like to see you on 12 March.'],
    ['en', 'The talk is on 04/05 at 14:00.'],
    ['de', 'Ich kann Ihnen den 12. März um 9 Uhr oder den 13. März um 11 Uhr anbieten.'],
    ['fr', 'Choisissez un créneau entre le 9 et le 20 mars.'],
    ['es', '¿Prefieres el lunes 9 a las 10:00 o el martes 10 a las 12:00?'],
    ['pt', 'Escolha a turma de 10/03 (14h) ou 11/03 (9h).'],
  ])('tells nothing where several are offered, or no time: %s: %s', (language, text) => {
    expect(told(language, text)).toBeNull()
  })

  it('takes the new time of a moved talk', () => {
    const text =
      'I have to move our talk on Monday 9 March at 10:00. Could we make it Wednesday 11 March at 15:00 instead?'
    expect(told('en', text)).toBe('2026-03-11T15:00')
    expect(told('fr', 'On décale notre call de 16h à 18h ce soir ?')).toBe('2026-03-05T18:00')
  })

  it('leaves deadlines, opening hours and past days out', () => {
    const text =
      'Das Gespräch ist am 18.03.2026 um 9:30 Uhr. Bitte bestätigen Sie bis zum 13.03.2026, 12 Uhr. Öffnungszeiten: Mo-Fr 7:30-18 Uhr.'
    expect(told('de', text)).toBe('2026-03-18T09:30')
    expect(told('en', 'Thank you for the talk on 24 February at 10:00.')).toBeNull()
  })

  it('reads an invitation from a calendar, and nothing from its cancelling', () => {
    const text = 'When: Monday 16 March 2026, 11:00 – 12:00\nWhere: Unit 9'
    expect(told('en', text, 'Interview', 'REQUEST')).toBe('2026-03-16T11:00')
    expect(told('en', text, 'Cancelled: Interview', 'CANCEL')).toBeNull()
  })

  it('knows the language by its small words', () => {
    expect(mailWording('wir freuen uns auf sie').language).toBe('de')
  })
})
