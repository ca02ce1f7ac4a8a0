/** Roles as mails write them, and without what stands beside them. */
import { expect, it } from 'vitest'
import { cleanRole, withoutEmployer, withoutPictures } from './role-name.ts'

it.each([
  ['Range Planner, JR-8810', 'Range Planner'],
  ['NRS15522 Senior Cellist', 'Senior Cellist'],
  ['Seilerin (Stellen-ID 1288730)', 'Seilerin'],
  ['Seilerin im Hafendienst Kennnummer', 'Seilerin im Hafendienst'],
  ['Relatora Folios', 'Relatora'],
  ['Praxisanleiterin. Sr. Renate', 'Praxisanleiterin'],
  ['Dokumentar (Zentrum', 'Dokumentar'],
  ['Coordonnatrice des bénévoles a', 'Coordonnatrice des bénévoles'],
  ['Growth Lead 🌊', 'Growth Lead'],
  ['Cyber Underwriter (12-month FTC)', 'Cyber Underwriter'],
  ['Operador de Extrusora III (2º turno)', 'Operador de Extrusora III'],
  ['Cadre de santé, pôle gériatrie, temps plein', 'Cadre de santé, pôle gériatrie'],
  ['Logopädin – Teilzeit (befristet)', 'Logopädin'],
  ['Customer Success Lead (DACH)', 'Customer Success Lead'],
  ['Ayudante de obra (mañanas)', 'Ayudante de obra'],
  ['Aide-soignant (nuits)', 'Aide-soignant'],
  ['Matrona, jornada partida (Graz)', 'Matrona'],
  ['Staplerfahrer (Spätschicht, Graz)', 'Staplerfahrer'],
  ['Melkerin-Stelle', 'Melkerin'],
  ['Oberärztin Geriatrie-Stelle', 'Oberärztin Geriatrie'],
])('%s is %s', (text, role) => {
  expect(cleanRole(text)).toBe(role)
})

it.each([
  'Part II Architect',
  'B-Stelle',
  'Käserei-Stelle',
  'Class Teacher (Year 4)',
  '(Senior) Scientist',
  'Cariste CACES 1-3-5',
  'Mediengestalter (Ausbildung 2026)',
  'Night Manager',
  'Técnica - Planta Externa',
  'Enfermera (Maternidad)',
  'Kaufm. Leitung',
  'responsable boutique & salon de thé',
  'Contract Manager, Remote Sites',
  'Aircraft Engineer (B1)',
  'APS 5 Policy Officer',
  'Band 6',
  'Lohn. und Gehalt',
  'Head of IT',
  'Head of IM',
  'Vertreter f. d. Norden',
  '2. Geiger',
  'Referent',
  'in',
])('%s stays', (text) => {
  expect(cleanRole(text)).toBe(text)
})

it.each([
  ['Analista de Ciberdefensa N2 en Telcova', 'Telcova', 'Analista de Ciberdefensa N2'],
  ['Nurse (Elm House', 'Elm House', 'Nurse'],
  ['Analyst', 'Northwind', 'Analyst'],
  ['Analyst', null, 'Analyst'],
  ['Porter', 'Porter', 'Porter'],
])('%s at %s is %s', (role, employer, left) => {
  expect(withoutEmployer(role, employer)).toBe(left)
})

it.each([
  ['👩🏽‍🍳 Bistro Lune', 'Bistro Lune'],
  ['Café Lune 🇫🇷', 'Café Lune'],
  ['Larch™ Foods', 'Larch™ Foods'],
  ['Acme®', 'Acme®'],
])('takes whole pictures from beside a name, and no mark of a trade: %s', (name, told) => {
  expect(withoutPictures(name)).toBe(told)
})
