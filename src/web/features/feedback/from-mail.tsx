/** Takes what they said from a mail of the application, to be cut down to what matters. */
import { useQuery } from '@tanstack/react-query'
import { shortDay } from '#web/lib/day-words.ts'
import { NOTHING_TOLD, newestFirst, type Told, toldIn } from '#web/lib/feedback-words.ts'
import { queries } from '#web/lib/queries.ts'
import { SelectField } from '#web/ui/field.tsx'

type FromMailProps = {
  readonly applicationId: string
  /** The mail that it was taken from, or null. */
  readonly messageId: string | null
  readonly take: (told: Told) => void
}

export function FromMail({ applicationId, messageId, take }: FromMailProps) {
  const application = useQuery(queries.application(applicationId))
  const mails = newestFirst(application.data?.messages ?? [])
  if (mails.length === 0) return null
  return (
    <SelectField
      label="Take it from a mail"
      help="Then cut it down to what they said about you."
      value={messageId ?? ''}
      onChange={({ target: { value } }) =>
        take(value === '' ? NOTHING_TOLD : toldIn(mails.find(({ id }) => id === value)))
      }
      choices={[
        { value: '', text: 'Type or paste it instead' },
        ...mails.map(({ id, subject, date }) => ({
          value: id,
          text: date ? `${shortDay(date)}: ${subject}` : subject,
        })),
      ]}
    />
  )
}
