/** Which columns this browser shows; one that keeps nothing gets the usual ones. */
import { useState } from 'react'
import { type ColumnId, columnsOf, USUAL_COLUMNS } from '#web/lib/application-columns.ts'

const KEY = 'comeback.columns'

function kept(): readonly ColumnId[] {
  try {
    return columnsOf(JSON.parse(localStorage.getItem(KEY) ?? 'null'))
  } catch {
    return USUAL_COLUMNS
  }
}

export function useColumns() {
  const [columns, setColumns] = useState(kept)
  const choose = (next: readonly ColumnId[]) => {
    setColumns(columnsOf(next))
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // Private windows may refuse: the choice then lasts as long as the page.
    }
  }
  return { columns, choose }
}
