/** The letter as it will read, open gaps marked. */
import { MarkedText } from '#web/ui/marked-text.tsx'

type LetterSheetProps = {
  /** An address, or the name of somebody whose address is not known. */
  readonly to: string | null
  readonly subject: string
  readonly body: string
  readonly gaps: readonly string[]
}

export function LetterSheet({ to, subject, body, gaps }: LetterSheetProps) {
  const marks = gaps.map((label) => `[${label}]`)
  return (
    <section
      aria-label="The letter"
      className="rounded-card border border-line bg-surface p-4 wrap-anywhere sm:p-5 md:p-7"
    >
      <dl className="mb-4 grid grid-cols-1 gap-1 border-b border-line pb-4 text-sm">
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-soft">To</dt>
          <dd className="min-w-0 wrap-anywhere">{to ?? 'nobody known yet'}</dd>
        </div>
        <div className="flex flex-wrap gap-x-2">
          <dt className="text-soft">Subject</dt>
          <dd className="min-w-0 font-semibold wrap-anywhere">
            <MarkedText text={subject} words={marks} />
          </dd>
        </div>
      </dl>
      <MarkedText text={body} words={marks} />
    </section>
  )
}
