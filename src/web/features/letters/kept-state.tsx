/** A letter that went, is on its way, or of which nobody knows whether it went. */
import { Link } from '@tanstack/react-router'
import type { LetterView } from '#contracts/kept-letters.ts'
import { ASKS_WHAT_DECIDED } from '#core/model/letter-kinds.ts'
import { LetterSheet } from '#web/features/letters/letter-sheet.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { sentWords } from '#web/lib/kept-letter.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { KeepTold } from '#web/ui/keep-told.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

export function KeptState({ letter }: { readonly letter: LetterView }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {letter.state === 'sent' && <Sent letter={letter} />}
      {letter.state === 'sending' && <p role="status">On its way to your mail server just now.</p>}
      {letter.state === 'unsure' && <Unsure letter={letter} />}
      <LetterSheet to={letter.to} subject={letter.subject} body={letter.body} gaps={[]} />
    </div>
  )
}

function Sent({ letter }: { readonly letter: LetterView }) {
  const { sent, answers, kind, applicationId: id } = letter
  const last = ASKS_WHAT_DECIDED.has(kind) ? answers.at(-1) : undefined
  const answered =
    answers.length === 0
      ? 'No answer is known. None is common, and says nothing about you.'
      : answers.length === 1
        ? 'It was answered.'
        : `It was answered, by ${answers.length} mails.`
  return (
    <div className="no-print grid gap-3">
      <p tabIndex={-1} data-next-focus className="max-w-[60ch]">
        {sent && sentWords(sent)} {answered}
      </p>
      <div className="flex flex-wrap gap-2">
        {last !== undefined && <KeepTold applicationId={id} messageId={last} look="primary" />}
        <Link to="/applications/$id" params={{ id }} className={buttonClass()}>
          {answers.length > 0 ? 'Read what came back' : 'The application'}
        </Link>
        <Link
          to="/letters/$kind/$id"
          params={{ kind, id }}
          search={{ another: 'yes' }}
          className={buttonClass('plain')}
        >
          Write another
        </Link>
      </div>
    </div>
  )
}

function Unsure({ letter: { id } }: { readonly letter: LetterView }) {
  const settle = useAct((went: boolean) => api.settleLetter(id, went), {
    said: ({ letter }) =>
      letter?.state === 'sent' ? 'Kept as sent.' : 'It is a draft again, and was kept whole.',
    troubleOnPage: true,
  })
  return (
    <section
      aria-labelledby="unsure"
      className="grid gap-3 border-l-2 border-line-strong py-1 pl-4"
    >
      <h2 id="unsure" className="text-lg font-semibold">
        Did it go?
      </h2>
      <p className="max-w-[60ch]">
        The letter was handed to your mail server, and the line broke off before the server said
        that it took it. Look into the sent mails of your mailbox. It is not sent again by itself.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={settle.isPending} onClick={() => settle.mutate(true)}>
          It went
        </Button>
        <Button disabled={settle.isPending} onClick={() => settle.mutate(false)}>
          It did not go
        </Button>
      </div>
      {settle.error && <Trouble error={settle.error} />}
    </section>
  )
}
