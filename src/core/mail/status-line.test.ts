import { expect, it } from 'vitest'
import { plain } from './learned/words.ts'
import { sentences } from './sentences.ts'
import { isStatusOfANo } from './status-line.ts'

const isNo = (text: string): boolean =>
  sentences(text).some(({ lower }) => isStatusOfANo(plain(lower)))

it.each([
  'Alter Status: In Prüfung\nNeuer Status: Abgesagt',
  'The status of your submission to Conductor Trainee is now: Not Under Consideration.',
  'Current status: Not progressing.',
  'Bewerbungsstatus: nicht berücksichtigt',
  'Votre candidature a changé de statut : non retenue.',
  'Estado actual: descartada',
  'Situação final: não aprovado',
])('is seen: %s', (text) => {
  expect(isNo(text)).toBe(true)
})

it.each([
  'Previous status: Rejected\nNew status: In review',
  'Status: closed - withdrawn by candidate',
  'Estado: excluída - desistência a pedido do candidato',
  'Status: in review',
  'Neuer Status: Einladung zum Gespräch',
  'The shop is closed. Ask for the status of your order.',
])('is not seen: %s', (text) => {
  expect(isNo(text)).toBe(false)
})
