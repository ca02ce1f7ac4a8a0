/** The letter as it stands, what it asks for beside it, kept as one goes; below it the ways out. */
import { useEffect, useRef, useState } from 'react'
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import type { DraftView } from '#contracts/views.ts'
import type { LetterText } from '#core/model/kept-letter.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { Outcome } from '#core/model/stages.ts'
import { TONE_LANGUAGES } from '#core/model/tone.ts'
import { openGaps } from '#core/outreach/is-sendable.ts'
import { DraftFacts, MoreFacts } from '#web/features/letters/draft-facts.tsx'
import { KeepingLine } from '#web/features/letters/keeping-line.tsx'
import { KeptGaps } from '#web/features/letters/kept-gaps.tsx'
import { LetterChecks } from '#web/features/letters/letter-checks.tsx'
import { LetterFields } from '#web/features/letters/letter-fields.tsx'
import { LetterSheet } from '#web/features/letters/letter-sheet.tsx'
import { Reword } from '#web/features/letters/reword.tsx'
import { ToneNotes } from '#web/features/letters/tone-notes.tsx'
import { useKeptLetter } from '#web/features/letters/use-kept-letter.ts'
import { WaysOut } from '#web/features/letters/ways-out.tsx'
import { type Filled, isSameText, withGapsFilled } from '#web/lib/kept-letter.ts'

type LetterDeskProps = {
  readonly draft: DraftView
  readonly name: string
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
  const { draft, name, applicationId, kept, view, outcome, beginAnew } = props
  // The server tells kinds and own templates apart, and refuses what is neither.
  const kind = name as LetterName
  const drafted: LetterText = { to: draft.to, subject: draft.subject, body: draft.body }
  const [begun] = useState<LetterText | null>(kept)
  const [filled, setFilled] = useState<Filled>({})
  const [own, setOwn] = useState<LetterText | null>(null)
  const [isWriting, setWriting] = useState(false)
  const text = own ?? (begun ? withFilled(begun, filled) : drafted)
  /** Nothing is kept yet: the draft follows the facts and the register. */
  const isDraft = own === null && begun === null
  const keeping = useKeptLetter({ kind, applicationId, kept, text, isDraft })
  const seen = useRef<LetterText | null>(kept)
  useEffect(() => {
    if (isSame(kept, seen.current)) return
    seen.current = kept
    // An undo, or another tab, changed what is kept: what stands here gives way to it.
    if (!keeping.isOpen && !isSame(kept, text)) beginAnew()
  })
  const gaps = begun ? openGaps(`${begun.subject}\n${begun.body}`) : []
  const open = openGaps(`${text.subject}\n${text.body}`)
  const leave = () => void keeping.flush().catch(() => undefined)
  return (
    <div className="grid grid-cols-1 gap-6">
      {isDraft && <DraftFacts draft={draft} applicationId={applicationId} />}
      {own === null && <KeptGaps gaps={gaps} filled={filled} fill={setFilled} leave={leave} />}
      <div className="grid gap-2">
        {own === null || !isWriting ? (
          <LetterSheet
            {...text}
            to={text.to ?? (isDraft ? (draft.choices?.to ?? null) : null)}
            gaps={open}
          />
        ) : (
          <LetterFields text={own} change={setOwn} leave={leave} />
        )}
        <KeepingLine
          keeping={keeping}
          kept={kept}
          isWriting={isWriting}
          write={() => {
            setOwn(text)
            setWriting(!isWriting)
          }}
          draftAgain={() => setOwn(drafted)}
          more={
            <Reword
              kind={kind}
              applicationId={applicationId}
              body={text.body}
              take={(body) => {
                const words = { ...text, body }
                setOwn(words)
                setWriting(true)
                void keeping.take(words, 'Took the new wording.').catch(() => undefined)
              }}
            />
          }
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
      {isDraft && <MoreFacts draft={draft} applicationId={applicationId} />}
      <ToneNotes
        body={text.body}
        applicationId={applicationId}
        language={TONE_LANGUAGES.find((known) => known === draft.choices?.language)}
        onCalmer={(body) => setOwn({ ...text, body })}
      />
      <LetterChecks
        checks={draft.checks.filter(({ id }) => id !== 'tone')}
        openGaps={open}
        to={text.to}
      />
    </div>
  )
}

function withFilled({ to, subject, body }: LetterText, filled: Filled): LetterText {
  return { to, subject: withGapsFilled(subject, filled), body: withGapsFilled(body, filled) }
}

function isSame(one: LetterText | null, other: LetterText | null): boolean {
  return one === other || (one !== null && other !== null && isSameText(one, other))
}
