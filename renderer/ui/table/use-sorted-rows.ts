import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import type { SortFn } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { TableColumn, TableSort } from './table-column.ts'

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

/** The rows in the order of `sort`; as they came where `sort` is null or the caller has sorted them. */
export function useSortedRows<Row extends object>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | null,
  alreadySorted: boolean,
): readonly Row[] {
  const definitions = useMemo(() => {
    const sortFn: SortFn<typeof features, Row> = (a, b, id) => compare(a.getValue(id), b.getValue(id))
    return columns.map((column) => ({
      id: column.id,
      accessorFn: (row: Row) => column.sortBy?.(row) ?? undefined,
      sortFn,
      sortUndefined: 'last' as const,
    }))
  }, [columns])
  const data = useMemo(() => [...rows], [rows])
  const sorting = useMemo(
    () => (sort ? [{ id: sort.columnId, desc: sort.direction === 'descending' }] : []),
    [sort],
  )
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: { sorting },
    manualSorting: alreadySorted,
  })
  return table.getRowModel().rows.map((row) => row.original)
}
