/**
 * Reading the rows of the history: they are images of stored records, so a field may hold text, a number or nothing. A list
 * or a whole content is kept in them as JSON text.
 */
import type { Row, RowChange } from './row-change.ts'
import type { FieldChange } from './story.ts'

/** What the writer keeps for itself: no one changed it. */
const bookkeeping = ['id', 'seq']

/**
 * The field of a row as the type that its record gives it. Rows were checked by the schema when they were written; the
 * history shows them as they stood.
 */
export function fieldOf<Value extends string | number | null>(row: Row, field: string): Value {
  return (row[field] ?? null) as Value
}

/** The field as text, empty where it holds nothing. */
export function textOf(row: Row, field: string): string {
  const value = row[field]
  return value === null || value === undefined ? '' : String(value)
}

/** The parsed JSON of a field; null where it holds none. */
export function jsonOf(row: Row, field: string): unknown {
  try {
    return JSON.parse(textOf(row, field))
  } catch {
    return null
  }
}

/** True where the field has another value after than before. */
export function hasChanged({ before, after }: RowChange, field: string): boolean {
  return (before?.[field] ?? null) !== (after?.[field] ?? null)
}

/** The fields that changed, with old and new value, but for those named. */
export function changedFields(change: RowChange, besides: readonly string[]): readonly FieldChange[] {
  const { before, after } = change
  if (before === null || after === null) return []
  return Object.keys({ ...before, ...after })
    .filter((field) => !bookkeeping.includes(field) && !besides.includes(field))
    .filter((field) => hasChanged(change, field))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
