/** A home with one application, a letter for it, and a mail server of the test's own for sending. */
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fixedClock } from '#adapters/clock.ts'
import { files } from '#adapters/files.ts'
import { keepLetter } from '#app/letters/keep-letter.ts'
import { connectOutgoing } from '#app/letters/outgoing-account.ts'
import { showLetters } from '#app/letters/show-letters.ts'
import { recordApplication } from '#app/record-application.ts'
import type { LetterView } from '#contracts/kept-letters.ts'
import { openHome } from '#store/home.ts'
import { sendingDesk } from '../../../src/main/sending-desk.ts'
import { scratchFolder } from '../../store/scratch.ts'
import { PASSWORD } from './smtp-server.ts'

export const TODAY = '2026-11-25'
export const SENDER = 'sam.reed@home.example'
export const PRIYA = 'priya.shah@northwind.example'
export const WORDS = {
  kind: 'feedback-request',
  to: PRIYA,
  subject: 'Data Analyst: one question – and thanks',
  body: 'Dear Priya Shah,\n\nThank you for the talk. What would have changed it?\n\nKind regards,\nSam',
} as const

/** An application and a letter for it; no server is connected. */
export async function letterHome(now = TODAY) {
  const home = join(await scratchFolder(), 'home')
  const store = await openHome(home)
  onTestFinished(() => store.close())
  const services = { store, clock: fixedClock(now), files }
  const desk = sendingDesk({ home, keychain: false })
  const { id: applicationId } = await recordApplication(services, {
    ...{ employer: 'Northwind', role: 'Data Analyst', channel: null, appliedOn: '2026-11-02' },
  })
  const kept = await keepLetter(services, desk.runs, { applicationId, ...WORDS })
  const letterId = (kept.letter as LetterView).id
  const letterNow = async () => {
    const { letters } = await showLetters(services, desk)
    return letters.find(({ id }) => id === letterId) ?? null
  }
  return { home, services, desk, applicationId, letterId, letterNow }
}

/** The same, with a server on this machine connected. */
export async function connectedLetterHome(port: number, now = TODAY) {
  const made = await letterHome(now)
  const place = { address: SENDER, password: PASSWORD, host: '127.0.0.1', port, user: 'sam' }
  await connectOutgoing(made.services, made.desk, place)
  return made
}
