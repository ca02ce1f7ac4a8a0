/** Causes that recur over the rejections, each with its side. */
import type { PatternsView } from '#contracts/views.ts'
import { recurringCauses } from '#web/lib/stage-words.ts'
import { CAUSE_WORDS } from '#web/lib/words.ts'
import { ComputedNote } from '#web/ui/computed-note.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Section } from '#web/ui/page.tsx'
import { SideLabel } from '#web/ui/side-pattern.tsx'

type Causes = PatternsView['causes']

type CausePatternsProps = { readonly causes: Causes; readonly rejections: number }

export function CausePatterns({ causes, rejections }: CausePatternsProps) {
  const { recurring, usual, rare } = recurringCauses(causes)
  return (
    <Section title="What recurs">
      <div className="max-w-[45rem]">
        {recurring.length === 0 ? (
          <p className="text-soft">
            No cause recurs often enough to be called a pattern. That needs several rejections that
            point the same way.
          </p>
        ) : (
          <CauseList causes={recurring} />
        )}
        <More causes={usual} words="No more often than is usual, or than chance can make" />
        <More causes={rare} words="Too few to tell whether they repeat" />
        <ComputedNote part="causes" n={rejections} />
      </div>
    </Section>
  )
}

function More({ causes, words }: { readonly causes: Causes; readonly words: string }) {
  if (causes.length === 0) return null
  return (
    <Disclosure
      summary={
        <span className="text-sm text-soft">
          {words}: {causes.length}
        </span>
      }
    >
      <CauseList causes={causes} />
    </Disclosure>
  )
}

function CauseList({ causes }: { readonly causes: Causes }) {
  return (
    <ul className="border-t border-line">
      {causes.map(({ id, side, words }) => (
        <li key={id} className="border-b border-line py-3">
          <h3 className="font-semibold">{CAUSE_WORDS[id]}</h3>
          <p>{words}</p>
          <p className="text-sm text-soft">
            <SideLabel side={side} />
          </p>
        </li>
      ))}
    </ul>
  )
}
