/** The files of an upload as a page tells them: each with its reports, or why it cannot come in. Pure. */
import type { UploadView } from '#contracts/uploads.ts'
import type { FileReport, RefusedFile } from '#contracts/views.ts'

export type UploadPart = {
  /** The file that the person chose, or the mails that lie in a file each. */
  readonly path: string
  /** What is in it: one report, or one for each file of a zip. */
  readonly files: readonly FileReport[]
  readonly refused: readonly RefusedFile[]
}

/** In the order in which they were chosen. */
export function uploadParts({
  paths,
  report,
}: Pick<UploadView, 'paths' | 'report'>): readonly UploadPart[] {
  const { files, refused = [] } = report
  return paths.map((path) => {
    const isIn = ({ file }: { readonly file: string }) =>
      file === path || file.startsWith(`${path}/`)
    return { path, files: files.filter(isIn), refused: refused.filter(isIn) }
  })
}

/** How many records of all files would come in. */
export function comingIn({ files }: Pick<UploadView['report'], 'files'>): number {
  return files.reduce((sum, { imported }) => sum + imported, 0)
}
