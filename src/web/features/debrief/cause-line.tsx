/** One cause: its name, side and chance; on opening, what raised it and what lowered it. */
import type { CauseView } from '#contracts/views.ts'
import { evidenceByDirection } from '#web/lib/debrief-parts.ts'
import { chanceWords, factorWords, likelihoodWord } from '#web/lib/odds-words.ts'
import { CAUSE_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { SideLabel } from '#web/ui/side-pattern.tsx'

export function CauseLine({ cause }: { readonly cause: CauseView }) {
  const { raised, lowered } = evidenceByDirection(cause)
  return (
    <li className="border-b border-line">
      <Disclosure
        summary={
          <span className="grid gap-0.5">
            <span className="font-semibold">{CAUSE_WORDS[cause.id]}</span>
            <span className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
              <SideLabel side={cause.side} />
              <span>
                {likelihoodWord(cause.probability)}, {chanceWords(cause.probability)}
              </span>
            </span>
          </span>
        }
      >
        <div className="grid gap-3 text-base">
          <Evidence title="What raised it" lines={raised} />
          <Evidence title="What lowered it" lines={lowered} />
          {raised.length + lowered.length === 0 && (
            <p className="text-soft">
              Nothing in your answers or mails speaks for it or against it: this is how often it
              happens at this stage.
            </p>
          )}
        </div>
      </Disclosure>
    </li>
  )
}

function Evidence({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: CauseView['because']
}) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-1 grid gap-1">
        {lines.map(({ evidence, effect }) => (
          <li key={evidence} className="max-w-[65ch]">
            {evidence} <span className="text-soft">({factorWords(effect)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
