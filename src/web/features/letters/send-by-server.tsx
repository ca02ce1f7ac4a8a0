/** Sending over the person's own mail server: asked once more, since it cannot be called back. */
import { useState } from 'react'
import type { LettersView } from '#contracts/kept-letters.ts'
import type { LetterText } from '#core/model/kept-letter.ts'
import { whyNotTo } from '#core/outreach/letter-on-its-way.ts'
import type { KeptAs } from '#web/features/letters/use-kept-letter.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = {
  readonly text: LetterText
  readonly outgoing: LettersView['outgoing']
  readonly keep: () => Promise<KeptAs | null>
}

export function SendByServer({ text, outgoing, keep }: Props) {
  const [asked, ask] = useState<KeptAs | null>(null)
  const open = useAct(async () => ask(await keep()), { troubleOnPage: true })
  if (!outgoing) return null
  const whyNot = whyNotTo(text.to)
  return (
    <div className="grid gap-2">
      <div>
        <Button
          look="primary"
          disabled={whyNot !== null || open.isPending}
          onClick={() => open.mutate(undefined)}
        >
          Send from {outgoing.address}
        </Button>
      </div>
      {whyNot && <p className="text-sm text-soft">{whyNot}</p>}
      {open.error && <Trouble error={open.error} />}
      <Confirm letter={asked} to={text.to} host={outgoing.host} close={() => ask(null)} />
    </div>
  )
}

type ConfirmProps = {
  readonly letter: KeptAs | null
  readonly to: string | null
  readonly host: string
  readonly close: () => void
}

function Confirm({ letter, to, host, close }: ConfirmProps) {
  // While it is on its way the page shows that, and not the desk: what came of it is said above all.
  const send = useAct(
    async () => {
      try {
        return await api.sendLetter(letter?.id ?? '', letter?.keptAt ?? '')
      } finally {
        close()
      }
    },
    { said: 'Sent. It stands with the application now.' },
  )
  return (
    <Dialog title="Send it now?" isOpen={letter !== null} close={close}>
      <p className="break-words">
        It goes to {to} over {host}, once, and cannot be called back.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={send.isPending} onClick={() => send.mutate(undefined)}>
          {send.isPending ? 'Sending' : 'Send it'}
        </Button>
        <Button look="plain" onClick={close}>
          Not yet
        </Button>
      </div>
    </Dialog>
  )
}
