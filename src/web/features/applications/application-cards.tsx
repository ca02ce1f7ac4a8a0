/** The phone form of the list: one card an application, all of it one tap. */
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { lastDayOf } from '#web/lib/application-filter.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

export const ApplicationCards = memo(function ApplicationCards({
  applications,
}: {
  readonly applications: readonly ApplicationView[]
}) {
  return (
    <ul className="border-t border-line">
      {applications.map((application) => {
        const { id, employer, role, stage, outcome } = application
        const last = lastDayOf(application)
        return (
          <li key={id} className="border-b border-line">
            <Link to="/applications/$id" params={{ id }} className="grid gap-0.5 py-3">
              <span className="font-semibold">{employer}</span>
              {role && <span>{role}</span>}
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                <OutcomeMark outcome={outcome} />
                <span>{STAGE_WORDS[stage]}</span>
                {last && <span>{shortDay(last)}</span>}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
})
