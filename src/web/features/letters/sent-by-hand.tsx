/** "I sent it": what only the person knows of a letter that went by their own hand. */
import type { RefObject } from 'react'
import type { LetterWay } from '#core/model/kept-letter.ts'
import type { KeptAs } from '#web/features/letters/use-kept-letter.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = {
  /** The way that was taken last, or null. */
  readonly way: RefObject<Exclude<LetterWay, 'smtp'> | null>
  readonly hasGone: boolean
  readonly keep: () => Promise<KeptAs | null>
}

export function SentByHand({ way, hasGone, keep }: Props) {
  const mark = useAct(
    async () => {
      const kept = await keep()
      return api.markSent(kept?.id ?? '', { by: way.current ?? 'copy' })
    },
    { said: 'Kept as sent today. It stands with the application now.', troubleOnPage: true },
  )
  return (
    <div className="grid gap-2 border-l-2 border-line-strong py-1 pl-4">
      <p className="max-w-[60ch]">
        {hasGone
          ? 'Once it is on its way, say so: its answer can then be told as one.'
          : 'Comeback cannot see what your mail program does.'}
      </p>
      <div>
        <Button disabled={mark.isPending} onClick={() => mark.mutate(undefined)}>
          I sent it
        </Button>
      </div>
      {mark.error && <Trouble error={mark.error} />}
    </div>
  )
}
