/** Roles as mails write them, and without what stands beside them. */
import { expect, it } from 'vitest'
import { cleanRole } from './role-name.ts'

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
])('%s is %s', (text, role) => {
  expect(cleanRole(text)).toBe(role)
})

it.each([
  'Part II Architect',
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
