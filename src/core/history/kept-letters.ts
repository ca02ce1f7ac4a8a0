/**
 * Letters from what the person did with them: kept, held, dropped, sent, met again in a mailbox.
 *
 * The newest words stand; what was sent stays as it went. Start reading at `keptLetters`.
 */
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'

type LetterEvent = Extract<EventBody, { readonly letterId: string }>
type Word<Type extends LetterEvent['type']> = Extract<LetterEvent, { readonly type: Type }>

/** What one event makes of a letter; `undefined`: there is none (any more). */
type Known = KeptLetter | undefined

/**
 * @param events        in force, by `seq`
 * @param applicationOf the id now in force of the application that an event is about; letters of
 *   applications that are gone are left out
 * @returns by letter id, in the order in which they were begun; answers are not looked for yet
 */
export function keptLetters(
  events: readonly SearchEvent[],
  applicationOf: (event: SearchEvent) => string | undefined,
): ReadonlyMap<string, KeptLetter> {
  const letters = new Map<string, KeptLetter>()
  for (const event of events) {
    if (!('letterId' in event.body)) continue
    const applicationId = applicationOf(event)
    if (applicationId === undefined) continue
    const { letterId } = event.body
    const next = afterWord(letters.get(letterId), event.body, event.at, applicationId)
    if (next) letters.set(letterId, { ...next, applicationId })
    else letters.delete(letterId)
  }
  return letters
}

function afterWord(known: Known, body: LetterEvent, at: string, applicationId: string): Known {
  switch (body.type) {
    case 'keep-letter':
      return kept(known, body, at, applicationId)
    case 'drop-letter':
      return isOut(known) ? known : undefined
    case 'sending-letter': {
      const { mailId } = body
      const letter = begun(known, body, at, applicationId)
      return known?.sent ? known : { ...letter, state: 'sending', attempt: { at, mailId } }
    }
    case 'letter-not-sent':
      return known?.state === 'sending' ? { ...known, state: 'draft', attempt: null } : known
    case 'letter-sent':
      return sent(known, body, at, applicationId)
    case 'letter-met':
      return known?.sent ? { ...known, sent: { ...known.sent, ...placeOf(body) } } : known
  }
}

/** What went, or may have gone, keeps its words. */
function isOut(known: Known): boolean {
  return known?.state === 'sent' || known?.state === 'sending'
}

type Text = Pick<Word<'keep-letter'>, 'letterId' | 'kind' | 'to' | 'subject' | 'body'>

function begun(known: Known, text: Text, at: string, applicationId: string): KeptLetter {
  const { letterId, kind, to, subject, body } = text
  const isSame = known?.to === to && known.subject === subject && known.body === body
  return {
    id: letterId,
    applicationId,
    kind,
    to,
    subject,
    body,
    state: 'draft',
    heldUntil: null,
    keptAt: isSame ? known.keptAt : at,
    attempt: null,
    sent: null,
    answers: [],
  }
}

function kept(known: Known, body: Word<'keep-letter'>, at: string, applicationId: string): Known {
  if (isOut(known)) return known
  const { heldUntil } = body
  const letter = begun(known, body, at, applicationId)
  return { ...letter, heldUntil, state: heldUntil === null ? 'draft' : 'held' }
}

function sent(known: Known, body: Word<'letter-sent'>, at: string, applicationId: string): Known {
  if (known?.sent) return known
  const { sentOn: on, by, mailId } = body
  const letter = begun(known, body, at, applicationId)
  return { ...letter, state: 'sent', sent: { on, at, by, mailId, messageId: null } }
}

function placeOf({ mailId, messageId }: Word<'letter-met'>) {
  return mailId === null ? { messageId } : { mailId, messageId }
}
