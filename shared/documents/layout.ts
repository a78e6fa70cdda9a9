/**
 * The measures that documents are set by, in points: page, type sizes and spaces, at three densities. The Word file is made
 * from them and the page estimate reckons with them, so the two cannot drift apart.
 */
import type { PageSize } from '../domain/records/document.ts'
import type { Density } from './block.ts'

const pointsPerMillimetre = 72 / 25.4

export type Measures = {
  /** Type sizes. */
  readonly title: number
  readonly subtitle: number
  readonly kicker: number
  readonly heading: number
  readonly quote: number
  readonly body: number
  readonly table: number
  readonly tableHead: number
  readonly label: number
  /** Line height as a multiple of the font's own: running text, text in tables. */
  readonly bodyLine: number
  readonly tableLine: number
  /** Spaces. */
  readonly headingBefore: number
  readonly headingAfter: number
  readonly quoteAfter: number
  readonly paragraphAfter: number
  readonly clauseAfter: number
  readonly bulletAfter: number
  /** Above and below the text of a cell. */
  readonly cellPadding: number
  readonly calloutPadding: number
  /** Height of the row that is signed in. */
  readonly signatureRoom: number
  /** Margins. */
  readonly pageTop: number
  readonly pageBottom: number
  readonly pageSide: number
}

const regular: Measures = {
  title: 23,
  subtitle: 11,
  kicker: 8.5,
  heading: 12,
  quote: 11.5,
  body: 10,
  table: 9,
  tableHead: 8.5,
  label: 8,
  bodyLine: 1.08,
  tableLine: 1.05,
  headingBefore: 12,
  headingAfter: 4,
  quoteAfter: 4,
  paragraphAfter: 4,
  clauseAfter: 3,
  bulletAfter: 2,
  cellPadding: 2.5,
  calloutPadding: 5,
  signatureRoom: 32,
  pageTop: 22 * pointsPerMillimetre,
  pageBottom: 19 * pointsPerMillimetre,
  pageSide: 21 * pointsPerMillimetre,
}

const compact: Measures = {
  ...regular,
  title: 20,
  heading: 11.5,
  quote: 11,
  body: 9.5,
  table: 8.5,
  tableHead: 8,
  label: 7.5,
  bodyLine: 1.02,
  tableLine: 1,
  headingBefore: 7.5,
  headingAfter: 2.5,
  paragraphAfter: 3,
  clauseAfter: 1.5,
  bulletAfter: 0.75,
  cellPadding: 1.25,
  calloutPadding: 4,
  signatureRoom: 28,
  pageTop: 20 * pointsPerMillimetre,
  pageBottom: 16 * pointsPerMillimetre,
}

const dense: Measures = {
  ...compact,
  title: 19,
  subtitle: 10.5,
  heading: 11,
  quote: 10.5,
  body: 9,
  bodyLine: 1,
  headingBefore: 6,
  headingAfter: 2,
  paragraphAfter: 2,
  quoteAfter: 3,
  clauseAfter: 1,
  bulletAfter: 0.5,
  cellPadding: 1,
  calloutPadding: 3,
  signatureRoom: 24,
}

const byDensity: Readonly<Record<Density, Measures>> = { regular, compact, dense }

export function measuresOf(density: Density): Measures {
  return byDensity[density]
}

/** Shares that are the same at every density, in points. */
export const fixedMeasures = {
  /** Distance of the header and footer from the edge of the page. */
  header: 10 * pointsPerMillimetre,
  footer: 8.5 * pointsPerMillimetre,
  /** Left and right of the text of a cell. */
  cellSide: 5,
  /** Where clause and heading text begins, after the number. */
  clauseIndent: 26,
  bulletIndent: 10,
  quoteIndent: 9,
  subtitleAfter: 5,
  calloutIndent: 8,
} as const

/** Space above an addressee, as a multiple of the space above a heading. */
export const addressSpace = 1.5

/** Shares of the text width in a table of signatures: the labels, and the gap between the columns. */
export const signatureShares = { label: 0.14, gap: 0.04 } as const

/** Share of the label column in label rows. */
export const labelShare = 0.19

/** Tables of up to so many rows stay on one page; rows of a label and a text stand alone better. */
export const shortTables = { table: 7, labelRows: 5 } as const

/** Whether a row stays with the next: all of a short table; of a longer one the first two and the last two. */
export function rowKeepsNext(index: number, rows: number, shortRows: number): boolean {
  if (index >= rows - 1) return false
  return rows <= shortRows || index < 2 || index === rows - 2
}

const pages: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210 * pointsPerMillimetre, height: 297 * pointsPerMillimetre },
  letter: { width: 612, height: 792 },
}

/** Width and height of the paper, in points. */
export function paperSize(pageSize: PageSize): { readonly width: number; readonly height: number } {
  return pages[pageSize]
}

/** Width and height that text has on a page, in points. */
export function textArea(
  pageSize: PageSize,
  measures: Measures,
): { readonly width: number; readonly height: number } {
  const { width, height } = pages[pageSize]
  return { width: width - 2 * measures.pageSide, height: height - measures.pageTop - measures.pageBottom }
}
