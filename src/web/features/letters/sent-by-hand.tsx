/** "I sent it": what only the person knows of a letter that went by their own hand. */
import type { LetterWay } from '#core/model/kept-letter.ts'
import type { KeptAs } from '#web/features/letters/use-kept-letter.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = {
  /** The way that was taken just now, or null. */
  readonly way: Exclude<LetterWay, 'smtp'> | null
  readonly keep: () => Promise<KeptAs | null>
}

export function SentByHand({ way, keep }: Props) {
  const mark = useAct(
    async () => {
      const kept = await keep()
      return api.markSent(kept?.id ?? '', { by: way ?? 'copy' })
    },
    { said: 'Kept as sent today. It stands with the application now.', troubleOnPage: true },
  )
  return (
    <div className="grid gap-2 border-l-2 border-line-strong py-1 pl-4">
      <p className="max-w-[60ch]">
        {way === null
          ? 'Comeback cannot see what your mail program does.'
          : 'Once it is on its way, say so: its answer can then be told as one.'}
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
