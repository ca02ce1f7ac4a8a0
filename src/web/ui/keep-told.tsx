/** The way from a mail that answers one's question to the book of what they said. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/lib/queries.ts'
import { type ButtonLook, buttonClass } from '#web/ui/button.tsx'

type KeepToldProps = {
  readonly applicationId: string
  /** The mail in which they said it. */
  readonly messageId: string
  readonly look?: ButtonLook
}

/** Nothing until it is known whether it stands in the book already. */
export function KeepTold({ applicationId, messageId, look = 'quiet' }: KeepToldProps) {
  const book = useQuery(queries.feedback()).data
  if (!book) return null
  const isKept = book.feedback.some((one) => one.messageId === messageId)
  return isKept ? (
    <Link to="/feedback" className={buttonClass('plain')}>
      It stands in your book
    </Link>
  ) : (
    <Link
      to="/feedback"
      search={{ for: applicationId, mail: messageId }}
      className={buttonClass(look)}
    >
      Keep what they told you
    </Link>
  )
}
