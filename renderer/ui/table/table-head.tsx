import { ArrowDown, ArrowUp } from 'lucide-react'
import { classNames } from '../class-names.ts'
import { Icon } from '../marks/icon.tsx'
import type { TableColumn, TableSort } from './table-column.ts'
import styles from './data-table.module.css'

export type TableHeadProps<Row> = {
  columns: readonly TableColumn<Row>[]
  sort: TableSort | null
  onSortChange: (sort: TableSort) => void
}

/** Grey heads over one rule; a sortable one is a button. */
export function TableHead<Row>({ columns, sort, onSortChange }: TableHeadProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(styles.headCell, styles[column.kind ?? 'text'])}
              aria-sort={direction ?? (column.sortBy ? 'none' : undefined)}
            >
              {column.sortBy ? (
                <button
                  type="button"
                  className={styles.sorter}
                  onClick={() =>
                    onSortChange({
                      columnId: column.id,
                      direction: direction === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.head}
                  {direction && <Icon icon={direction === 'ascending' ? ArrowUp : ArrowDown} size={14} />}
                </button>
              ) : (
                <span className={column.hideHead ? 'visually-hidden' : undefined}>{column.head}</span>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
