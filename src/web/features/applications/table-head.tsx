/** The head of the table: stays in sight, orders by a column, selects all that are shown. */
import { COLUMN_WIDTHS, COLUMN_WORDS, type ColumnId } from '#web/lib/application-columns.ts'
import { type ListSearch, orderOf } from '#web/lib/application-filter.ts'

type HeadProps = {
  readonly columns: readonly ColumnId[]
  readonly search: ListSearch
  readonly sortBy: (column: ColumnId) => void
  readonly areAll: boolean
  readonly chooseAll: () => void
}

export function TableHead({ columns, search, sortBy, areAll, chooseAll }: HeadProps) {
  const { sort, dir } = orderOf(search)
  const order = dir === 'down' ? 'descending' : 'ascending'
  return (
    <thead className="sticky top-0 z-10 bg-sunken">
      <tr aria-rowindex={1}>
        <th scope="col" className="w-12 px-4">
          <input
            type="checkbox"
            aria-label="Select all that are shown"
            className="size-5 accent-accent align-middle"
            checked={areAll}
            onChange={chooseAll}
          />
        </th>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            aria-sort={sort === column ? order : 'none'}
            className={`p-0 font-semibold ${COLUMN_WIDTHS[column]}`}
          >
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-1 px-3 text-left hover:underline"
              onClick={() => sortBy(column)}
            >
              {COLUMN_WORDS[column]}
              <span aria-hidden="true">{sort === column ? (dir === 'down' ? '↓' : '↑') : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
