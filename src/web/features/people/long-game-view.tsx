/** Employers worth staying in touch with: why, what was last, what is next, what ended it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LongGameView as LongGame } from '#contracts/conversations.ts'
import { AtRest, GoingOn } from '#web/features/people/long-game-employer.tsx'
import { neighbour } from '#web/lib/conversation-words.ts'
import { useKeys } from '#web/lib/keys.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

export function LongGameView() {
  return (
    <Loaded query={useQuery(queries.longGame())}>
      {(view) =>
        view.going.length + view.atRest.length === 0 ? (
          <Empty words="“Not this time” is not “never”. Where you came close, or the talks were warm, the employer stands here once it is over, with a day for a few lines about four times a year. Of any other you can say so yourself, on its application.">
            <Link to="/applications" className={buttonClass('primary')}>
              Look through my applications
            </Link>
          </Empty>
        ) : (
          <Employers view={view} />
        )
      }
    </Loaded>
  )
}

/** One stands open at a time, as under Conversations, by the same keys. */
function Employers({ view: { going, atRest, today } }: { readonly view: LongGame }) {
  const [open, setOpen] = useState<string | null>(null)
  const ids = going.map(({ applicationId }) => applicationId)
  const move = (by: 1 | -1) => setOpen(neighbour(ids, open, by))
  useKeys({ n: () => move(1), p: () => move(-1) })
  return (
    <>
      <p className="max-w-[65ch] text-soft">
        A few lines with one piece of news, about four times a year; every real contact starts the
        count anew, and two without an answer end it. Timing is etiquette, not proven, and nothing
        is ever sent by itself.{' '}
        <Link to="/methods/$name" params={{ name: 'cadence' }} className="link">
          How the days are counted
        </Link>
      </p>
      {going.length > 0 && (
        <Section title="Worth staying in touch with">
          <ul className="border-t border-line">
            {going.map((one) => (
              <GoingOn
                key={one.applicationId}
                employer={one}
                today={today}
                isOpen={open === one.applicationId}
                setOpen={(isOpen) =>
                  setOpen(isOpen ? one.applicationId : open === one.applicationId ? null : open)
                }
              />
            ))}
          </ul>
        </Section>
      )}
      {atRest.length > 0 && (
        <Section title="At rest">
          <ul className="border-t border-line">
            {atRest.map((one) => (
              <AtRest key={one.applicationId} employer={one} />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
