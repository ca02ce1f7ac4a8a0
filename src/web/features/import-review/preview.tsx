/** What was understood of each file, what only the person can tell, and the confirmation. */
import type { UploadOptionsBody, UploadView } from '#contracts/uploads.ts'
import { AskAboutSheet } from '#web/features/import-review/ask-about-sheet.tsx'
import { ReadFile } from '#web/features/import-review/read-file.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { searchWords } from '#web/lib/import-words.ts'
import { comingIn, type UploadPart, uploadParts } from '#web/lib/upload-parts.ts'
import { Button } from '#web/ui/button.tsx'

type PreviewProps = {
  readonly upload: UploadView
  readonly changed: (upload: UploadView) => void
  readonly isStarting: boolean
  readonly confirm: () => void
  readonly another: () => void
}

export function Preview({ upload, changed, isStarting, confirm, another }: PreviewProps) {
  const { uploadId, report, samples, options } = upload
  const again = useAct((next: UploadOptionsBody) => api.previewAgain(uploadId, next), {
    after: changed,
  })
  const leaveOut = useAct(
    async (path: string) => {
      await api.leaveOut(uploadId, path)
      return api.previewUpload(uploadId)
    },
    { after: changed, said: (_, path) => `${path} is left out.` },
  )
  const isBusy = again.isPending || leaveOut.isPending
  const say = (file: string) => (told: UploadOptionsBody[string]) =>
    again.mutate({ ...options, [file]: told })
  const parts = uploadParts(upload)
  const comes = comingIn(report)
  return (
    <div className="grid gap-8">
      {parts.map((part) => (
        <Part
          key={part.path}
          part={part}
          options={options}
          isBusy={isBusy}
          say={say}
          {...(parts.length > 1 && { leaveOut: () => leaveOut.mutate(part.path) })}
        />
      ))}
      {samples.length > 0 && <Samples samples={samples} />}
      <div>
        {comes > 0 && <p className="mb-4 max-w-[60ch]">{searchWords(report, false)}</p>}
        <div className="flex flex-wrap gap-2">
          {comes > 0 || report.files.length > 0 ? (
            <Button look="primary" disabled={isStarting || isBusy || comes === 0} onClick={confirm}>
              {comes === 0 ? 'Nothing new to bring in' : 'Bring it in'}
            </Button>
          ) : null}
          <Button look="plain" disabled={isStarting} onClick={another}>
            Choose other files
          </Button>
        </div>
      </div>
    </div>
  )
}

type PartProps = {
  readonly part: UploadPart
  readonly options: UploadOptionsBody
  readonly isBusy: boolean
  readonly say: (file: string) => (told: UploadOptionsBody[string]) => void
  /** Where it is one of several. */
  readonly leaveOut?: () => void
}

function Part({ part, options, isBusy, say, leaveOut }: PartProps) {
  const { path, files, refused } = part
  const about = (file: string) => ({ told: options[file] ?? {}, isBusy, tell: say(file) })
  return (
    <section className={`grid gap-6 ${leaveOut ? 'border-t border-line pt-4' : ''}`}>
      {leaveOut && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="min-w-0 text-lg font-semibold break-words">{path}</h2>
          <Button
            look="plain"
            aria-label={`Leave out ${path}`}
            disabled={isBusy}
            onClick={leaveOut}
          >
            Leave out
          </Button>
        </div>
      )}
      {files.map((file) => (
        <ReadFile key={file.file} file={file} isNamed={file.file !== path} {...about(file.file)} />
      ))}
      {refused.map((file) => (
        <AskAboutSheet key={file.file} file={file} {...about(file.file)} />
      ))}
    </section>
  )
}

function Samples({ samples }: Pick<UploadView, 'samples'>) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">The first ones, as they will come in</h2>
      <ul className="border-t border-line">
        {samples.map(({ title, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
          <li key={at} className="border-b border-line py-2">
            <span className="font-semibold">{title}</span>
            <span className="block text-sm text-soft">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
