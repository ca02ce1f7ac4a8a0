/** The rest of the thread that a mail stands in, opened by a tap or by its key. */
import { useQuery } from '@tanstack/react-query'
import { MailWords } from '#web/features/import-review/mail-words.tsx'
import { queries } from '#web/lib/queries.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Keycap } from '#web/ui/keycap.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

type ThreadProps = {
  readonly messageId: string
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

export function Thread({ messageId, isOpen, setOpen }: ThreadProps) {
  return (
    <section aria-label="The thread" className="mt-4 border-y border-line">
      <Disclosure
        summary={
          <span className="flex items-center gap-2">
            The whole thread <Keycap name="W" />
          </span>
        }
        isOpen={isOpen}
        onToggle={setOpen}
      >
        {isOpen && <Others messageId={messageId} />}
      </Disclosure>
    </section>
  )
}

/** Read only where it is opened. */
function Others({ messageId }: Pick<ThreadProps, 'messageId'>) {
  const query = useQuery(queries.thread(messageId))
  return (
    <Loaded query={query}>
      {({ messages }) =>
        messages.length > 0 ? (
          <MailWords messages={messages} />
        ) : (
          <p className="text-soft">No other mail of this thread is kept here.</p>
        )
      }
    </Loaded>
  )
}
