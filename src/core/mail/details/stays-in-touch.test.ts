import { describe, expect, it } from 'vitest'
import { flatText } from './pattern.ts'
import { staysInTouch } from './stays-in-touch.ts'
import { WORDINGS } from './wording/all-wordings.ts'

function told(language: string, text: string): boolean {
  const wording = WORDINGS.find((one) => one.language === language)
  if (!wording) throw new Error(language)
  return staysInTouch(flatText(text), wording, true)
}

describe('staysInTouch', () => {
  it.each([
    ['en', "Let's keep in touch."],
    ['en', 'Please do apply again next year.'],
    ['en', 'We will keep your details on file for other roles.'],
    ['de', 'Wir würden uns freuen, mit Ihnen in Kontakt zu bleiben.'],
    ['de', 'Bewerben Sie sich gern wieder.'],
    ['fr', 'Nous conservons votre candidature dans notre vivier.'],
    ['es', 'Guardamos tu currículum por si en verano necesitamos refuerzo.'],
    ['pt', 'Seu perfil continua no nosso banco de talentos.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text)).toBe(true)
  })

  it.each([
    ['en', 'We wish you every success in your future career.'],
    ['de', 'Wir wünschen Ihnen für Ihren weiteren Weg alles Gute.'],
    ['fr', 'Vos données sont conservées deux ans, puis supprimées.'],
    ['es', 'Te deseamos mucha suerte.'],
    ['pt', 'Desejamos boa sorte.'],
  ])('not: %s: %s', (language, text) => {
    expect(told(language, text)).toBe(false)
  })
})
