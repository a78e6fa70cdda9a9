/** Which blocks, and which rows of them, stand on which page: the same reckoning as the page estimate, kept for display. */
import type { Block, DocumentBlocks } from '../../shared/documents/block.ts'
import { blockSlices, type Slice } from '../../shared/documents/block-heights.ts'
import { measuresOf, textArea, type Measures } from '../../shared/documents/layout.ts'
import type { PageSize } from '../../shared/domain/records/document.ts'

/** A block on a page. Of a table or list that goes over a break, only the rows of this page. */
export type PlacedBlock = {
  /** Place of the block in the document. */
  readonly index: number
  readonly block: Block
  /** The row of the whole block that comes first here. */
  readonly firstRow: number
}

type Unit = Slice & { readonly index: number; readonly row: number }

/** The head of a table is row −1. */
const headRow = -1

// The share of a page that the page estimate leaves free.
const safety = 0.01

/** The pages of a document; at least one. */
export function paginate(document: DocumentBlocks, pageSize: PageSize): readonly (readonly PlacedBlock[])[] {
  const measures = measuresOf(document.density)
  const { width, height } = textArea(pageSize, measures)
  const units = document.blocks.flatMap((block, index) => blockUnits(block, index, width, measures))
  const pages = fill(groupKept(units), height * (1 - safety))
  return pages.map((page) => placedBlocks(page, document.blocks))
}

function blockUnits(block: Block, index: number, width: number, measures: Measures): readonly Unit[] {
  if (block.kind === 'bullets') {
    return block.entries.flatMap((entry, row) =>
      blockSlices({ ...block, entries: [entry] }, width, measures).map((slice) => ({ ...slice, index, row })),
    )
  }
  const first = block.kind === 'table' ? headRow : 0
  const isRows = block.kind === 'table' || block.kind === 'label-rows'
  return blockSlices(block, width, measures).map((slice, place) => ({
    ...slice,
    index,
    row: isRows ? place + first : 0,
  }))
}

function groupKept(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = []
  let open: Unit[] = []
  for (const unit of units) {
    open.push(unit)
    if (unit.keepsNext) continue
    groups.push(open)
    open = []
  }
  return open.length > 0 ? [...groups, open] : groups
}

const heightOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.height, 0)

function fill(groups: readonly (readonly Unit[])[], room: number): readonly (readonly Unit[])[] {
  const pages: Unit[][] = [[]]
  let used = 0
  const put = (units: readonly Unit[]): void => {
    const height = heightOf(units)
    if (used + height > room && used > 0) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(...units)
    used += height
  }
  for (const group of groups) {
    if (heightOf(group) <= room) put(group)
    else for (const unit of group) put([unit])
  }
  return pages
}

function placedBlocks(page: readonly Unit[], blocks: readonly Block[]): readonly PlacedBlock[] {
  const rowsOf = new Map<number, Set<number>>()
  for (const { index, row } of page) rowsOf.set(index, (rowsOf.get(index) ?? new Set()).add(row))
  return [...rowsOf].flatMap(([index, rows]) => {
    const block = blocks[index]
    if (block === undefined) return []
    const shown = [...rows].filter((row) => row !== headRow)
    const firstRow = Math.min(...(shown.length === 0 ? [0] : shown))
    return [{ index, block: withRows(block, firstRow, shown.length), firstRow }]
  })
}

function withRows(block: Block, from: number, count: number): Block {
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(from, from + count) }
  if (block.kind === 'label-rows') return { ...block, rows: block.rows.slice(from, from + count) }
  if (block.kind === 'bullets') return { ...block, entries: block.entries.slice(from, from + count) }
  return block
}
