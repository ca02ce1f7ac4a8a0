/** A file from the page: previewed (nothing kept), then imported by the very same code. */
import type { ImportOptionsBody, ImportProgressView, UploadView } from '#contracts/http.ts'
import type { SheetMapping } from '#core/formats/sheet/sheet-types.ts'
import type { Files, Services, Upload, Uploads } from '../ports.ts'
import { importFiles } from './import-files.ts'
import type { ImportJobs } from './import-jobs.ts'
import { type ImportSample, sampleOfEntry, sampleOfMessage } from './import-sample.ts'
import type { Taken } from './import-sink.ts'
import type { SheetOptions } from './read-table.ts'

/** So many records are shown before anything is kept. */
const SAMPLES = 5

export async function previewUpload(
  services: Services,
  upload: Upload,
  options: ImportOptionsBody,
): Promise<UploadView> {
  const samples: ImportSample[] = []
  const report = await importFiles(withUpload(services, upload), {
    paths: [upload.name],
    dryRun: true,
    onTaken: (taken) => samples.push(...samplesOf(taken, SAMPLES - samples.length)),
    ...sheetOptions(options),
  })
  return { uploadId: upload.id, name: upload.name, report, samples }
}

function samplesOf({ entries = [], messages = [] }: Taken, most: number): readonly ImportSample[] {
  const samples: ImportSample[] = entries.slice(0, most).map(sampleOfEntry)
  for (const message of messages) {
    if (samples.length >= most) break
    const sample = sampleOfMessage(message)
    if (sample) samples.push(sample)
  }
  return samples
}

/** Starts the import; the upload is dropped when it has ended well. */
export function importUpload(
  services: Services,
  uploads: Uploads,
  jobs: ImportJobs,
  upload: Upload,
  options: ImportOptionsBody,
): ImportProgressView {
  const request = { paths: [upload.name], ...sheetOptions(options) }
  return jobs.start(withUpload(services, upload), upload, request, () => uploads.drop(upload.id))
}

function sheetOptions({ mapping, dateOrder }: ImportOptionsBody): SheetOptions {
  return { ...(mapping && { mapping: mapping as SheetMapping }), ...(dateOrder && { dateOrder }) }
}

/** The upload under the name that the person knows; reports never show where it lies on the disk. */
function withUpload(services: Services, { path, name }: Upload): Services {
  const files: Files = {
    ...services.files,
    open: async function* () {
      for await (const file of services.files.open(path)) {
        const shown = file.name.startsWith(path) ? name + file.name.slice(path.length) : file.name
        yield { ...file, name: shown }
      }
    },
  }
  return { ...services, files }
}
