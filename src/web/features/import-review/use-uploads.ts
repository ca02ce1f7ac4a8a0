/** Hands the chosen files to the program one after the other, as one upload; can be stopped. */
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useNotice } from '#web/lib/notice.ts'
import { troubleWords } from '#web/lib/trouble-words.ts'

export type HandingOver = { readonly name: string; readonly at: number; readonly of: number }

export function useUploads() {
  const navigate = useNavigate()
  const notify = useNotice()
  const [handing, setHanding] = useState<HandingOver | null>(null)
  const abort = useRef<AbortController>(null)

  /** The upload that they became; one that is refused keeps no other out. */
  const handOver = async (files: readonly File[]) => {
    const controller = new AbortController()
    abort.current = controller
    let to: string | undefined
    for (const [at, file] of files.entries()) {
      if (controller.signal.aborted) break
      setHanding({ name: file.name, at: at + 1, of: files.length })
      try {
        to = (await api.upload(file, { to, signal: controller.signal })).uploadId
      } catch (error) {
        if (controller.signal.aborted) break
        if (files.length === 1) throw error
        notify({ text: `${file.name} was left out. ${troubleWords(error)}`, trouble: true })
      }
    }
    if (controller.signal.aborted && to !== undefined) await api.dropUpload(to)
    return controller.signal.aborted ? undefined : to
  }

  const { mutate, isPending, error } = useAct(
    (files: readonly File[]) => handOver(files).finally(() => setHanding(null)),
    {
      after: (uploadId) =>
        uploadId !== undefined && navigate({ to: '/import/files/$uploadId', params: { uploadId } }),
      troubleOnPage: true,
    },
  )
  return { take: mutate, isPending, error, handing, stop: () => abort.current?.abort() }
}
