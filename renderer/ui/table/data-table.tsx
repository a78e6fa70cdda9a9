import { use, useState } from 'react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { ScrollContext } from './scroll-context.ts'
import { TableBody } from './table-body.tsx'
import type { TableColumn, TableSort } from './table-column.ts'
import { TableHead } from './table-head.tsx'
import { useSortedRows } from './use-sorted-rows.ts'
import styles from './data-table.module.css'

export type DataTableProps<Row extends object> = {
  /** Names the table for screen readers. */
  label: string
  rows: readonly Row[]
  /** Keep them at module scope or in `useMemo`. */
  columns: readonly TableColumn<Row>[]
  rowId: (row: Row) => string
  /** 31, 37 (default) or 42 px a row. */
  density?: 'dense' | 'plain' | 'tall' | undefined
  /** Enter on a row, or a press beside its controls. Gives the table one tab stop with arrows inside. */
  onOpenRow?: ((row: Row) => void) | undefined
  isSelected?: ((row: Row) => boolean) | undefined
  /** How the rows stand at first. */
  defaultSort?: TableSort | undefined
  /** With `onSortChange`: the caller sorts (paged lists); the table only shows how. */
  sort?: TableSort | null | undefined
  onSortChange?: ((sort: TableSort) => void) | undefined
  /** In the rows' place when there are none: an `EmptyState`. */
  empty?: ReactNode
}

const heights = { dense: 31, plain: 37, tall: 42 } as const

/** A table: grey heads over one rule, hairline rows, sorting, keyboard; long ones draw only what is in view. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, columns, rowId, density = 'plain', onOpenRow, isSelected, defaultSort, empty } = props
  const pageScroller = use(ScrollContext)
  const [ownScroller, setOwnScroller] = useState<HTMLElement | null>(null)
  const [ownSort, setOwnSort] = useState<TableSort | null>(defaultSort ?? null)
  const callerSorts = props.onSortChange !== undefined
  const sort = callerSorts ? (props.sort ?? null) : ownSort
  const sorted = useSortedRows(rows, columns, sort, callerSorts)
  if (rows.length === 0 && empty !== undefined) return empty

  const own = pageScroller === null
  return (
    <div ref={own ? setOwnScroller : undefined} className={classNames(styles.frame, own && styles.scrolls)}>
      <table
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={classNames(styles.table, rows.length > 100 && styles.fixed)}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSortChange={props.onSortChange ?? setOwnSort} />
        <TableBody
          rows={sorted}
          columns={columns}
          rowId={rowId}
          rowHeight={heights[density]}
          scroller={pageScroller ?? ownScroller}
          onOpenRow={onOpenRow}
          isSelected={isSelected}
        />
        {columns.some((column) => column.foot !== undefined) && (
          <tfoot className={styles.foot}>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className={classNames(styles.cell, styles[column.kind ?? 'text'])}>
                  {column.foot}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
