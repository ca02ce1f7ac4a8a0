/** The ways a letter goes: each by the person's own hand; none while a gap is open or it is held. */
import { useRef, useState } from 'react'
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import { addDays } from '#core/model/dates.ts'
import type { LetterText, LetterWay } from '#core/model/kept-letter.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { Outcome } from '#core/model/stages.ts'
import { whyNotSendable } from '#core/outreach/is-sendable.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { hadItsNight, offersNight } from '#core/outreach/letter-on-its-way.ts'
import { HoldLetter } from '#web/features/letters/hold-letter.tsx'
import { SendByServer } from '#web/features/letters/send-by-server.tsx'
import { SentByHand } from '#web/features/letters/sent-by-hand.tsx'
import type { KeptAs } from '#web/features/letters/use-kept-letter.ts'
import { clipboardText, mailtoAddress } from '#web/lib/letter-text.ts'
import { useNotice } from '#web/lib/notice.ts'
import { saveFile } from '#web/lib/save-file.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

type Props = {
  readonly kind: LetterName
  readonly kept: LetterView | null
  readonly text: LetterText
  readonly view: LettersView
  readonly outcome: Outcome | null
  /** Keeps what stands there now; resolves to what was kept. */
  readonly keep: () => Promise<KeptAs | null>
}

/** Ways by hand, of which Comeback sees no end. */
type WayByHand = Exclude<LetterWay, 'smtp'>

export function WaysOut({ kind, kept, text, view, outcome, keep }: Props) {
  const [hasGone, setGone] = useState(false)
  // Beside what is shown: who says at once that it went is heard before the page is drawn anew.
  const way = useRef<WayByHand | null>(null)
  const takes = (taken: WayByHand) => {
    way.current = taken
    setGone(true)
  }
  const isHeld = kept?.state === 'held'
  const gap = whyNotSendable(text)
  // A night between is offered before the ways out where it is worth a word: after a no.
  const today = addDays(view.tomorrow, -1)
  const heldUntil = kept?.heldUntil ?? null
  const isOffered = outcome !== null && offersNight(outcome, heldUntil, today)
  const hold = <HoldLetter kept={kept} tomorrow={view.tomorrow} isOffered={isOffered} keep={keep} />
  return (
    <section aria-labelledby="ways" className="no-print grid gap-4">
      <h2 id="ways" className="text-lg font-semibold">
        {isHeld ? 'It waits' : 'Send it'}
      </h2>
      {gap !== null && <p className="max-w-[60ch]">{gap}</p>}
      {hadItsNight(heldUntil, today) && (
        <p className="max-w-[60ch]">You held it until today. Send it, change it, or let it be.</p>
      )}
      {isOffered && hold}
      {!isHeld && gap === null && (
        <>
          <SendByServer text={text} outgoing={view.outgoing} keep={keep} />
          <ByHand kind={kind} text={text} keep={keep} isFirst={!view.outgoing} takes={takes} />
          <SentByHand way={way} hasGone={hasGone} keep={keep} />
        </>
      )}
      {!isOffered && hold}
    </section>
  )
}

type ByHandProps = Pick<Props, 'kind' | 'text' | 'keep'> & {
  /** Whether copying is the first of the ways. */
  readonly isFirst: boolean
  readonly takes: (way: WayByHand) => void
}

function ByHand({ kind, text, keep, isFirst, takes }: ByHandProps) {
  const notify = useNotice()
  const address = mailtoAddress(text)
  const keepQuietly = () => void keep().catch(() => undefined)
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(clipboardText(text)).then(
      () => true,
      () => false,
    )
    notify(isCopied ? { text: COPIED } : { text: CANNOT_COPY, trouble: true })
    if (!isCopied) return
    takes('copy')
    keepQuietly()
  }
  const save = async () => {
    // Kept first: the file carries the Message-ID that its answer is told by.
    const mailId = await keep().then(
      (letter) => letter?.mailId,
      () => null,
    )
    const named = mailId ? { messageId: mailId } : {}
    const date = new Date().toISOString()
    takes('eml')
    saveFile(`${kind}.eml`, 'message/rfc822', letterAsEml(text, { ...named, date }))
    notify({ text: 'Saved. Open the file in your mail program to send it.' })
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button look={isFirst ? 'primary' : 'quiet'} onClick={() => void copy()}>
        Copy the letter
      </Button>
      {address && (
        <a
          className={buttonClass()}
          href={address}
          onClick={() => {
            takes('mail-program')
            keepQuietly()
          }}
        >
          Open in your mail program
        </a>
      )}
      <Button look={address ? 'plain' : 'quiet'} onClick={() => void save()}>
        Save as .eml
      </Button>
      <Button look="plain" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  )
}

const COPIED = 'Copied. Paste it into a mail when you are ready.'
const CANNOT_COPY =
  'This browser did not allow copying. Select the text of the letter and copy it by hand.'
