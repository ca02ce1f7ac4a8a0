/** The letter as it stands, its gaps beside it, kept as one goes; below it the ways out. */
import { useEffect, useRef, useState } from 'react'
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import type { DraftView } from '#contracts/views.ts'
import type { LetterText } from '#core/model/kept-letter.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { Outcome } from '#core/model/stages.ts'
import { openGaps } from '#core/outreach/is-sendable.ts'
import { KeepingLine } from '#web/features/letters/keeping-line.tsx'
import { LetterChecks } from '#web/features/letters/letter-checks.tsx'
import { LetterFields } from '#web/features/letters/letter-fields.tsx'
import { LetterSheet } from '#web/features/letters/letter-sheet.tsx'
import { useKeptLetter } from '#web/features/letters/use-kept-letter.ts'
import { WaysOut } from '#web/features/letters/ways-out.tsx'
import { isSameText } from '#web/lib/kept-letter.ts'
import { type Filled, withGapsFilled } from '#web/lib/letter-text.ts'
import { TextField } from '#web/ui/field.tsx'

type LetterDeskProps = {
  readonly draft: DraftView
  readonly kind: LetterKind
  readonly applicationId: string
  readonly kept: LetterView | null
  readonly view: LettersView
  readonly outcome: Outcome | null
}

export function LetterDesk(props: LetterDeskProps) {
  const [round, setRound] = useState(0)
  return <Desk key={round} {...props} beginAnew={() => setRound(round + 1)} />
}

function Desk(props: LetterDeskProps & { readonly beginAnew: () => void }) {
  const { draft, kind, applicationId, kept, view, outcome, beginAnew } = props
  const outside: LetterText = kept ?? draft
  const [begun] = useState(outside)
  const [filled, setFilled] = useState<Filled>({})
  const [own, setOwn] = useState<LetterText | null>(null)
  const text: LetterText = own ?? {
    to: begun.to,
    subject: withGapsFilled(begun.subject, filled),
    body: withGapsFilled(begun.body, filled),
  }
  const keeping = useKeptLetter({ kind, applicationId, kept, text })
  const seen = useRef(outside)
  useEffect(() => {
    if (isSameText(outside, seen.current)) return
    seen.current = outside
    // An undo, or another tab, changed what is kept: what stands here gives way to it.
    if (!keeping.isOpen && !isSameText(outside, text)) beginAnew()
  })
  const gaps = openGaps(`${begun.subject}\n${begun.body}`)
  const open = openGaps(`${text.subject}\n${text.body}`)
  const leave = () => void keeping.flush().catch(() => undefined)
  return (
    <div className="grid grid-cols-1 gap-8">
      {gaps.length > 0 && own === null && (
        <section aria-labelledby="gaps" className="no-print grid gap-4">
          <div>
            <h2 id="gaps" className="text-lg font-semibold">
              Only you know this
            </h2>
            <p className="text-sm text-soft">Comeback never fills in a fact you did not give.</p>
          </div>
          {gaps.map((label) => (
            <TextField
              key={label}
              label={label.charAt(0).toUpperCase() + label.slice(1)}
              value={filled[label] ?? ''}
              onChange={(event) => setFilled({ ...filled, [label]: event.target.value })}
              onBlur={leave}
            />
          ))}
        </section>
      )}
      <div className="grid gap-2">
        {own === null ? (
          <LetterSheet {...text} gaps={open} />
        ) : (
          <LetterFields text={own} change={setOwn} leave={leave} />
        )}
        <KeepingLine
          keeping={keeping}
          kept={kept}
          isWriting={own !== null}
          write={() => setOwn(own === null ? text : null)}
          draftAgain={() => setOwn({ to: draft.to, subject: draft.subject, body: draft.body })}
        />
      </div>
      <WaysOut
        kind={kind}
        kept={kept}
        text={text}
        view={view}
        outcome={outcome}
        keep={() => keeping.flush(true)}
      />
      <LetterChecks checks={draft.checks} openGaps={open} to={text.to} />
    </div>
  )
}
