/** The wide form: scrolls inside itself, header stays, arrows move from row to row. */
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, memo } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { lastDayOf } from '#web/lib/application-filter.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { CHANNEL_WORDS, STAGE_WORDS } from '#web/lib/words.ts'
import { ScrollArea } from '#web/ui/scroll-area.tsx'

const HEADS = [
  'Employer',
  'Role',
  'How you applied',
  'Furthest stage',
  'How it stands',
  'Last news',
]

export const ApplicationTable = memo(function ApplicationTable({
  applications,
}: {
  readonly applications: readonly ApplicationView[]
}) {
  return (
    <ScrollArea label="Applications" className="max-h-[75dvh] rounded-control border border-line">
      <table className="w-full border-collapse text-left text-sm" onKeyDown={moveByArrow}>
        <thead className="sticky top-0 bg-sunken">
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="px-4 py-2.5 font-semibold whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {applications.map((application) => (
            <Row key={application.id} application={application} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
})

function Row({ application }: { readonly application: ApplicationView }) {
  const { id, employer, role, channel, stage } = application
  const last = lastDayOf(application)
  return (
    <tr className="border-t border-line bg-surface hover:bg-sunken">
      <th scope="row" className="p-0 font-semibold">
        <Link to="/applications/$id" params={{ id }} className="block px-4 py-2.5 hover:underline">
          {employer}
        </Link>
      </th>
      <td className="px-4 py-2.5">{role ?? <span className="text-soft">not named</span>}</td>
      <td className="px-4 py-2.5 text-soft">{channel ? CHANNEL_WORDS[channel] : 'not known'}</td>
      <td className="px-4 py-2.5 whitespace-nowrap">{STAGE_WORDS[stage]}</td>
      <td className="px-4 py-2.5 whitespace-nowrap">
        <OutcomeMark outcome={application.outcome} />
      </td>
      <td className="px-4 py-2.5 whitespace-nowrap text-soft">
        {last ? shortDay(last) : 'no date'}
      </td>
    </tr>
  )
}

function moveByArrow(event: KeyboardEvent<HTMLTableElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody a')]
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
