/** The letter, the facts that it asks for, and how it leaves: copied, saved, in a mail program. */
import { useState } from 'react'
import type { DraftView } from '#contracts/views.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import { TONE_LANGUAGES } from '#core/model/tone.ts'
import { openGaps, whyNotSendable } from '#core/outreach/is-sendable.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { LetterChecks } from '#web/features/letters/letter-checks.tsx'
import { LetterChoices } from '#web/features/letters/letter-choices.tsx'
import { LetterFacts } from '#web/features/letters/letter-facts.tsx'
import { LetterSheet } from '#web/features/letters/letter-sheet.tsx'
import { ToneNotes } from '#web/features/letters/tone-notes.tsx'
import { clipboardText, factsInParts, mailtoAddress } from '#web/lib/letter-text.ts'
import { useNotice } from '#web/lib/notice.ts'
import { saveFile } from '#web/lib/save-file.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { TextArea } from '#web/ui/field.tsx'

type LetterDeskProps = {
  readonly draft: DraftView
  readonly name: string
  readonly applicationId: string
}

export function LetterDesk({ draft, name, applicationId }: LetterDeskProps) {
  const [own, setOwn] = useState<string | null>(null)
  const notify = useNotice()
  const { subject, to } = draft
  const body = own ?? draft.body
  const open = openGaps(`${subject}\n${body}`)
  const why = whyNotSendable({ subject, body })
  const { asked, more } = factsInParts(draft.facts ?? [])
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(clipboardText({ subject, body })).then(
      () => true,
      () => false,
    )
    notify(copied ? { text: COPIED } : { text: CANNOT_COPY, trouble: true })
  }
  const save = () => {
    const letter = { ...draft, kind: name as LetterName, subject, body, gaps: [] }
    const eml = letterAsEml(letter, { date: new Date().toISOString() })
    saveFile(`${name}.eml`, 'message/rfc822', eml)
    notify({ text: 'Saved. Open the file in your mail program to send it.' })
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      {own === null && (
        <div className="no-print border-b border-line">
          {draft.choices && <LetterChoices choices={draft.choices} />}
        </div>
      )}
      {asked.length > 0 && own === null && (
        <section aria-labelledby="asked" className="no-print grid gap-4">
          <div>
            <h2 id="asked" className="text-lg font-semibold">
              Only you know this
            </h2>
            <p className="text-sm text-soft">Comeback never fills in a fact you did not give.</p>
          </div>
          <LetterFacts applicationId={applicationId} facts={asked} />
        </section>
      )}
      {own === null ? (
        <LetterSheet
          to={to ?? draft.choices?.to ?? null}
          subject={subject}
          body={body}
          gaps={open}
        />
      ) : (
        <TextArea
          label="The letter"
          rows={16}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      )}
      {why !== null && <p className="no-print text-soft">{why}</p>}
      <div className="no-print flex flex-wrap gap-2">
        <Button look="primary" disabled={why !== null} onClick={() => void copy()}>
          Copy the letter
        </Button>
        {why === null && (
          <a className={buttonClass()} href={mailtoAddress({ to, subject, body })}>
            Open in your mail program
          </a>
        )}
        <Button look="plain" onClick={() => setOwn(own === null ? body : null)}>
          {own === null ? 'Edit the text' : 'Back to the draft'}
        </Button>
        <Button look="plain" disabled={why !== null} onClick={save}>
          Save as .eml
        </Button>
        <Button look="plain" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      {more.length > 0 && own === null && (
        <div className="no-print border-y border-line">
          <Disclosure summary={<span className="font-semibold">More that you could add</span>}>
            <LetterFacts applicationId={applicationId} facts={more} />
          </Disclosure>
        </div>
      )}
      <ToneNotes
        body={body}
        applicationId={applicationId}
        language={TONE_LANGUAGES.find((known) => known === draft.choices?.language)}
        onCalmer={setOwn}
      />
      <LetterChecks checks={draft.checks.filter(({ id }) => id !== 'tone')} openGaps={open} />
    </div>
  )
}

const COPIED = 'Copied. Paste it into a mail when you are ready.'
const CANNOT_COPY =
  'This browser did not allow copying. Select the text of the letter and copy it by hand.'
