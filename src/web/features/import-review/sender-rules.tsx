/** "Always so": the rules that the person made for senders, each to be taken back. */
import { useQuery } from '@tanstack/react-query'
import type { SenderRuleView } from '#contracts/review.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { queries } from '#web/lib/queries.ts'
import { decidedWords, ruleWords } from '#web/lib/review-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Section } from '#web/ui/page.tsx'

export function SenderRules() {
  const rules = useQuery(queries.senderRules()).data?.rules ?? []
  if (rules.length === 0) return null
  return (
    <Section title="Rules you made">
      <ul className="border-t border-line">
        {rules.map((rule) => (
          <Rule key={rule.eventId} rule={rule} />
        ))}
      </ul>
    </Section>
  )
}

function Rule({ rule }: { readonly rule: SenderRuleView }) {
  const takeBack = useAct(api.undo, {
    said: 'The rule is taken back. What only it decided is asked about again.',
  })
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="break-words">{ruleWords(rule)}</p>
        <p className="text-sm text-soft">{decidedWords(rule)}</p>
      </div>
      <Button
        aria-label={`Take back: ${ruleWords(rule)}`}
        disabled={takeBack.isPending}
        onClick={() => takeBack.mutate(rule.eventId)}
      >
        Take back
      </Button>
    </li>
  )
}
