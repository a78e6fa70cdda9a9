/**
 * One cell as text that a record can hold: no characters that no document can carry, NFC, trimmed. It takes off the
 * apostrophe that our own exports put before cells which a spreadsheet would run as a formula.
 */
import { cleanText } from '../../shared/base/clean-text.ts'

export type CleanedCell = { readonly text: string; readonly removed: number }

// U+007F to U+009F are control characters; they come from bytes that Windows-1252 leaves without a letter.
const furtherControls = /[\u007F-\u009F]/gu
const formulaGuard = /^'(?='*[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠|%\t\n])/u

/** A cell that holds one line: every run of white space becomes a space. */
export function cleanLine(cell: string): CleanedCell {
  const cleaned = clean(cell)
  return { text: cleaned.text.replace(/\s+/gu, ' ').trim(), removed: cleaned.removed }
}

/** A cell that may hold several lines, such as notes. */
export function cleanLines(cell: string): CleanedCell {
  const cleaned = clean(cell)
  return { text: cleaned.text.trim(), removed: cleaned.removed }
}

function clean(cell: string): CleanedCell {
  const unguarded = cell.replace(formulaGuard, '')
  const { text, removed } = cleanText(unguarded)
  const printable = text.replace(furtherControls, '')
  return { text: printable, removed: removed + text.length - printable.length }
}
