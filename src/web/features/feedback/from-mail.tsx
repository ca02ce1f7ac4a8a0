/** Takes what they said from a mail of the application, to be cut down to what matters. */
import { useQuery } from '@tanstack/react-query'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { SelectField } from '#web/ui/field.tsx'

type FromMailProps = {
  readonly applicationId: string
  readonly take: (mail: {
    readonly text: string
    readonly on: string
    readonly messageId: string
  }) => void
}

export function FromMail({ applicationId, take }: FromMailProps) {
  const application = useQuery(queries.application(applicationId))
  const mails = application.data?.messages ?? []
  if (mails.length === 0) return null
  return (
    <SelectField
      label="Take it from a mail"
      help="Then cut it down to what they said about you."
      value=""
      onChange={(event) => {
        const mail = mails.find(({ id }) => id === event.target.value)
        if (mail) take({ text: mail.text, on: mail.date ?? '', messageId: mail.id })
      }}
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
