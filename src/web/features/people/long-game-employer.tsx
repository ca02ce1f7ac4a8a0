/** One employer of the long game: going on, with what can be done; or at rest, with why. */
import { Link } from '@tanstack/react-router'
import type { LongGameEmployer } from '#contracts/conversations.ts'
import type { LongGameTakeUp } from '#core/model/long-game-ids.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { longGameLine, TAKE_UP_WORDS } from '#web/lib/long-game-words.ts'
import { Button } from '#web/ui/button.tsx'
import { ConversationActs } from '#web/ui/conversation-acts.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'

const COLUMNS = 'grid items-baseline gap-x-8 gap-y-1 md:grid-cols-[14rem_1fr]'

type GoingOnProps = {
  readonly employer: LongGameEmployer
  readonly today: string
  readonly isOpen: boolean
  readonly setOpen: (isOpen: boolean) => void
}

export function GoingOn({ employer: one, today, isOpen, setOpen }: GoingOnProps) {
  return (
    <li className="border-b border-line">
      <Disclosure
        isOpen={isOpen}
        onToggle={setOpen}
        summary={
          <div className={COLUMNS}>
            <h3 className="font-semibold">{one.employer}</h3>
            <div>
              <p>{one.reasonWords}</p>
              <p className="text-sm text-soft">{longGameLine(one)}</p>
              {one.next && <p className="text-sm">Next: {one.next.when}</p>}
            </div>
          </div>
        }
      >
        {isOpen && one.next && (
          <div className="mt-1 grid gap-3 md:ml-64">
            <p className="max-w-[65ch]">{one.next.why}</p>
            <ConversationActs conversation={one.next} today={today} />
          </div>
        )}
      </Disclosure>
    </li>
  )
}

export function AtRest({ employer: one }: { readonly employer: LongGameEmployer }) {
  const { employer, applicationId, reasonWords, rest } = one
  return (
    <li className={`${COLUMNS} border-b border-line py-3`}>
      <h3 className="font-semibold">
        <Link
          to="/applications/$id"
          params={{ id: applicationId }}
          hash="in-touch"
          className="link"
        >
          {employer}
        </Link>
      </h3>
      <div>
        <p>{reasonWords}</p>
        <p className="text-sm text-soft">{longGameLine(one)}</p>
        <p className="max-w-[65ch] text-sm">{rest?.words}</p>
        {rest?.takeUp && <TakeUp employer={one} takeUp={rest.takeUp} />}
      </div>
    </li>
  )
}

type TakeUpProps = { readonly employer: LongGameEmployer; readonly takeUp: LongGameTakeUp }

function TakeUp({ employer: { employer, applicationId }, takeUp }: TakeUpProps) {
  const take = useAct(
    () =>
      api.change(
        applicationId,
        takeUp === 'lift-stop'
          ? { type: 'contact-stop', why: null }
          : { type: 'long-game', mark: 'worth' },
      ),
    { said: `${employer} is on the list again.` },
  )
  return (
    <div className="mt-1 -ml-3">
      <Button
        look="plain"
        disabled={take.isPending}
        aria-label={`${TAKE_UP_WORDS[takeUp]}: ${employer}`}
        onClick={() => take.mutate(undefined)}
      >
        {TAKE_UP_WORDS[takeUp]}
      </Button>
    </div>
  )
}
