/** Does what was chosen in the palette. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import type { FrameDialog } from '#web/lib/frame.ts'
import { useNotice } from '#web/lib/notice.ts'
import type { PaletteAction, PaletteTarget } from '#web/lib/palette-places.ts'
import { setPreferences } from '#web/lib/preferences.ts'
import { queries } from '#web/lib/queries.ts'
import { useTakeBack } from '#web/lib/take-back.ts'
import { troubleWords } from '#web/lib/trouble-words.ts'

export function usePaletteTarget(open: (dialog: FrameDialog) => void) {
  const navigate = useNavigate()
  const notify = useNotice()
  const client = useQueryClient()
  const { takeBackLast, bringBackLast } = useTakeBack()
  const backUp = useAct(api.backUpNow, { said: ({ name }) => `Made the backup ${name}.` })
  const lookAtNewest = async () => {
    const { rejections } = await client.fetchQuery(queries.rejections())
    const newest = rejections.find(({ looked }) => !looked) ?? rejections[0]
    if (newest) await navigate({ to: '/debrief/$id', params: { id: newest.applicationId } })
    else notify({ text: 'There is no rejection to look at.' })
  }
  const acts: Readonly<Record<PaletteAction, () => unknown>> = {
    add: () => open('add'),
    'newest-no': () =>
      lookAtNewest().catch((error) => notify({ text: troubleWords(error), trouble: true })),
    'back-up': () => backUp.mutate(undefined),
    'take-back': takeBackLast,
    'bring-back': bringBackLast,
    keys: () => open('keys'),
    help: () => open('help'),
  }
  return (target: PaletteTarget) => {
    if (target.kind === 'act') acts[target.act]()
    else if (target.kind === 'theme') setPreferences({ theme: target.theme })
    else if (target.kind === 'application')
      void navigate({ to: '/applications/$id', params: { id: target.id } })
    else if (target.kind === 'person')
      void navigate({ to: '/people/$id', params: { id: target.id } })
    else void navigate({ to: target.to })
  }
}
