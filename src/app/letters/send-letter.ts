/**
 * Sends a letter over the person's own mail server, once.
 *
 * That it is handed over is kept before it is; a letter of which that is kept is never handed over
 * again until the person says that it did not go. So a double click, a second tab, a retry or a
 * process that dies halfway cannot send it twice. Decision 0022. Start reading at `sendLetter`.
 */
import type { LetterChanged, SendLetterBody } from '#contracts/kept-letters.ts'
import { DomainError } from '#core/model/errors.ts'
import { isHeldOn, type KeptLetter } from '#core/model/kept-letter.ts'
import { refuseUnsendable } from '#core/outreach/is-sendable.ts'
import { mailIdOf, whyNotTo } from '#core/outreach/letter-on-its-way.ts'
import { personDay } from '../cadence/person-place.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import type { Handover, OutgoingMail, SendingDesk } from '../sending-ports.ts'
import { findLetter, letterInside, refuseOut } from './find-letter.ts'
import { changed } from './keep-letter.ts'
import { whyNotNow } from './letter-view.ts'
import { outgoingAccess } from './outgoing-account.ts'
import { sentEvents } from './sent-events.ts'

/**
 * @throws DomainError `not-found`, `letter-has-gaps`, `letter-held`, `conflict` when it went
 *   already or changed since it was seen, `letter-unsure`, `bad-input` for an address that cannot
 *   be; `mail-password-missing`, `mail-sign-in`, `mail-refused` and the other codes of a mail
 *   server: then it was not sent, and is a draft as before
 */
export async function sendLetter(
  services: Services,
  desk: SendingDesk,
  id: string,
  { keptAt }: SendLetterBody = {},
): Promise<LetterChanged> {
  const { store, clock } = services
  const letter = await findLetter(store, id)
  refuseOut(letter)
  refuseForNow(letter, (await personDay(services)).today)
  const { account, access } = await outgoingAccess(desk)
  const { person } = await loadSearch(store)
  const mailId = mailIdOf(letter, account.address)
  await intend(services, letter, mailId, keptAt)
  desk.runs.running.add(id)
  try {
    const mail: OutgoingMail = {
      ...{ to: letter.to ?? '', subject: letter.subject, body: letter.body, mailId },
      from: { name: person?.name ?? '', address: account.address },
      date: clock.now(),
    }
    const handover = await desk.servers.send(access, mail).catch((error: unknown) => {
      // A fault of ours: as little is known as after a lost connection.
      desk.runs.lost.add(id)
      throw error
    })
    const eventIds = await ended(services, desk, letter, handover)
    return await changed(services, desk.runs, id, eventIds)
  } finally {
    desk.runs.running.delete(id)
  }
}

/** @throws DomainError `letter-held`, `letter-has-gaps`, `bad-input` */
function refuseForNow(letter: KeptLetter, today: string): void {
  refuseHeld(letter, today)
  refuseUnsendable(letter)
  const whyNot = whyNotTo(letter.to)
  if (whyNot !== null) throw new DomainError('bad-input', `${whyNot} Nothing was sent.`)
}

/** @throws DomainError `letter-held` */
export function refuseHeld(letter: KeptLetter, today: string): void {
  if (!isHeldOn(letter, today)) return
  throw new DomainError('letter-held', whyNotNow(letter, today) ?? '', {
    heldUntil: letter.heldUntil,
  })
}

/** Keeps that it is about to be handed over, if it still stands as it was seen. */
async function intend(
  { store, clock }: Services,
  letter: KeptLetter,
  mailId: string,
  seen: string | undefined,
): Promise<void> {
  const { id: letterId, applicationId, kind, to, subject, body, keptAt } = letter
  await store.transaction(async (inside) => {
    const now = await letterInside(inside, letterId)
    refuseOut(now)
    if (now.keptAt !== keptAt || (seen !== undefined && now.keptAt !== seen)) {
      throw new DomainError(
        'conflict',
        'This letter was changed meanwhile, in another tab perhaps. Look at it again; nothing was sent.',
      )
    }
    const words = { letterId, applicationId, kind, to, subject, body }
    await inside.appendEvent(clock.now(), { type: 'sending-letter', ...words, mailId })
  })
}

/** Keeps how it ended. @throws what the server said, where it was not sent */
async function ended(
  services: Services,
  { runs }: SendingDesk,
  letter: KeptLetter,
  handover: Handover,
): Promise<readonly string[]> {
  const { store, clock } = services
  const { id: letterId, applicationId } = letter
  if (handover.kind === 'unknown') {
    runs.lost.add(letterId)
    throw handover.error
  }
  runs.lost.delete(letterId)
  if (handover.kind === 'not-sent') {
    await store.appendEvent(clock.now(), { type: 'letter-not-sent', letterId, applicationId })
    throw handover.error
  }
  const { mailId } = handover
  const { today } = await personDay(services)
  return sentEvents(services, letter, { by: 'smtp', mailId, sentOn: today })
}
