/** A chart's numbers as a table: heads, and one row a mark. Types only. */

export type TableData = {
  /** What a screen reader calls the region that scrolls. */
  readonly label: string
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    /** One fewer than the heads: the first head is the name's. */
    readonly cells: readonly (string | number)[]
  }[]
}
