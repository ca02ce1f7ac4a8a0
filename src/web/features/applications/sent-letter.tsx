/** A letter that went, in the timeline: its words, and the mails that answered it. */
import { Link } from '@tanstack/react-router'
import type { ApplicationPageView, MessageView } from '#contracts/http.ts'
import { ASKS_WHAT_DECIDED } from '#core/model/letter-kinds.ts'
import { MailView } from '#web/features/applications/mail-view.tsx'
import { shortDay } from '#web/lib/day-words.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { KeepTold } from '#web/ui/keep-told.tsx'

type Props = {
  readonly letter: ApplicationPageView['letters'][number]
  readonly messages: readonly MessageView[]
}

export function SentLetter({ letter, messages }: Props) {
  const { id, applicationId, kind, to, subject, body, sent, answers } = letter
  const came = messages.filter((message) => answers.includes(message.id))
  return (
    <li className="relative pl-6">
      <span
        aria-hidden="true"
        className="absolute top-4 -left-[7px] size-3 rounded-full border-2 border-paper bg-accent"
      />
      <Disclosure
        summary={
          <span className="block">
            <span className="font-semibold">
              You wrote: {letterTitle(kind, null).toLowerCase()}
            </span>
            <span className="block text-sm text-soft">
              {sent && shortDay(sent.on)}
              {to && ` · to ${to}`}
              {answers.length > 0 && ' · answered'}
            </span>
          </span>
        }
      >
        <div className="grid gap-4">
          <article className="rounded-control border border-line bg-surface p-4 wrap-anywhere">
            <h3 className="mb-3 font-semibold">{subject || '(no subject)'}</h3>
            <p className="whitespace-pre-wrap">{body}</p>
          </article>
          {came.map((message) => (
            <div key={message.id} className="grid justify-items-start gap-3">
              <MailView message={message} />
              {ASKS_WHAT_DECIDED.has(kind) && (
                <KeepTold applicationId={applicationId} messageId={message.id} />
              )}
            </div>
          ))}
          <p>
            <Link
              to="/letters/$kind/$id"
              params={{ kind, id: applicationId }}
              search={{ letter: id }}
              className="link"
            >
              Open this letter
            </Link>
          </p>
        </div>
      </Disclosure>
    </li>
  )
}
