/** What was checked in the draft, and what still needs the person's eye. */
import type { DraftView } from '#contracts/views.ts'
import { Icon } from '#web/ui/icon.tsx'

type LetterChecksProps = {
  readonly checks: DraftView['checks']
  readonly openGaps: readonly string[]
}

export function LetterChecks({ checks, openGaps }: LetterChecksProps) {
  const lines = [
    { id: 'gaps', ok: openGaps.length === 0, message: gapWords(openGaps) },
    ...checks.filter(({ id }) => id !== 'gaps'),
  ]
  return (
    <section className="no-print">
      <h2 className="text-lg font-semibold">Checked</h2>
      <ul className="mt-2 grid gap-2">
        {lines.map(({ id, ok, message }) => (
          <li key={id} className="flex items-start gap-2">
            <span className={`mt-1 ${ok ? 'text-accent' : 'text-ink'}`}>
              <Icon name={ok ? 'check' : 'look'} size={18} />
            </span>
            <span>
              <span className="sr-only">{ok ? 'Fine: ' : 'To look at: '}</span>
              {message}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function gapWords(open: readonly string[]): string {
  return open.length === 0 ? 'No gaps are left open.' : `Still open: ${open.join(', ')}.`
}
