/** One row of the table; drawn again only when its own application or choice changes. */
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ApplicationView } from '#contracts/shared.ts'
import { OutcomeMark } from '#web/features/applications/outcome-mark.tsx'
import { type ColumnId, cellWords } from '#web/lib/application-columns.ts'

type RowProps = {
  readonly application: ApplicationView
  readonly index: number
  readonly columns: readonly ColumnId[]
  readonly isChosen: boolean
  readonly toggle: (index: number, isRange: boolean) => void
}

export const TableRow = memo(function TableRow(props: RowProps) {
  const { application, index, columns, isChosen, toggle } = props
  const { id, employer, archived } = application
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      className="h-[45px] border-t border-line bg-surface hover:bg-sunken"
    >
      <td className="px-4">
        <input
          type="checkbox"
          aria-label={`Select ${employer}`}
          className="size-5 accent-accent align-middle"
          checked={isChosen}
          onChange={(event) => toggle(index, (event.nativeEvent as MouseEvent).shiftKey === true)}
        />
      </td>
      {columns.map((column) =>
        column === 'employer' ? (
          <th key={column} scope="row" className="p-0 font-semibold">
            <Link
              to="/applications/$id"
              params={{ id }}
              preload={false}
              className="block truncate px-3 py-2.5 hover:underline"
            >
              {employer}
              {archived && <span className="font-normal text-soft"> (archived)</span>}
            </Link>
          </th>
        ) : (
          <td key={column} className="truncate px-3">
            <Cell column={column} application={application} />
          </td>
        ),
      )}
    </tr>
  )
})

function Cell({ column, application }: Pick<RowProps, 'application'> & { column: ColumnId }) {
  if (column === 'outcome') return <OutcomeMark outcome={application.outcome} />
  return cellWords(column, application) ?? <span className="text-soft">not known</span>
}
