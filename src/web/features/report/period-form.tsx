/** From and to, and the periods that are one click away. The address keeps them. */
import { Link, useNavigate } from '@tanstack/react-router'
import { quickPeriods, type ReportSearch, reportSearchOf } from '#web/lib/report-period.ts'
import { TextField } from '#web/ui/field.tsx'

type PeriodFormProps = { readonly search: ReportSearch; readonly today: string }

export function PeriodForm({ search, today }: PeriodFormProps) {
  const navigate = useNavigate()
  const change = (key: 'from' | 'to', value: string) =>
    navigate({
      to: '/report',
      search: reportSearchOf({ ...search, [key]: value }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-4">
        {(['from', 'to'] as const).map((key) => (
          <TextField
            key={key}
            label={key === 'from' ? 'From' : 'To'}
            type="date"
            value={search[key] ?? ''}
            onChange={(event) => void change(key, event.target.value)}
          />
        ))}
      </div>
      <ul className="flex flex-wrap gap-x-5">
        {quickPeriods(today).map(({ name, period }) => (
          <li key={name}>
            <Link
              to="/report"
              search={period}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              className="link inline-flex min-h-11 items-center md:min-h-8"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
