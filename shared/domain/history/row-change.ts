/** One row before and after a command, as the writer recorded it: the grain of history and of undo. */

export type Row = Readonly<Record<string, string | number | null>>

/** `before` is null for an insert, `after` for a removal. */
export type RowChange = {
  readonly table: string
  readonly id: string
  readonly before: Row | null
  readonly after: Row | null
}
