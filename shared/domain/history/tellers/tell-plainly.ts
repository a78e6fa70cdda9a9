/** The plain way to tell a change: a record was added, removed, or these of its fields have changed. */
import type { Row, RowChange } from '../row-change.ts'
import { changedFields, textOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'

const nameFields: Readonly<Record<string, readonly string[]>> = {
  workspace: ['name'],
  setting: ['name'],
  organisation: ['name'],
  contact: ['givenName', 'familyName'],
  conversation: ['summary'],
  nextAction: ['what'],
  scorePoint: ['dimension'],
  valueAction: ['kind'],
  vettingItem: ['item'],
  redFlag: ['what'],
  charter: ['version'],
  pilot: ['type'],
  obligation: ['what'],
  document: ['fileName'],
}

/** Added, removed, or changed field by field; nothing where only told fields or nothing changed. */
export function tellPlainly(change: RowChange, told: readonly string[]): readonly StorySentence[] {
  const { table, before, after } = change
  const row = after ?? before
  if (row === null) return []
  const values = { table, name: nameOf(table, row) }
  if (before === null) return [{ code: 'record-added', values }]
  if (after === null) return [{ code: 'record-removed', values }]
  const fields = changedFields(change, told)
  return fields.length === 0 ? [] : [{ code: 'record-changed', values: { ...values, fields } }]
}

function nameOf(table: string, row: Row): string {
  const fields = nameFields[table] ?? []
  return fields
    .map((field) => textOf(row, field))
    .filter((text) => text !== '')
    .join(' ')
}
