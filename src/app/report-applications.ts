/** The report for a job centre, and all applications as a table: for the page, CSV and files. */
import type { ReportView } from '#contracts/settings.ts'
import { csvText } from '#core/formats/csv-text.ts'
import { isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { applicationsTable } from '#core/report/applications-table.ts'
import { type Period, REPORT_COLUMNS, reportOf } from '#core/report/report.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** Dates as they were asked for: empty or absent is open. */
export type AskedPeriod = { readonly from?: string | undefined; readonly to?: string | undefined }

/** @throws DomainError `bad-input` for what is no date, or a period that ends before it begins */
export async function reportApplications(
  { store, clock }: Services,
  asked: AskedPeriod,
): Promise<ReportView> {
  const { applications, person } = await loadSearch(store)
  const report = reportOf(applications, periodOf(asked), clock.today())
  return { name: person?.name ?? null, ...report, rows: [...report.rows] }
}

/** The same as CSV, one row an application; dates as 2026-03-01. */
export async function reportCsv(services: Services, asked: AskedPeriod): Promise<string> {
  const { rows } = await reportApplications(services, asked)
  return csvText(
    REPORT_COLUMNS,
    rows.map(({ date, employer, role, channel, stage, outcome, outcomeDate }) => [
      date,
      employer,
      role,
      channel,
      stage,
      outcome,
      outcomeDate,
    ]),
  )
}

export async function applicationsCsv({ store, clock }: Services): Promise<string> {
  const { applications } = await loadSearch(store)
  const { header, rows } = applicationsTable(applications, clock.today())
  return csvText(header, rows)
}

type Written = { readonly file: string; readonly applications: number; readonly bytes: number }

/** `comeback report FILE.csv`. Writes it whole or not at all. */
export async function exportReport(
  services: Services,
  path: string,
  asked: AskedPeriod,
): Promise<
  Written & { readonly from: string | null; readonly to: string; readonly undated: number }
> {
  const { rows, from, to, undated } = await reportApplications(services, asked)
  const written = await write(services, path, await reportCsv(services, asked), rows.length)
  return { ...written, from, to, undated }
}

/** `comeback export FILE.csv`. Writes it whole or not at all. */
export async function exportApplicationsCsv(services: Services, path: string): Promise<Written> {
  const { applications } = await loadSearch(services.store)
  return write(services, path, await applicationsCsv(services), applications.length)
}

async function write(
  { files }: Services,
  file: string,
  text: string,
  applications: number,
): Promise<Written> {
  await files.writeWhole(file, text)
  return { file, applications, bytes: new TextEncoder().encode(text).length }
}

function periodOf({ from, to }: AskedPeriod): Period {
  return { from: dayOf('from', from), to: dayOf('to', to) }
}

function dayOf(field: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null
  if (isDay(text)) return text
  throw new DomainError('bad-input', `"${text}" is not a date like 2026-03-01.`, { field })
}
