/** What would be sent of a letter, as it goes, and what stays here in the place of each stand-in. */
import type { OutgoingLetterView } from '#contracts/rewording.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { MarkedText } from '#web/ui/marked-text.tsx'

export function OutgoingLetter({ letter }: { readonly letter: OutgoingLetterView }) {
  const { host, model, text, standIns, instructions, data } = letter
  return (
    <>
      <p className="break-words">
        To <strong>{model}</strong> at <strong className="break-all">{host}</strong> goes exactly
        this, and nothing else. Names that are known stay here; read it for others.
      </p>
      <div className="grid gap-2 rounded-card border border-line bg-sunken p-4 wrap-anywhere">
        <MarkedText text={text} words={standIns.map(({ sign }) => sign)} />
        <Disclosure summary={<span className="text-sm">The same, letter by letter</span>}>
          <code className="block text-sm break-all whitespace-pre-wrap">{data}</code>
        </Disclosure>
      </div>
      {standIns.length > 0 && (
        <Disclosure summary="What stays here">
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
            {standIns.map(({ sign, value }) => (
              <div key={sign} className="contents">
                <dt className="text-soft">{sign}</dt>
                <dd className="min-w-0 wrap-anywhere">{value}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
      <Disclosure summary="The instructions that go with it">
        <p className="text-sm break-words whitespace-pre-wrap">{instructions}</p>
      </Disclosure>
    </>
  )
}
