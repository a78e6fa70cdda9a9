/**
 * Finds the header row by its names within the first 20 rows, never by position, and with it the layout and the delimiter:
 * the right delimiter is the one under which the names come out whole.
 */
import type { ContactField, ContactLayout } from '../../shared/domain/contacts/imported-contact.ts'
import { layoutRules } from './contact-layouts.ts'
import type { LayoutRule } from './contact-layouts.ts'
import { previewTable } from './parse-table.ts'

/** What a column holds, by its position in the row. */
export type ColumnPlace = { readonly index: number; readonly field: ContactField }

export type FoundHeader = {
  readonly layout: ContactLayout
  readonly delimiter: string
  /** Position of the header among all rows, empty ones counted. */
  readonly rowIndex: number
  readonly names: readonly string[]
  readonly columns: readonly ColumnPlace[]
}

const searchedRows = 20

/**
 * The header row, or null where no known names are found.
 * @param mapping what columns hold, by name, as the user said; then every one of its names must be there
 */
export function findHeader(
  text: string,
  delimiters: readonly string[],
  mapping: Readonly<Record<string, ContactField>> | null,
): FoundHeader | null {
  const rules = mapping === null ? layoutRules : [ruleOfMapping(mapping)]
  let best: FoundHeader | null = null
  for (const delimiter of delimiters) {
    const found = findInRows(previewTable(text, delimiter, searchedRows), delimiter, rules)
    if (found !== null && found.columns.length > (best?.columns.length ?? 0)) best = found
  }
  return best
}

function findInRows(
  rows: readonly (readonly string[])[],
  delimiter: string,
  rules: readonly LayoutRule[],
): FoundHeader | null {
  for (const [rowIndex, row] of rows.entries()) {
    const names = row.map(plainName)
    const rule = rules.find((candidate) => fits(candidate, names))
    if (rule === undefined) continue
    const columns = placeColumns(rule, names)
    return { layout: rule.layout, delimiter, rowIndex, names: row.map((name) => name.trim()), columns }
  }
  return null
}

/** A column's name as it is compared: NFC, lower case, single spaces. */
function plainName(name: string): string {
  return name
    .replace(/\uFEFF/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

function fits(rule: LayoutRule, names: readonly string[]): boolean {
  return rule.allOf.every((name) => names.includes(name)) && rule.anyOf.some((name) => names.includes(name))
}

function placeColumns(rule: LayoutRule, names: readonly string[]): readonly ColumnPlace[] {
  return rule.columns.flatMap(([name, field]) => {
    const places = names.flatMap((candidate, index) => (candidate === name ? [{ index, field }] : []))
    return rule.lastCounts.includes(name) ? places.slice(-1) : places
  })
}

function ruleOfMapping(mapping: Readonly<Record<string, ContactField>>): LayoutRule {
  const columns = Object.entries(mapping).map(([name, field]) => [plainName(name), field] as const)
  const names = columns.map(([name]) => name)
  return { layout: 'mapped', allOf: names, anyOf: names, columns, lastCounts: [] }
}
