/** Everything that can be taken out: all of it, a table, a report. */
import { Link } from '@tanstack/react-router'
import { buttonClass } from '#web/ui/button.tsx'

const WAYS = [
  {
    href: '/api/export',
    name: 'All of it, as one file',
    about: 'A history file: it can be brought in again here, and read by any program.',
  },
  {
    href: '/api/export.csv',
    name: 'Applications as a table (CSV)',
    about: 'For LibreOffice, Excel and the like. One row each; it can be brought in again too.',
  },
] as const

export function TakeOut() {
  return (
    <ul className="grid gap-4">
      {WAYS.map(({ href, name, about }) => (
        <li key={href}>
          <a href={href} download className={buttonClass('quiet', 'w-full sm:w-auto')}>
            {name}
          </a>
          <p className="mt-1 max-w-[60ch] text-sm text-soft">{about}</p>
        </li>
      ))}
      <li>
        <Link to="/report" className={buttonClass('quiet', 'w-full sm:w-auto')}>
          Report for a job centre
        </Link>
        <p className="mt-1 max-w-[60ch] text-sm text-soft">
          The applications of a period, to print, save as PDF or as a table.
        </p>
      </li>
    </ul>
  )
}
