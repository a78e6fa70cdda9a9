/** Rows that were ticked, kept while one searches, filters or turns a page. */
import { useMemo, useState } from 'react'

export type Selection<Row> = {
  readonly rows: readonly Row[]
  readonly has: (row: Row) => boolean
  readonly toggle: (row: Row) => void
  readonly clear: () => void
}

export function useSelection<Row extends { readonly id: string }>(): Selection<Row> {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  return useMemo(
    () => ({
      rows: [...chosen.values()],
      has: ({ id }) => chosen.has(id),
      toggle: (row) => {
        const next = new Map(chosen)
        if (!next.delete(row.id)) next.set(row.id, row)
        setChosen(next)
      },
      clear: () => setChosen(new Map()),
    }),
    [chosen],
  )
}
