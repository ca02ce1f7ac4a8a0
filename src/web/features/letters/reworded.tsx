/** The letter and its new wording side by side, what changed marked; or why there is none. */
import { type ReactNode, useId } from 'react'
import type { RewordingView, RewordReport } from '#contracts/rewording.ts'
import { newWordsSentence, noWordingWords } from '#web/lib/rewording-words.ts'
import { Button } from '#web/ui/button.tsx'

type RewordedProps = {
  readonly report: RewordReport
  readonly take: (text: string) => void
  readonly leave: () => void
  readonly again: () => void
}

export function Reworded({ report, take, leave, again }: RewordedProps) {
  const { wording } = report
  if (wording === null) {
    return (
      <>
        <p role="status" className="max-w-[65ch] break-words">
          {noWordingWords(report)}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button data-next-focus onClick={again}>
            Look at it again
          </Button>
          <Button look="plain" onClick={leave}>
            Close
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      {/* In focus first, so that neither text is scrolled past nor taken unread. */}
      <p role="status" tabIndex={-1} data-next-focus className="max-w-[65ch] break-words">
        {newWordsSentence(wording)} What changed is underlined, what is new is marked.
      </p>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <Side title="Your letter" pieces={wording.before} />
        <Side title="The new wording" pieces={wording.after} />
      </div>
      <p className="max-w-[65ch] text-sm text-soft">
        Names, dates, numbers and claims were compared. What the same words mean in another order no
        such check can tell, so read it before you take it.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => take(wording.text)}>
          Take it
        </Button>
        <Button onClick={leave}>Leave it</Button>
      </div>
    </>
  )
}

type Piece = RewordingView['after'][number]

function Side({ title, pieces }: { readonly title: string; readonly pieces: readonly Piece[] }) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-2 rounded-card border border-line p-4 wrap-anywhere"
    >
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      <p className="whitespace-pre-wrap">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text have no other name
          <Marked key={at} piece={piece} />
        ))}
      </p>
    </section>
  )
}

function Marked({ piece: { text, mark } }: { readonly piece: Piece }): ReactNode {
  if (mark === 'new') return <mark>{text}</mark>
  if (mark === 'changed') {
    return (
      <span className="underline decoration-accent decoration-2 underline-offset-4">{text}</span>
    )
  }
  return text
}
