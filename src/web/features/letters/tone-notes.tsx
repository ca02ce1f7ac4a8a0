/** What in the letter may not sound as it is meant, why, and a calmer way, one tap to put in. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ToneView } from '#contracts/tone.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import { withCalmer } from '#core/outreach/tone/calmer-phrase.ts'
import { queries } from '#web/lib/queries.ts'
import { TONE_WORDS } from '#web/lib/tone-words.ts'
import { useSettled } from '#web/lib/use-settled.ts'
import { Button } from '#web/ui/button.tsx'

type ToneNotesProps = {
  readonly body: string
  readonly applicationId: string
  /** In which the letter is written. */
  readonly language: ToneLanguageId | undefined
  readonly onCalmer: (body: string) => void
}

export function ToneNotes({ body, applicationId, language, onCalmer }: ToneNotesProps) {
  const settled = useSettled(useDeferredValue(body))
  const tone = useQuery({
    ...queries.tone({ text: settled, applicationId, language }),
    placeholderData: keepPreviousData,
  })
  if (!tone.data) return null
  // While one types, the places of the marks are those of an earlier text.
  const isStill = settled === body && !tone.isPlaceholderData
  return (
    <section aria-labelledby="tone" className="no-print grid gap-3">
      <h2 id="tone" className="text-lg font-semibold">
        How it may sound
      </h2>
      <div role="status" className="grid gap-4">
        {tone.data.marks.length === 0 ? (
          <p>Nothing stands out.</p>
        ) : (
          tone.data.marks.map((mark) => (
            <ToneNote
              key={`${mark.kind}-${mark.start}`}
              mark={mark}
              canChange={isStill}
              onCalmer={() => mark.calmer && onCalmer(withCalmer(body, mark.calmer))}
            />
          ))
        )}
      </div>
      <p className="text-sm text-soft">
        It reads words, not hearts: it misses some of what can hurt, so read the letter once more
        yourself.
        {tone.data.marks.length > 0 && ' You can overrule it.'}
      </p>
    </section>
  )
}

type ToneNoteProps = {
  readonly mark: ToneView['marks'][number]
  readonly canChange: boolean
  readonly onCalmer: () => void
}

function ToneNote({ mark: { kind, words, why, calmer }, canChange, onCalmer }: ToneNoteProps) {
  return (
    <div className="grid gap-2 border-l-2 border-line-strong pl-4">
      <p>
        <strong className="font-semibold">{TONE_WORDS[kind]}</strong>
        {words !== '' && (
          <>
            {': '}
            <mark>{words}</mark>
          </>
        )}
      </p>
      <p className="text-soft">{why}</p>
      {calmer && (
        <div className="flex flex-wrap items-center gap-3">
          {calmer.say !== '' && <q className="min-w-0">{calmer.say}</q>}
          <Button disabled={!canChange} onClick={onCalmer}>
            {calmer.say === '' ? 'Leave it out' : 'Say this instead'}
          </Button>
        </div>
      )}
    </div>
  )
}
