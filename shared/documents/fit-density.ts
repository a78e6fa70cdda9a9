/**
 * Sets a document as loosely as two pages allow, on both page sizes, so that one record gives one layout everywhere. It
 * changes nothing but the density.
 */
import { pageSizes } from '../domain/records/document.ts'
import type { Density, DocumentBlocks } from './block.ts'
import { estimatePages } from './estimate-pages.ts'

const mostPages = 2

const densities: readonly Density[] = ['regular', 'compact', 'dense']

/** The document at the first density with which it takes at most two pages on A4 and on Letter; dense if none does. */
export function fitDensity(document: DocumentBlocks): DocumentBlocks {
  for (const density of densities) {
    const set = { ...document, density }
    if (pageSizes.every((pageSize) => estimatePages(set, pageSize) <= mostPages)) return set
  }
  return { ...document, density: 'dense' }
}
