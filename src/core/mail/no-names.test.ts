/** Titles of recruiters and days stand where a name might; firms that sound like them are names. */
import { describe, expect, it } from 'vitest'
import { isDay, isRecruitersTitle } from './no-names.ts'

describe('the title of who recruits', () => {
  it.each([
    'Talent Partner',
    'Senior Talent Acquisition Manager',
    'HR Business Partner',
    'Recruiterin',
    'Personalreferentin',
    'Chargée de recrutement',
    'Responsable RH',
    'Técnica de Selección',
    'Analista de Recursos Humanos',
    'Gestora de Recrutamento',
    'Responsável de Recrutamento',
    'Chargé(e) de recrutement',
    'Técnico/a de Selección',
    'Recruiter:in',
    'People & Culture Manager',
    'Head of Talent',
    'Responsable de RR. HH.',
  ])('is none: %s', (text) => {
    expect(isRecruitersTitle(text)).toBe(true)
  })
  it.each([
    'Talent Partners',
    'Personal Best',
    'Personal Partner',
    'Staffing Partner',
    'HR Solutions',
    'Director',
    'Elm Recruiting',
  ])('is not %s', (text) => {
    expect(isRecruitersTitle(text)).toBe(false)
  })
})

describe('a day', () => {
  it.each([
    'Monday 27',
    '3. März',
    'jeudi 1er octobre',
    'el 4 de mayo',
    'quinta-feira, 12',
    '1º de março',
    'Monday 27 at 10am',
    '27 Mar',
  ])('is one: %s', (text) => {
    expect(isDay(text)).toBe(true)
  })
  it.each([
    'Monday',
    'Forever 21',
    'Mars',
    '1848',
    'Studio 54',
    'monday.com',
    'Le 104',
    'The 19th',
    'H&3',
    'Mars 2000',
  ])('is not %s', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
