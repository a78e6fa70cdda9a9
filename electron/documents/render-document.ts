/**
 * Blocks in, the bytes of a Word file out. The library writes body, heads and package; `finalize` completes it. It reads no
 * record, no clock and no file.
 */
import { Document, Packer } from 'docx'
import type { DocumentBlocks } from '../../shared/documents/block.ts'
import { measuresOf, textArea } from '../../shared/documents/layout.ts'
import type { PageSize } from '../../shared/domain/records/document.ts'
import { finalize } from './finalize.ts'
import { bodyChildren } from './parts/body.ts'
import { numberingXml } from './parts/numbering.ts'
import { pageSetting } from './parts/page.ts'
import { stylesXml } from './parts/styles.ts'
import { theme } from './parts/theme.ts'
import { safeDocument } from './xml-safe.ts'

/** The document as a .docx file. The same blocks and page size give the same bytes, whenever and wherever it runs. */
export async function renderDocument(blocks: DocumentBlocks, pageSize: PageSize): Promise<Uint8Array> {
  const document = safeDocument(blocks)
  const measures = measuresOf(document.density)
  const { width } = textArea(pageSize, measures)
  const numbered = document.blocks.some((block) => block.kind === 'heading' && block.number !== null)
  const file = new Document({
    theme,
    sections: [
      {
        ...pageSetting(document, pageSize, measures),
        children: bodyChildren(document.blocks, width, measures),
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(file))
  return finalize(packed, document, {
    'word/styles.xml': stylesXml(measures, width, numbered, document.language),
    'word/numbering.xml': numberingXml(numbered),
  })
}
