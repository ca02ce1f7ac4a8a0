/** A live mailbox: what is connected, and a form to connect one. Off until then. */
import { useState } from 'react'
import type { MailboxesView } from '#contracts/mailboxes.ts'
import { ConnectForm } from '#web/features/settings/mailbox/connect-form.tsx'
import { ConnectedMailbox } from '#web/features/settings/mailbox/connected-mailbox.tsx'
import { Button } from '#web/ui/button.tsx'

export function Mailboxes({ shown: { mailboxes } }: { readonly shown: MailboxesView }) {
  /** The address to connect; an empty one for a new mailbox, null where no form is open. */
  const [asked, setAsked] = useState<string | null>(null)
  const isNone = mailboxes.length === 0
  return (
    <div className="grid gap-6">
      {isNone && asked === null && (
        <p className="max-w-[60ch]">
          Comeback can look through your mailbox by itself, for reading only: it looks at sender and
          subject, and fetches only what may be of your search. Private mail stays where it is.
          Until you connect one, Comeback connects to no other machine.
        </p>
      )}
      {mailboxes.map((mailbox) => (
        <ConnectedMailbox
          key={mailbox.address}
          mailbox={mailbox}
          connectAgain={() => setAsked(mailbox.address)}
        />
      ))}
      {asked === null ? (
        <div>
          <Button onClick={() => setAsked('')}>
            {isNone ? 'Connect a mailbox' : 'Connect another mailbox'}
          </Button>
        </div>
      ) : (
        <ConnectForm key={asked} address={asked} close={() => setAsked(null)} />
      )}
    </div>
  )
}
