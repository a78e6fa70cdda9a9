/**
 * The boundary where text enters a document: what XML 1.0 forbids is taken out, half surrogates become U+FFFD, tabs become
 * spaces, and every kind of line end becomes a newline. Nothing else is touched.
 */
import type { DocumentBlocks } from '../../shared/documents/block.ts'

const lineEnds = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/gu
const forbidden = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/gu

/** Text that any XML 1.0 document can carry. */
export function xmlSafe(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replaceAll('\t', ' ').replace(forbidden, '')
}

/** The same document with every text in it made safe. */
export function safeDocument(document: DocumentBlocks): DocumentBlocks {
  const reviver = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? xmlSafe(value) : value
  return JSON.parse(JSON.stringify(document), reviver) as DocumentBlocks
}

/** Text inside an element or an attribute that is written by hand. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', ' ')
}
