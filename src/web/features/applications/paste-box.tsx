/** A box for a line of one's own or a posting's text, and what was read from it. */
import { useState } from 'react'
import type { PasteView } from '#contracts/paste.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { pasteSentence } from '#web/lib/paste-words.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type PasteBoxProps = {
  readonly read: PasteView | null
  readonly take: (read: PasteView) => void
}

export function PasteBox({ read, take }: PasteBoxProps) {
  const [text, setText] = useState('')
  const reading = useAct(api.readPaste, { after: take, troubleOnPage: true })
  return (
    <div className="grid gap-2 border-b border-line pb-4">
      <TextArea
        label="Paste a line or a posting"
        rows={3}
        help="Such as: Northwind, Data Analyst, 3 May, via referral. It is read on this machine."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button
          disabled={text.trim() === '' || reading.isPending}
          onClick={() => reading.mutate(text)}
        >
          Read it
        </Button>
      </div>
      <p role="status" className="text-sm">
        {read && pasteSentence(read)}
      </p>
      {reading.error && <Trouble error={reading.error} />}
    </div>
  )
}
