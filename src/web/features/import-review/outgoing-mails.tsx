/** What would be sent, mail by mail, as it goes; each of several opens and can be left out. */
import type { OutgoingMailView, OutgoingView } from '#contracts/second-opinion.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

type OutgoingMailsProps = {
  readonly outgoing: OutgoingView
  /** Ids of the mails that were left out. */
  readonly left: ReadonlySet<string>
  readonly leave: (messageId: string, isLeft: boolean) => void
}

export function OutgoingMails({ outgoing, left, leave }: OutgoingMailsProps) {
  const { mails, leftOut, instructions } = outgoing
  const [only] = mails
  return (
    <>
      {only && mails.length === 1 ? (
        <Goes mail={only} />
      ) : (
        <ul className="border-t border-line">
          {mails.map((mail) => (
            <li key={mail.messageId} className="border-b border-line">
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  className="size-5 shrink-0 accent-accent"
                  checked={!left.has(mail.messageId)}
                  onChange={(event) => leave(mail.messageId, !event.target.checked)}
                />
                <span className="min-w-0 break-words">{mail.subject || '(no subject)'}</span>
              </label>
              <Disclosure
                summary={<span className="text-sm text-soft">What goes of “{mail.subject}”</span>}
              >
                <Goes mail={mail} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      {leftOut.map(({ messageId, subject, why }) => (
        <p key={messageId} className="border-l-2 border-line-strong pl-3 text-sm break-words">
          Not sent: “{subject}”. {why}
        </p>
      ))}
      {mails.length > 0 && (
        <Disclosure summary="The instructions that go with each mail">
          <p className="text-sm break-words whitespace-pre-wrap">{instructions}</p>
        </Disclosure>
      )}
    </>
  )
}

function Goes({ mail }: { readonly mail: OutgoingMailView }) {
  const { subject, senderName, senderDomain, text, isCut, data } = mail
  const facts = [
    ['Subject', subject],
    ['Sender', senderName],
    ['Domain', senderDomain],
  ] as const
  return (
    <div className="grid gap-2 rounded-card border border-line bg-sunken p-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0 break-words">{value || 'none'}</dd>
          </div>
        ))}
      </dl>
      <p className="break-words whitespace-pre-wrap">{text || 'No text.'}</p>
      {isCut && <p className="text-sm text-soft">The rest of the text does not go.</p>}
      <Disclosure summary={<span className="text-sm">The same, letter by letter</span>}>
        <code className="block text-sm break-all whitespace-pre-wrap">{data}</code>
      </Disclosure>
    </div>
  )
}
