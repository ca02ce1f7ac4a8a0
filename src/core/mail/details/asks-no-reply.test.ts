import { describe, expect, it } from 'vitest'
import { asksNoReply } from './asks-no-reply.ts'
import { flatText } from './pattern.ts'
import { WORDINGS } from './wording/all-wordings.ts'

function told(language: string, text: string): boolean {
  const wording = WORDINGS.find((one) => one.language === language)
  if (!wording) throw new Error(language)
  return asksNoReply(flatText(text), wording)
}

describe('asksNoReply', () => {
  it.each([
    ['en', 'Please do not reply to this email.'],
    ['en', 'This mailbox is not monitored.'],
    ['de', 'Bitte antworten Sie nicht auf diese Nachricht.'],
    ['de', 'Antworten auf diese Adresse werden nicht gelesen.'],
    ['fr', 'Merci de ne pas répondre à ce message.'],
    ['es', 'Por favor, no respondas a este correo.'],
    ['pt', 'Mensagem automática, não responda.'],
    ['de', 'Please do not reply to this email. Bitte nicht antworten.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text)).toBe(true)
  })

  it.each([
    ['en', 'We cannot reply to every applicant.'],
    ['de', 'Antworten Sie gern auf diese Nachricht.'],
    ['fr', 'Je suis désolée de vous répondre si tard.'],
    ['en', 'Fine with me.\n> Please do not reply to this email.'],
  ])('not: %s: %s', (language, text) => {
    expect(told(language, text)).toBe(false)
  })
})
