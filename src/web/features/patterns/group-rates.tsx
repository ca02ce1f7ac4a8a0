/** How often each group of applications (a way in, a résumé) led to a talk, with n and band. */
import type { PatternsView } from '#contracts/views.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { Section } from '#web/ui/page.tsx'

type GroupRatesProps = {
  readonly title: string
  readonly groups: PatternsView['channels']
  readonly nameOf: (id: string) => string
}

export function GroupRates({ title, groups, nameOf }: GroupRatesProps) {
  if (groups.length === 0) return null
  return (
    <Section title={title}>
      <ul className="max-w-[45rem] border-t border-line">
        {groups.map(({ id, rate, words }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
          >
            <h3 className="font-semibold">{nameOf(id)}</h3>
            <p className="text-sm text-soft tabular-nums">{bandWords(rate, 100)}</p>
            <p className="w-full">{words}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
