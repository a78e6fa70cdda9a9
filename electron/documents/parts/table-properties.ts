/**
 * What the library cannot say of a table: its style by look, and the title and description that assistive technology reads.
 * One entry a table, in the order of the document.
 */
import type { Block } from '../../../shared/documents/block.ts'
import { escapeXml } from '../xml-safe.ts'

type TableMark = {
  readonly style: string
  readonly firstRow: boolean
  readonly firstColumn: boolean
  readonly title: string
  readonly description: string
}

function markOf(block: Block): readonly TableMark[] {
  switch (block.kind) {
    case 'key-facts':
      return [{ ...block, style: 'FactTable', firstRow: true, firstColumn: false }]
    case 'table':
      return [{ ...block, style: 'RuledTable', firstRow: true, firstColumn: block.boldFirstColumn }]
    case 'label-rows':
      return [{ ...block, style: 'LabelTable', firstRow: false, firstColumn: true }]
    case 'signatures':
      return [{ ...block, style: 'SignatureTable', firstRow: true, firstColumn: true }]
    default:
      return []
  }
}

const lookBits = { firstRow: 0x0020, firstColumn: 0x0080, noBands: 0x0600 }

function lookXml({ firstRow, firstColumn }: TableMark): string {
  const bits =
    lookBits.noBands + (firstRow ? lookBits.firstRow : 0) + (firstColumn ? lookBits.firstColumn : 0)
  const value = bits.toString(16).toUpperCase().padStart(4, '0')
  const flag = (set: boolean): string => (set ? '1' : '0')
  return `<w:tblLook w:val="${value}" w:firstRow="${flag(firstRow)}" w:lastRow="0" w:firstColumn="${flag(firstColumn)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
}

function propertiesXml(mark: TableMark, width: string): string {
  return [
    `<w:tblPr><w:tblStyle w:val="${mark.style}"/>${width}<w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblLayout w:type="fixed"/>${lookXml(mark)}`,
    `<w:tblCaption w:val="${escapeXml(mark.title)}"/><w:tblDescription w:val="${escapeXml(mark.description)}"/></w:tblPr>`,
  ].join('')
}

/** The document part with the properties of every table written anew; direct borders go, the style's remain. */
export function withTableProperties(documentXml: string, blocks: readonly Block[]): string {
  const marks = blocks.flatMap(markOf)
  let index = 0
  const written = documentXml.replaceAll(/<w:tblPr>.*?<\/w:tblPr>/gs, (properties) => {
    const mark = marks[index]
    index += 1
    const width = /<w:tblW [^>]*\/>/.exec(properties)?.[0]
    if (mark === undefined || width === undefined) throw new Error(`Table ${index} has no block or no width`)
    return propertiesXml(mark, width)
  })
  if (index !== marks.length)
    throw new Error(`${marks.length} tables in the blocks, ${index} in the document`)
  return written
}
