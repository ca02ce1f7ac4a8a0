/** "How this is computed": plain sentences, the n, sources with year, and the method in full. */
import { Link } from '@tanstack/react-router'
import { countedWords, PARTS, type PartId } from '#web/lib/computed.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

type ComputedNoteProps = {
  readonly part: PartId
  readonly n: number
  /** What the usual rests on, one text a line; none where nothing is compared. */
  readonly sources?: readonly string[]
  readonly words?: string
}

export function ComputedNote(props: ComputedNoteProps) {
  const { part, n, sources = [], words = 'How this is computed' } = props
  const { method, sentences } = PARTS[part]
  return (
    <Disclosure summary={<span className="link">{words}</span>}>
      <div className="grid max-w-[65ch] gap-2 text-sm text-soft">
        <p>
          {sentences.join(' ')} {countedWords(part, n)}
        </p>
        {sources.length > 0 && (
          <ul aria-label="Sources" className="grid list-disc gap-1 pl-5">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        )}
        <p>
          <Link to="/methods/$name" params={{ name: method }} className="link inline-flex min-h-8">
            The method in full
          </Link>
        </p>
      </div>
    </Disclosure>
  )
}
