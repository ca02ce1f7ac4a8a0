/** The steps of a restore: look at a backup, see what is in it, put it in place, be told. */
import { useState } from 'react'
import type { Restored, RestorePreview, RestoreSource } from '#contracts/settings.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { forgetSearch } from '#web/lib/forget-search.ts'

export type RestoreSteps = {
  readonly preview: RestorePreview | null
  readonly restored: Restored | null
  readonly isLooking: boolean
  readonly isRestoring: boolean
  readonly error: unknown
  readonly look: (source: RestoreSource) => void
  readonly lookAtFile: (file: File) => void
  readonly confirm: () => void
  readonly close: () => void
}

export function useRestore(): RestoreSteps {
  const [preview, setPreview] = useState<RestorePreview | null>(null)
  const [restored, setRestored] = useState<Restored | null>(null)
  const look = useAct(api.previewRestore, { after: setPreview })
  const lookAtFile = useAct(api.previewRestoreOf, { after: setPreview })
  const restore = useAct(api.restore, {
    troubleOnPage: true,
    after: (done) => {
      forgetSearch()
      setRestored(done)
    },
  })
  const close = () => {
    // A file that was handed over and not restored is private data without a use.
    if (preview && !restored && 'upload' in preview.source) {
      void api.dropUpload(preview.source.upload).catch(() => undefined)
    }
    setPreview(null)
    setRestored(null)
    restore.reset()
  }
  return {
    preview,
    restored,
    isLooking: look.isPending || lookAtFile.isPending,
    isRestoring: restore.isPending,
    error: restore.error,
    look: look.mutate,
    lookAtFile: lookAtFile.mutate,
    confirm: () => preview && restore.mutate(preview.source),
    close,
  }
}
