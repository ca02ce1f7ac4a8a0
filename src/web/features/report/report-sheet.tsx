/** The sheet itself: whose, which period, the table, the line to sign on. */
import { Link } from '@tanstack/react-router'
import type { ReportView } from '#contracts/settings.ts'
import { REPORT_COLUMNS } from '#core/report/report.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'
import { ScrollArea } from '#web/ui/scroll-area.tsx'

const APPLICATIONS = ['application', 'applications'] as const

export function ReportSheet({ report }: { readonly report: ReportView }) {
  const { name, from, to, asOf, rows, undated } = report
  return (
    <div className="report-sheet mt-8">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-soft">Name</dt>
        <dd>
          {name ?? (
            <>
              <span className="report-blank" />
              <span className="no-print text-soft">
                not given; set it in{' '}
                <Link to="/settings" className="link">
                  Settings
                </Link>
              </span>
            </>
          )}
        </dd>
        <dt className="text-soft">Period</dt>
        <dd>
          {from ? `${shortDay(from)} to ${shortDay(to)}` : `up to ${shortDay(to)}`}
          <span className="text-soft">, as of {shortDay(asOf)}</span>
        </dd>
        <dt className="text-soft">Sent</dt>
        <dd>{countWords(rows.length, APPLICATIONS)}</dd>
      </dl>
      {rows.length === 0 ? (
        <p className="mt-6 border-t border-line pt-6">
          Nothing was sent in this period. Choose another above.
        </p>
      ) : (
        <ReportTable rows={rows} />
      )}
      {undated > 0 && (
        <p className="mt-4 text-sm text-soft">
          {countWords(undated, APPLICATIONS)} without any date {undated === 1 ? 'is' : 'are'} not
          listed.
        </p>
      )}
      <p className="report-signature">Place, date, signature</p>
    </div>
  )
}

function ReportTable({ rows }: Pick<ReportView, 'rows'>) {
  const hasUnsure = rows.some(({ isSent }) => !isSent)
  return (
    <>
      <ScrollArea label="Applications of the period" className="mt-6 print:overflow-visible">
        <table className="report-table w-full border-collapse text-left text-sm">
          <thead>
            <tr>
              {REPORT_COLUMNS.map((column) => (
                <th key={column} scope="col" className="border-b border-line-strong py-2 pr-4">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-b border-line align-top">
                <td className="whitespace-nowrap py-2 pr-4">
                  {shortDay(row.date)}
                  {!row.isSent && '*'}
                </td>
                <td className="py-2 pr-4">{row.employer}</td>
                <td className="py-2 pr-4">{row.role}</td>
                <td className="py-2 pr-4">{row.channel}</td>
                <td className="py-2 pr-4">{row.stage}</td>
                <td className="py-2 pr-4">{row.outcome}</td>
                <td className="whitespace-nowrap py-2">
                  {row.outcomeDate && shortDay(row.outcomeDate)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {hasUnsure && (
        <p className="mt-4 text-sm text-soft">
          * The day of sending is not known; this is the first day on which anything is.
        </p>
      )}
    </>
  )
}
