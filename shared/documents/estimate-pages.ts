/**
 * How many pages a document takes, reckoned from its blocks without making it: quick enough for every keystroke in a form.
 * An estimate for people; the pages themselves are made by the word processor.
 */
import type { PageSize } from '../domain/records/document.ts'
import type { DocumentBlocks } from './block.ts'
import { blockSlices, type Slice } from './block-heights.ts'
import { measuresOf, textArea } from './layout.ts'

// Word processors differ in rounding and hyphenation; the estimate leaves this share of a page free.
const safety = 0.01

type Position = { pages: number; used: number }

function joinKept(slices: readonly Slice[]): readonly number[] {
  const groups: number[] = []
  let open = 0
  for (const slice of slices) {
    open += slice.height
    if (slice.keepsNext) continue
    groups.push(open)
    open = 0
  }
  return open > 0 ? [...groups, open] : groups
}

function place(position: Position, height: number, room: number): void {
  if (position.used + height <= room) {
    position.used += height
  } else if (height <= room) {
    position.pages += 1
    position.used = height
  } else {
    const over = position.used + height
    position.pages += Math.floor(over / room)
    position.used = over % room
  }
}

/**
 * Pages as a decimal: 1.8 is one full page and four fifths of the next. Over 2 means that a third page is expected.
 */
export function estimatePages(document: DocumentBlocks, pageSize: PageSize): number {
  const measures = measuresOf(document.density)
  const area = textArea(pageSize, measures)
  const room = area.height * (1 - safety)
  const slices = document.blocks.flatMap((block) => blockSlices(block, area.width, measures))
  const position: Position = { pages: 0, used: 0 }
  for (const height of joinKept(slices)) place(position, height, room)
  return Math.round((position.pages + position.used / room) * 100) / 100
}
