/**
 * Small makers of runs and cells, so that the documents read as wording and order. They decide no wording themselves.
 */
import type { Cell, RichText } from './block.ts'

export function plain(text: string): RichText {
  return [{ kind: 'plain', text }]
}

export function textCell(text: string): Cell {
  return { kind: 'text', text: plain(text) }
}

export function bulletCell(entries: readonly string[]): Cell {
  return { kind: 'bullets', entries: entries.map(plain) }
}

/** True for text with something to read in it. */
export function isWritten(text: string): boolean {
  return text.trim() !== ''
}

/** The entries with something to read in them, trimmed. */
export function written(entries: readonly string[]): readonly string[] {
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '')
}

/** The text of runs as one string, references as their numbers. */
export function plainText(text: RichText): string {
  return text.map((run) => (run.kind === 'clause' ? run.cited : run.text)).join('')
}
