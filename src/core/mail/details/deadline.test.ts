import { describe, expect, it } from 'vitest'
import { deadline } from './deadline.ts'
import { flatText } from './pattern.ts'
import { WORDINGS } from './wording/all-wordings.ts'

/** A Thursday. */
const SENT = '2026-03-05'

function told(language: string, text: string, kind: 'assessment' | 'offer' = 'offer') {
  const wording = WORDINGS.find((one) => one.language === language)
  if (!wording) throw new Error(language)
  return deadline(flatText(text), wording, SENT, kind)
}

describe('deadline', () => {
  it.each([
    ['en', 'Please sign it by 12 March.', '2026-03-12'],
    ['en', 'Return it by 5pm on Friday 13 March, please.', '2026-03-13'],
    ['en', 'Please complete the test within 5 days.', '2026-03-10'],
    ['en', 'Accept or decline within 5 working days.', '2026-03-12'],
    ['de', 'Bitte antworten Sie bis Freitag.', '2026-03-06'],
    ['de', 'Bitte unterschreiben Sie bis zum 18.03.2026.', '2026-03-18'],
    ['de', 'Bitte schicken Sie die Aufgabe innerhalb von 7 Tagen.', '2026-03-12'],
    ['fr', 'Merci de nous répondre avant le 13 mars.', '2026-03-13'],
    ['fr', 'Date limite : 18/03/2026', '2026-03-18'],
    ['es', 'Devuélvelo firmado antes del martes 10.', '2026-03-10'],
    ['es', 'Le pedimos la aceptación a más tardar el 12 de marzo de 2026.', '2026-03-12'],
    ['pt', 'Responda até sexta-feira, 13 de março.', '2026-03-13'],
    ['pt', 'Deve concluí-lo até às 23h59 de 15 de março de 2026.', '2026-03-15'],
  ])('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toBe(expected)
  })

  it.each([
    ['en', 'We would like you to start on 23 March.'],
    ['en', 'The test takes 90 minutes.'],
    [
      'de',
      'Die Stelle ist bis 31. Dezember befristet, Beginn am 1. April.'.replace(
        'ist bis',
        'ist befristet bis',
      ),
    ],
    ['fr', 'Je t’envoie le contrat demain.'],
  ])('tells none where none is named: %s: %s', (language, text) => {
    expect(told(language, text)).toBeNull()
  })
})
