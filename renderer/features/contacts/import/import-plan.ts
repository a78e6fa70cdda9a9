/** What an import will do as decided on the page, reckoned from the preview so that the button can say it. */
import type { ImportRow } from '../../../../shared/contract/contacts-contract.ts'

export type DuplicateChoice = 'skip' | 'merge' | 'keep-both'
export type Decisions = {
  /** For every duplicate that has no answer of its own. */
  readonly duplicates: DuplicateChoice
  readonly byLine: Readonly<Record<string, DuplicateChoice>>
}

export type ImportCounts = { readonly added: number; readonly merged: number; readonly skipped: number }

/** The answer that counts for a row; new rows are always taken over. */
export function choiceOf(row: ImportRow, { duplicates, byLine }: Decisions): DuplicateChoice {
  return row.outcome === 'new' ? 'keep-both' : (byLine[row.contact.line] ?? duplicates)
}

export function countImport(rows: readonly ImportRow[], decisions: Decisions): ImportCounts {
  const counts = { added: 0, merged: 0, skipped: 0 }
  for (const row of rows) {
    const choice = choiceOf(row, decisions)
    if (choice === 'skip') counts.skipped += 1
    else if (choice === 'merge') counts.merged += 1
    else counts.added += 1
  }
  return counts
}

/** The words of the button: “Import 638 contacts”, “Import 12, merge 3”, “Nothing to import”. */
export function importLabel({ added, merged }: ImportCounts, number: (value: number) => string): string {
  if (added === 0 && merged === 0) return 'Nothing to import'
  if (merged === 0) return `Import ${number(added)} ${added === 1 ? 'contact' : 'contacts'}`
  if (added === 0) return `Merge ${number(merged)} ${merged === 1 ? 'contact' : 'contacts'}`
  return `Import ${number(added)}, merge ${number(merged)}`
}

export type RowFilter = 'all' | 'new' | 'duplicates' | 'problems'

export function filterRows(rows: readonly ImportRow[], filter: RowFilter): readonly ImportRow[] {
  if (filter === 'new') return rows.filter(({ outcome }) => outcome === 'new')
  if (filter === 'duplicates') return rows.filter(({ outcome }) => outcome !== 'new')
  return rows
}
