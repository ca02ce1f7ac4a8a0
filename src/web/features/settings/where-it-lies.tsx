/** Where the data are, how large each part is, and what this program never does. */
import type { SettingsView } from '#contracts/http.ts'
import type { OutgoingView } from '#contracts/kept-letters.ts'
import type { MailboxView } from '#contracts/mailboxes.ts'
import type { ModelView } from '#contracts/second-opinion.ts'
import { sizeWords } from '#web/lib/import-words.ts'

const NEVER = [
  ['connects to another machine unasked: no account, no counting, no updates', '0011-live-mailbox'],
  [
    'sends a mail or letter to a language model that you did not name and say yes to',
    '0013-a-named-language-model',
  ],
  ['keeps mail that has nothing to do with your search', '0007-private-mail-leaves-a-fingerprint'],
  ['sends a letter by itself: you send each one, and each goes once', '0022-sent-once'],
  ['changes or removes a file that it did not make', null],
] as const

type WhereItLiesProps = {
  readonly settings: SettingsView
  readonly mailboxes: readonly MailboxView[]
  readonly model: ModelView['named']
  readonly outgoing: OutgoingView | null
}

export function WhereItLies({ settings, mailboxes, model, outgoing }: WhereItLiesProps) {
  const { database, backups, uploads } = settings.parts
  const parts = [
    ['Your search', database],
    ['Backups', backups],
    ['Files on their way in', uploads],
  ] as const
  return (
    <>
      <p className="max-w-[60ch]">
        In one folder on this machine that only your account can read. Nothing is sent anywhere
        unless you say so.
      </p>
      <p className="mt-2 text-sm">
        <code className="break-all">{settings.home}</code>
      </p>
      <table className="mt-4 w-full max-w-sm text-left">
        <caption className="sr-only">How large each part is</caption>
        <tbody>
          {parts.map(([name, bytes]) => (
            <tr key={name} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {name}
              </th>
              <td className="py-1.5 text-right">{sizeWords(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="mt-6 font-semibold">What this program connects to</h3>
      {mailboxes.length === 0 && model === null && outgoing === null ? (
        <p className="mt-1 max-w-[60ch]">
          Nothing. Only a mailbox that you connect, a mail server of yours that sends letters, or a
          language model that you name, would change that.
        </p>
      ) : (
        <ul className="mt-1 grid max-w-[60ch] list-disc gap-1 pl-5">
          {mailboxes.map(({ address, host, port }) => (
            <li key={address} className="break-words">
              <code>
                {host}:{port}
              </code>
              , the mail server of {address}, when you sync it or choose its folders
            </li>
          ))}
          {outgoing && (
            <li className="break-words">
              <code>
                {outgoing.host}:{outgoing.port}
              </code>
              , the mail server that sends your letters, when you send one or try it
            </li>
          )}
          {model && (
            <li className="break-words">
              <code>{model.host}</code>, the language model that you named, when you ask it
            </li>
          )}
        </ul>
      )}
      <h3 className="mt-6 font-semibold">Comeback never</h3>
      <ul className="mt-1 grid max-w-[60ch] list-disc gap-1 pl-5">
        {NEVER.map(([what, record]) => (
          <li key={what}>
            {what}
            {record && (
              <span className="block text-sm text-soft">
                Why and how: <code className="break-all">docs/decisions/{record}.md</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
