/** Putting a conversation off: a tap for the usual days, a field for any other. */
import type { FormEvent } from 'react'
import { PUT_OFF_IDS, type PutOffId, putOffDay } from '#core/outreach/cadence/put-off.ts'
import { PUT_OFF_WORDS } from '#web/lib/conversation-words.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'

type PutOffProps = {
  readonly today: string
  readonly isBusy: boolean
  readonly byChoice: (choice: PutOffId) => void
  readonly byDay: (day: string) => void
}

export function PutOff({ today, isBusy, byChoice, byDay }: PutOffProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    byDay(String(new FormData(event.currentTarget).get('until') ?? ''))
  }
  return (
    <fieldset disabled={isBusy} className="grid gap-2">
      <legend className="text-sm font-semibold">Put it off</legend>
      <div className="-ml-3 flex flex-wrap">
        {PUT_OFF_IDS.map((choice) => (
          <Button key={choice} look="plain" onClick={() => byChoice(choice)}>
            {PUT_OFF_WORDS[choice]}
          </Button>
        ))}
      </div>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <TextField
          label="Until"
          name="until"
          type="date"
          min={putOffDay('tomorrow', today)}
          required
        />
        <Button type="submit">Put off</Button>
      </form>
    </fieldset>
  )
}
