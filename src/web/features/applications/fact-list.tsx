/** The facts of one application, with what is not known said as such. */
import type { ApplicationPageView } from '#contracts/http.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { CHANNEL_WORDS, STAGE_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'

export function FactList({ application }: { readonly application: ApplicationPageView }) {
  const { channel, level, resume, stage, outcome, postingText } = application
  const facts = [
    { name: 'How it stands', value: <OutcomeMark outcome={outcome} /> },
    { name: 'Furthest stage', value: STAGE_WORDS[stage] },
    { name: 'How you applied', value: channel ? CHANNEL_WORDS[channel] : 'not known' },
    ...(level ? [{ name: 'Level', value: level }] : []),
    ...(resume ? [{ name: 'Résumé', value: resume }] : []),
  ]
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {postingText && (
        <div className="mt-3">
          <Disclosure summary={<span className="text-soft">Text of the posting</span>}>
            <p className="max-w-[65ch] whitespace-pre-wrap break-words">{postingText}</p>
          </Disclosure>
        </div>
      )}
    </>
  )
}
