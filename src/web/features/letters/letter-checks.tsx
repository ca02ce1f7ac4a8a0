/** What was checked in the draft, and what still needs the person's eye. */
import type { DraftView } from '#contracts/views.ts'
import { whyNotTo } from '#core/outreach/letter-on-its-way.ts'
import { Icon } from '#web/ui/icon.tsx'

type LetterChecksProps = {
  readonly checks: DraftView['checks']
  readonly openGaps: readonly string[]
  /** To whom it goes as it stands now. */
  readonly to: string | null
}

export function LetterChecks({ checks, openGaps, to }: LetterChecksProps) {
  const lines = [
    { id: 'gaps', ok: openGaps.length === 0, message: gapWords(openGaps) },
    ...checks.filter(({ id }) => id !== 'gaps' && id !== 'recipient'),
    recipientLine(to),
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

function recipientLine(to: string | null) {
  const whyNot = whyNotTo(to)
  return {
    id: 'recipient',
    ok: whyNot === null,
    message: whyNot ?? 'The address is one to write to.',
  }
}

function gapWords(open: readonly string[]): string {
  return open.length === 0 ? 'No gaps are left open.' : `Still open: ${open.join(', ')}.`
}
