/** The fields of an entry of the history, before and after, for those who want to see them. */
import type { RowChange } from '../../../shared/domain/history/row-change.ts'
import type { Formats } from '../../../shared/text/formats/formats.ts'
import { capitalised } from '../../../shared/text/formats/counted.ts'
import { fieldValueText } from '../../../shared/text/history/field-value-text.ts'
import { fieldName, tableNames } from '../../../shared/text/history/history-names.ts'

export type DetailRow = {
  readonly id: string
  /** What kind of record it is; empty in the rows that follow of the same record. */
  readonly record: string
  readonly field: string
  readonly before: string
  readonly after: string
}

type Value = string | number | null

/**
 * One row for each field that changed; of a new or removed record, one for each field that held something. Identifiers
 * are left out: they say nothing to a reader.
 */
export function detailRows(changes: readonly RowChange[], formats: Formats): readonly DetailRow[] {
  return changes.flatMap((change, index) => {
    const { table, before, after } = change
    const show = (field: string, value: Value | undefined): string =>
      isEmpty(value) ? '–' : fieldValueText(field, value, formats)
    return shownFields(change).map((field, place) => ({
      id: `${index}-${field}`,
      record: place === 0 ? (tableNames[table] ?? table) : '',
      field: capitalised(fieldName(field)),
      before: show(field, before?.[field]),
      after: show(field, after?.[field]),
    }))
  })
}

function shownFields({ before, after }: RowChange): readonly string[] {
  return Object.keys({ ...before, ...after })
    .filter((field) => field !== 'id' && field !== 'seq' && !field.endsWith('Id'))
    .filter((field) => !isEmpty(before?.[field]) || !isEmpty(after?.[field]))
    .filter((field) => (before?.[field] ?? null) !== (after?.[field] ?? null))
}

function isEmpty(value: Value | undefined): value is null | undefined | '' | '[]' {
  return value === undefined || value === null || value === '' || value === '[]'
}
