/** Files from the page: previewed (nothing kept), then imported by the very same code. */
import type { ImportProgressView, UploadView } from '#contracts/uploads.ts'
import type { Services, Upload, Uploads } from '../ports.ts'
import { type ImportRequest, importFiles } from './import-files.ts'
import type { ImportJobs } from './import-jobs.ts'
import {
  type ImportSample,
  sampleOfContact,
  sampleOfEntry,
  sampleOfMessage,
} from './import-sample.ts'
import type { Taken } from './import-sink.ts'
import { uploadBytes, uploadName, withUpload } from './upload-files.ts'

/** So many records are shown before anything is kept. */
const SAMPLES = 5

/** @param signal stops the reading; what was understood until then is told */
export async function previewUpload(
  services: Services,
  upload: Upload,
  signal?: AbortSignal,
): Promise<UploadView> {
  const samples: ImportSample[] = []
  const opened = withUpload(services, upload)
  const report = await importFiles(opened.services, {
    ...requestOf(upload, opened.paths),
    dryRun: true,
    onTaken: (taken) => samples.push(...samplesOf(taken, SAMPLES - samples.length)),
    ...(signal && { signal }),
  })
  return {
    uploadId: upload.id,
    name: uploadName(upload),
    bytes: uploadBytes(upload),
    paths: [...opened.paths],
    report,
    samples,
    options: upload.options,
  }
}

function samplesOf(
  { entries = [], contacts = [], messages = [] }: Taken,
  most: number,
): readonly ImportSample[] {
  const samples: ImportSample[] = [
    ...entries.map(sampleOfEntry),
    ...contacts.slice(0, most).map(sampleOfContact),
  ].slice(0, most)
  for (const message of messages) {
    if (samples.length >= most) break
    const sample = sampleOfMessage(message)
    if (sample) samples.push(sample)
  }
  return samples
}

/** Starts the import, or goes on with one that stopped; the upload is dropped when all is in. */
export function importUpload(
  services: Services,
  uploads: Uploads,
  jobs: ImportJobs,
  upload: Upload,
): ImportProgressView {
  const opened = withUpload(services, upload)
  const request = requestOf(upload, opened.paths)
  const { id } = upload
  const subject = { key: id, uploadId: id, bytesTotal: uploadBytes(upload) }
  return jobs.start(opened.services, subject, async ({ importId, signal, tell }) => {
    const report = await importFiles(opened.services, {
      ...request,
      importId,
      signal,
      onProgress: ({ overall, records }) => tell({ ...overall, records }),
    })
    if (!report.stopped) await uploads.drop(id)
    return report
  })
}

function requestOf({ options }: Upload, paths: readonly string[]): ImportRequest {
  return { paths, isEachAlone: true, sheetOptions: (file) => options[file] ?? {} }
}
