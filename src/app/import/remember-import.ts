/** Keeps the record of one import: a line a file, with the fate of its records. */
import type { FileReport } from '#contracts/views.ts'
import type { Instant } from '#core/model/dates.ts'
import type { Services } from '../ports.ts'
import { recordId } from './import-id.ts'

export async function rememberImport(
  { store }: Pick<Services, 'store'>,
  importId: string,
  at: Instant,
  reports: readonly FileReport[],
  stopped: boolean,
): Promise<void> {
  const state = stopped ? 'stopped' : 'done'
  for (const [position, report] of reports.entries()) {
    const { file, format, read, imported, duplicate, rejected, problems } = report
    const counts = { read, imported, duplicate, rejected }
    const id = recordId(importId, position)
    await store.saveImport({ id, at, file, format, state, ...counts, problems })
  }
}

/**
 * The reports of an import that goes on after a stop. It read its files from their beginning
 * again, so that what it had brought in itself came as known: that is new all the same.
 */
export async function goneOn(
  { store }: Pick<Services, 'store'>,
  importId: string,
  reports: readonly FileReport[],
): Promise<FileReport[]> {
  const records = new Map((await store.imports()).map((record) => [record.id, record]))
  return reports.map((report, position) => {
    const before = records.get(recordId(importId, position))
    if (before?.file !== report.file) return report
    const again = Math.min(before.imported, report.duplicate)
    return {
      ...report,
      imported: report.imported + again,
      duplicate: report.duplicate - again,
    }
  })
}
