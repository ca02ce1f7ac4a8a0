/** The files of one upload as an import opens them: under the names that the person knows. */
import type { Files, Services, Upload, UploadedFile, Uploads } from '../ports.ts'

type Opened = ReturnType<Files['open']>

/** What all its files together are called. */
export function uploadName({ files }: Upload): string {
  const [first] = files
  return files.length === 1 && first ? first.name : `${files.length} files`
}

export function uploadBytes({ files }: Upload): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Mails that lie in a file each are one path, as those of a folder are; else each file is one. */
function pathsOf({ files }: Upload): ReadonlyMap<string, readonly UploadedFile[]> {
  const single = files.filter(({ name }) => name.toLowerCase().endsWith('.eml'))
  const isMany = single.length > 1
  return Map.groupBy(files, (file) =>
    isMany && single.includes(file) ? `${single.length} single mails` : file.name,
  )
}

/** Leaves one of its paths out; with the last one the upload goes. @throws DomainError `not-found` */
export async function leaveOut(uploads: Uploads, uploadId: string, path: string): Promise<void> {
  const upload = await uploads.find(uploadId)
  for (const { name } of pathsOf(upload).get(path) ?? []) await uploads.dropFile(uploadId, name)
}

/** The paths to import, and services whose files are these alone. */
export function withUpload(
  services: Services,
  upload: Upload,
): { readonly services: Services; readonly paths: readonly string[] } {
  const paths = pathsOf(upload)
  const open = async function* (path: string): Opened {
    for (const file of paths.get(path) ?? []) yield* openUploaded(services.files, file)
  }
  return { services: { ...services, files: { ...services.files, open } }, paths: [...paths.keys()] }
}

/** Reports never show where it lies on the disk. */
async function* openUploaded(files: Files, { name, path }: UploadedFile): Opened {
  for await (const file of files.open(path)) {
    const shown = file.name.startsWith(path) ? name + file.name.slice(path.length) : file.name
    yield { ...file, name: shown }
  }
}
