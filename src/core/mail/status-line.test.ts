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
  'Alter Status: In Prüfung, neuer Status: Abgesagt',
  'Dear former applicant, your status is now: rejected',
  'Statut : « Refusée »',
  'Status - Rejected',
  'Status | Not selected',
  'Statut : candidature refusée',
  'Status: Ihre Bewerbung wurde abgelehnt',
  'Estado: su candidatura ha sido descartada',
  'Your application has been moved to Closed.',
  'Status: Not selected. You may withdraw your data at any time.',
  'Stand: abgelehnt',
  'Estado: descartada el 12 de mayo',
  'Statut : refusée à la suite des entretiens',
  'Status: Rejected as the position was filled',
  'Status: reprovado a 12 de maio',
  'Neuer Status: Vakanz storniert',
  'Status: Ausschreibung aufgehoben',
  'Status: position on hold',
  'Statut : offre retirée',
  'Estado: puesto cancelado',
  'Etapa: vaga suspensa',
  'Status: Vakanz wurde storniert',
  'Status: position has been put on hold',
  'Estado: vacante cerrada',
  'Statut : poste fermé',
  'Situação: vaga congelada',
  'Status: abgelehnt, noch Fragen?',
  'Status: rejected - we hope to hear from you again',
  'Status: rejected, you are invited to apply for other roles',
  'Se actualizó el estado: descartada',
  'Alterou-se o status: reprovado',
  'Avis : non retenu',
])('is seen: %s', (text) => {
  expect(isNo(text)).toBe(true)
})

it.each([
  'Previous status: Rejected\nNew status: In review',
  'Status: closed - withdrawn by candidate',
  'Estado: excluída - desistência a pedido do candidato',
  'Status: in review',
  'Status: no longer in review - you are invited',
  'Status: not moving yet',
  'Status: not progressing as fast as we hoped',
  'Status: closed for new applications, yours is in review',
  'Estado: excluida la prueba de inglés, siguen los demás',
  'Status: cancelled - interview moved to Monday',
  'Status: declined by you',
  'Bestellstatus: storniert',
  'Status: abgelehnt durch den Bewerber',
  'Statut : refusée par le candidat',
  'If your status is "Rejected", you may apply again.',
  'Se o status for: reprovado, você será avisado',
  'Status: rejected - you are invited to a second talk',
  'Statut précédent : refusée',
  'Der Stand auf dem Markt ist besetzt',
  'Mein Stand ist abgelehnt worden',
  "L'état est refusé de tous",
  'Neuer Status: Einladung zum Gespräch',
  'The shop is closed. Ask for the status of your order.',
])('is not seen: %s', (text) => {
  expect(isNo(text)).toBe(false)
})
