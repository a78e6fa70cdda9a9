import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { classNames } from '../class-names.ts'
import type { TableColumn } from './table-column.ts'
import { useRowWindow } from './use-row-window.ts'
import styles from './data-table.module.css'

export type TableBodyProps<Row> = {
  rows: readonly Row[]
  columns: readonly TableColumn<Row>[]
  rowId: (row: Row) => string
  rowHeight: number
  scroller: HTMLElement | null
  onOpenRow: ((row: Row) => void) | undefined
  isSelected: ((row: Row) => boolean) | undefined
}

function nextIndex(key: string, index: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(last, index + 1)
  if (key === 'ArrowUp') return Math.max(0, index - 1)
  if (key === 'PageDown') return Math.min(last, index + 10)
  if (key === 'PageUp') return Math.max(0, index - 10)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

const controls = 'a, button, input, select, textarea, label, [role="checkbox"], [role="combobox"]'

/** The rows: one tab stop for all of them, arrows walk, Enter opens. */
export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { rows, columns, rowId, rowHeight, scroller, onOpenRow, isSelected } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const wanted = useRef<number | null>(null)
  const [active, setActive] = useState(0)
  const view = useRowWindow(rows.length, rowHeight, scroller, body)
  const tabStop = active >= view.from && active < view.to ? active : view.from

  // The row may be drawn only after the table has scrolled to it.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = body.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus()
  })

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, index: number, row: Row) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const next = nextIndex(event.key, index, rows.length - 1)
    if (event.key === 'Enter') onOpenRow?.(row)
    else if (next === null) return
    else {
      wanted.current = next
      setActive(next)
      view.scrollTo(next)
      if (next === index) wanted.current = null
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent, row: Row) => {
    // A menu of the row is drawn elsewhere on the page, yet its presses arrive here.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    if (event.target.closest(controls) === null) onOpenRow?.(row)
  }

  return (
    <tbody ref={body} className={styles.body}>
      {view.before > 0 && <Gap height={view.before} columns={columns.length} />}
      {rows.slice(view.from, view.to).map((row, offset) => {
        const index = view.from + offset
        const opening = onOpenRow
          ? {
              tabIndex: index === tabStop ? 0 : -1,
              onFocus: () => setActive(index),
              onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => onKeyDown(event, index, row),
              onClick: (event: MouseEvent) => onClick(event, row),
            }
          : {}
        return (
          <tr
            key={rowId(row)}
            data-index={index}
            aria-rowindex={index + 2}
            className={classNames(
              styles.row,
              onOpenRow && styles.opens,
              isSelected?.(row) && styles.selected,
            )}
            style={{ height: rowHeight }}
            {...opening}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        )
      })}
      {view.after > 0 && <Gap height={view.after} columns={columns.length} />}
    </tbody>
  )
}

function Cell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const className = classNames(styles.cell, styles[column.kind ?? 'text'])
  if (column.kind === 'name') {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    )
  }
  return <td className={className}>{column.cell(row)}</td>
}

function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns} className={styles.gap} style={{ height }} />
    </tr>
  )
}
