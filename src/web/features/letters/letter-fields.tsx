/** The letter in one's own words: to whom, subject, text. Kept as one goes. */
import type { LetterText } from '#core/model/kept-letter.ts'
import { TextArea, TextField } from '#web/ui/field.tsx'

type Props = {
  readonly text: LetterText
  readonly change: (text: LetterText) => void
  /** A field was left. */
  readonly leave: () => void
}

export function LetterFields({ text, change, leave }: Props) {
  return (
    <div className="grid gap-4">
      <TextField
        label="To"
        type="email"
        autoCapitalize="off"
        spellCheck={false}
        value={text.to ?? ''}
        onChange={({ target }) => change({ ...text, to: target.value || null })}
        onBlur={leave}
      />
      <TextField
        label="Subject"
        value={text.subject}
        onChange={({ target }) => change({ ...text, subject: target.value })}
        onBlur={leave}
      />
      <TextArea
        label="The letter"
        rows={16}
        value={text.body}
        onChange={({ target }) => change({ ...text, body: target.value })}
        onBlur={leave}
      />
    </div>
  )
}
