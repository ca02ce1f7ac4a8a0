/** The calendar: a file to save, and a private address that a program on this computer follows. */
import type { CalendarView } from '#contracts/conversations.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useNotice } from '#web/lib/notice.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'

export function CalendarFeed({ calendar: { entries, feed } }: { readonly calendar: CalendarView }) {
  const renew = useAct(() => api.renewFeed(), {
    said: feed ? 'A new address. The old one answers no more.' : 'The address is there.',
  })
  const close = useAct(() => api.closeFeed(), {
    said: 'Switched off. The address answers no more.',
  })
  return (
    <div className="grid gap-4">
      <p className="max-w-[60ch]">
        Talks, last days for tests and offers, and what is due with employers:{' '}
        {entries === 1 ? '1 entry' : `${entries} entries`} now. What moves or falls away is told
        under the same id, so that nothing stands there twice.
      </p>
      <p>
        <a href="/api/calendar.ics" download="comeback.ics" className={buttonClass()}>
          Save as a calendar file
        </a>
      </p>
      {feed ? (
        <Followed
          address={feed.address}
          renew={() => renew.mutate(undefined)}
          close={() => close.mutate(undefined)}
        />
      ) : (
        <div className="grid justify-items-start gap-2">
          <p className="max-w-[60ch] text-soft">
            A calendar program on this computer can follow it by itself, while Comeback runs.
            Nothing leaves this computer.
          </p>
          <Button onClick={() => renew.mutate(undefined)}>Make a private address</Button>
        </div>
      )}
    </div>
  )
}

type FollowedProps = {
  readonly address: string
  readonly renew: () => void
  readonly close: () => void
}

function Followed({ address, renew, close }: FollowedProps) {
  const notify = useNotice()
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notify({ text: 'Copied. Paste it where your calendar program adds a calendar.' }),
      () =>
        notify({
          text: 'This browser did not allow copying. Select the address and copy it by hand.',
          trouble: true,
        }),
    )
  return (
    <div className="grid gap-3">
      <TextField
        label="Private address"
        help="Whoever has it can read your calendar, on this computer alone. Calendars on the web or on a phone cannot reach it."
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void copy()}>Copy the address</Button>
        <Button look="plain" onClick={renew}>
          Make a new one
        </Button>
        <Button look="plain" onClick={close}>
          Switch it off
        </Button>
      </div>
    </div>
  )
}
