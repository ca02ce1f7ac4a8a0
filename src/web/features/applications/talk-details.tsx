/** What the person told of a talk: who was there, what was left open, a note. */
import type { MilestoneView } from '#contracts/shared.ts'

export function TalkDetails({ milestone }: { readonly milestone: MilestoneView }) {
  const { people = [], looseEnds = [], note } = milestone
  return (
    <>
      {people.length > 0 && <Told name="You met" lines={people} />}
      {looseEnds.length > 0 && <Told name="Left open" lines={looseEnds} />}
      {note && <p className="mb-3 max-w-[65ch] whitespace-pre-wrap">{note}</p>}
    </>
  )
}

function Told({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  return (
    <dl className="mb-3">
      <dt className="text-sm text-soft">{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </dl>
  )
}
