/** Causes that recur over the rejections, each with its side. */
import type { PatternsView } from '#contracts/views.ts'
import { CAUSE_WORDS } from '#web/lib/words.ts'
import { Section } from '#web/ui/page.tsx'
import { SideLabel } from '#web/ui/side-pattern.tsx'

export function CausePatterns({ causes }: Pick<PatternsView, 'causes'>) {
  return (
    <Section title="What recurs">
      {causes.length === 0 ? (
        <p className="max-w-[60ch] text-soft">
          No cause recurs often enough to be called a pattern. That needs several rejections that
          point the same way.
        </p>
      ) : (
        <ul className="max-w-[45rem] border-t border-line">
          {causes.map(({ id, side, words }) => (
            <li key={id} className="border-b border-line py-3">
              <p className="font-semibold">{CAUSE_WORDS[id]}</p>
              <p>{words}</p>
              <p className="text-sm text-soft">
                <SideLabel side={side} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
