/** How far an import is: as its job here tells, else from its record. */
import type { ImportProgressView } from '#contracts/uploads.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Services, Uploads } from '../ports.ts'
import { searchSummary } from '../search-summary.ts'
import { importOf } from './import-id.ts'
import type { ImportJobs } from './import-jobs.ts'
import { noSuchImport } from './import-records.ts'

type ImportWorld = {
  readonly services: Services
  readonly uploads: Uploads
  readonly jobs: ImportJobs
}

/** @throws DomainError `not-found` */
export async function importProgress(
  { services, uploads, jobs }: ImportWorld,
  importId: string,
): Promise<ImportProgressView> {
  const progress = jobs.progress(services, importId)
  if (!progress) return pastImport(services, importId)
  return { ...progress, uploadId: await uploadStillHere(uploads, progress.uploadId) }
}

async function uploadStillHere(uploads: Uploads, id: string | null): Promise<string | null> {
  try {
    return id && (await uploads.find(id)).id
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null
    throw error
  }
}

async function pastImport(
  { store }: Pick<Services, 'store'>,
  importId: string,
): Promise<ImportProgressView> {
  const records = (await store.imports()).filter((record) => importOf(record) === importId)
  const [first] = records
  if (!first) throw noSuchImport(importId)
  const files = records.map(({ id: _, at: __, state: ___, problems, ...counts }) => {
    return { ...counts, problems: [...problems] }
  })
  return {
    importId,
    uploadId: null,
    state: first.state === 'done' ? 'done' : 'stopped',
    bytesRead: 0,
    bytesTotal: null,
    records: files.reduce((sum, { read }) => sum + read, 0),
    secondsLeft: null,
    report: { files, ...(await searchSummary(store)) },
    error: null,
  }
}
