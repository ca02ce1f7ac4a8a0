/** The person's own mail server for letters: what is connected, and a form to connect it. Off until then. */
import { useState } from 'react'
import type { OutgoingView } from '#contracts/kept-letters.ts'
import { ConnectSending } from '#web/features/settings/sending/connect-sending.tsx'
import { ConnectedSending } from '#web/features/settings/sending/connected-sending.tsx'
import { Button } from '#web/ui/button.tsx'

export function SendingMail({ outgoing }: { readonly outgoing: OutgoingView | null }) {
  const [isAsked, setAsked] = useState(false)
  if (isAsked) {
    return <ConnectSending address={outgoing?.address ?? ''} close={() => setAsked(false)} />
  }
  if (outgoing) {
    return <ConnectedSending outgoing={outgoing} connectAgain={() => setAsked(true)} />
  }
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-[60ch]">
        A letter can always be copied, opened in your mail program or saved as a file. With your own
        mail server connected, it can go from here as well, each by your own click, and each once.
      </p>
      <Button onClick={() => setAsked(true)}>Connect your mail server</Button>
    </div>
  )
}
