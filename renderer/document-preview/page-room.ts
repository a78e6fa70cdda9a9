/** How much of its pages a document takes, and about how many lines of running text still fit. */
import type { DocumentBlocks } from '../../shared/documents/block.ts'
import { estimatePages } from '../../shared/documents/estimate-pages.ts'
import { measuresOf, textArea } from '../../shared/documents/layout.ts'
import { naturalLine } from '../../shared/documents/text-width.ts'
import type { PageSize } from '../../shared/domain/records/document.ts'

export type PageRoom = {
  /** 1.8: one full page and four fifths of the next. */
  readonly pages: number
  readonly limit: number
  /** Whole lines that still fit, at the density that the document has now; 0 when it is full. */
  readonly lines: number
}

export function pageRoom(document: DocumentBlocks, pageSize: PageSize, limit: number): PageRoom {
  const pages = estimatePages(document, pageSize)
  const measures = measuresOf(document.density)
  const line = measures.body * measures.bodyLine * naturalLine.sans
  const free = (limit - pages) * textArea(pageSize, measures).height
  return { pages, limit, lines: Math.max(0, Math.floor(free / line)) }
}
