/** The quiet line beneath a letter: whether it is kept, and what can be done with the text. */
import type { ReactNode } from 'react'
import type { LetterView } from '#contracts/kept-letters.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = {
  readonly keeping: { readonly isKept: boolean; readonly isOpen: boolean; readonly error: unknown }
  readonly kept: LetterView | null
  readonly isWriting: boolean
  /** Opens the text for writing, or closes it. */
  readonly write: () => void
  readonly draftAgain: () => void
  /** What else can be done with it. */
  readonly more: ReactNode
}

export function KeepingLine({ keeping, kept, isWriting, write, draftAgain, more }: Props) {
  const drop = useAct((id: string) => api.dropLetter(id), { said: 'Dropped the letter.' })
  const { isKept, isOpen, error } = keeping
  const words = !isKept
    ? 'A draft. It is kept once you change it.'
    : isOpen
      ? 'Keeping…'
      : 'Kept here.'
  return (
    <div className="no-print grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm text-soft" role="status">
          {words}
        </p>
        <div className="-mx-3 flex flex-wrap">
          <Button look="plain" onClick={write}>
            {isWriting ? 'Show it as it reads' : 'Edit the text'}
          </Button>
          {more}
          {isWriting && (
            <Button look="plain" onClick={draftAgain}>
              Begin from the draft
            </Button>
          )}
          {kept && (
            <Button look="plain" disabled={drop.isPending} onClick={() => drop.mutate(kept.id)}>
              Drop it
            </Button>
          )}
        </div>
      </div>
      {error !== null && <Trouble error={error} />}
    </div>
  )
}
