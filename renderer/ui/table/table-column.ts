import type { ReactNode } from 'react'

/** One column of a `DataTable`. */
export type TableColumn<Row> = {
  readonly id: string
  /** The head; for screen readers only with `hideHead` (a column of buttons). */
  readonly head: string
  readonly hideHead?: boolean | undefined
  /** What the cell shows. Missing values are “Not yet” or –, never 0. */
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. `null` stands last, whichever way. Dates sort as `2026-11-23`. */
  readonly sortBy?: ((row: Row) => string | number | null) | undefined
  /** `number`: right-aligned, tabular. `end`: right-aligned (buttons, links). `quiet`: grey. `name`: the row's head, 600. */
  readonly kind?: 'text' | 'quiet' | 'number' | 'end' | 'name' | undefined
  /** Pixels. Columns without one share what is left. Give all but one in a long table. */
  readonly width?: number | undefined
  /** Below the last row: a total. */
  readonly foot?: ReactNode
}

/** By which column the rows stand. */
export type TableSort = { readonly columnId: string; readonly direction: 'ascending' | 'descending' }
