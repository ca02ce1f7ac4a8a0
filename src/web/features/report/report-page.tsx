/** The report for a job centre: a period chosen, a table to print or save. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PeriodForm } from '#web/features/report/period-form.tsx'
import { ReportSheet } from '#web/features/report/report-sheet.tsx'
import { queries } from '#web/lib/queries.ts'
import { reportQuery } from '#web/lib/report-period.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'
import './report.css'

const route = getRouteApi('/report')

export function ReportPage() {
  const search = route.useSearch()
  const today = useQuery(queries.today()).data?.today
  return (
    <div className="report">
      <Page title="Applications sent" width="wide">
        <div className="no-print grid gap-5">
          <p className="max-w-[65ch]">
            For a job centre or an adviser. An application is listed by the day it was sent; where
            that day is not known, by the first day anything is. Stage and outcome are as of today.
          </p>
          {today && <PeriodForm search={search} today={today} />}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" onClick={() => window.print()}>
              Print, or save as PDF
            </Button>
            <a href={`/api/report.csv${reportQuery(search)}`} download className={buttonClass()}>
              Save as a table (CSV)
            </a>
          </div>
        </div>
        <Loaded query={useQuery(queries.report(search))}>
          {(report) => <ReportSheet report={report} />}
        </Loaded>
      </Page>
    </div>
  )
}
