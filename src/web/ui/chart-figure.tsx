/**
 * The frame of every chart: first the sentence, then the picture, then the same numbers as a
 * table and how they are computed, each one tap away.
 */
import { type ReactNode, useDeferredValue } from 'react'
import type { TableData } from '#web/lib/chart-table.ts'
import type { PartId } from '#web/lib/computed.ts'
import { ComputedNote } from '#web/ui/computed-note.tsx'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { ScrollArea } from '#web/ui/scroll-area.tsx'

type ChartFigureProps = {
  readonly sentence: string
  readonly table: TableData
  readonly part: PartId
  /** How many applications, or whatever the part counts, it rests on. */
  readonly n: number
  /** What the usual rests on, one text per line; none where nothing is compared. */
  readonly sources?: readonly string[]
  /** A further line that opens. */
  readonly more?: ReactNode
  readonly children: ReactNode
}

export function ChartFigure(props: ChartFigureProps) {
  const { sentence, table, part, n, sources = [], more, children } = props
  // The picture goes first: a table of hundreds of rows behind a closed line follows at once.
  const shown = useDeferredValue<TableData | null>(table, null)
  return (
    <figure className="chart">
      <figcaption className="mb-5 max-w-[65ch]">{sentence}</figcaption>
      {children}
      <div className="mt-4 grid grid-cols-1 md:grid-cols-2 md:gap-x-8">
        <Disclosure summary={<span className="link">The same numbers as a table</span>}>
          {shown && <ChartTable table={shown} />}
        </Disclosure>
        <ComputedNote part={part} n={n} sources={sources} />
        {more}
      </div>
    </figure>
  )
}

function ChartTable({ table: { label, heads, rows } }: { readonly table: TableData }) {
  return (
    <ScrollArea label={label} className="max-h-[28rem] print:max-h-none">
      <table className="w-full border-collapse text-left text-sm">
        <thead className="sticky top-0 bg-paper">
          <tr className="border-b border-line-strong">
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pr-5 align-bottom font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-5 font-semibold">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} className="py-2 pr-5 whitespace-nowrap">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
