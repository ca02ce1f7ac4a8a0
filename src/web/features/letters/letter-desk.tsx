/** The letter with its gaps beside it; copied, saved or opened in a mail program. */
import { useState } from 'react'
import type { DraftView } from '#contracts/views.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import { openGaps } from '#core/outreach/is-sendable.ts'
import { letterAsEml } from '#core/outreach/letter-as-eml.ts'
import { LetterChecks } from '#web/features/letters/letter-checks.tsx'
import { LetterSheet } from '#web/features/letters/letter-sheet.tsx'
import { clipboardText, type Filled, mailtoAddress, withGapsFilled } from '#web/lib/letter-text.ts'
import { useNotice } from '#web/lib/notice.ts'
import { saveFile } from '#web/lib/save-file.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'

type LetterDeskProps = { readonly draft: DraftView; readonly kind: LetterKind }

export function LetterDesk({ draft, kind }: LetterDeskProps) {
  const [filled, setFilled] = useState<Filled>({})
  const [own, setOwn] = useState<string | null>(null)
  const notify = useNotice()
  const subject = withGapsFilled(draft.subject, filled)
  const body = own ?? withGapsFilled(draft.body, filled)
  const gaps = openGaps(`${draft.subject}\n${draft.body}`)
  const open = openGaps(`${subject}\n${body}`)
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(clipboardText({ subject, body })).then(
      () => true,
      () => false,
    )
    notify(copied ? { text: copiedWords(open.length) } : { text: CANNOT_COPY, trouble: true })
  }
  const save = () => {
    const letter = { ...draft, kind, subject, body, gaps: [] }
    saveFile(
      `${kind}.eml`,
      'message/rfc822',
      letterAsEml(letter, { date: new Date().toISOString() }),
    )
    notify({ text: 'Saved. Open the file in your mail program to send it.' })
  }
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
              label={sentenceCase(label)}
              value={filled[label] ?? ''}
              onChange={(event) => setFilled({ ...filled, [label]: event.target.value })}
            />
          ))}
        </section>
      )}
      {own === null ? (
        <LetterSheet to={draft.to} subject={subject} body={body} gaps={open} />
      ) : (
        <TextArea
          label="The letter"
          rows={16}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
      )}
      <div className="no-print flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void copy()}>
          Copy the letter
        </Button>
        <a className={buttonClass()} href={mailtoAddress({ to: draft.to, subject, body })}>
          Open in your mail program
        </a>
        <Button look="plain" onClick={() => setOwn(own === null ? body : null)}>
          {own === null ? 'Edit the text' : 'Back to the draft'}
        </Button>
        <Button look="plain" onClick={save}>
          Save as .eml
        </Button>
        <Button look="plain" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <LetterChecks checks={draft.checks} openGaps={open} />
    </div>
  )
}

const CANNOT_COPY =
  'This browser did not allow copying. Select the text of the letter and copy it by hand.'

function copiedWords(open: number): string {
  if (open === 0) return 'Copied. Paste it into a mail when you are ready.'
  return `Copied, with ${open === 1 ? 'one gap' : `${open} gaps`} in brackets still to fill.`
}

function sentenceCase(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}
