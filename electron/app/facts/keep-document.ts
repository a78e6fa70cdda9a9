/**
 * Makes the Word file of a record and keeps it, byte for byte, with its SHA-256. The same record on the same page size gives
 * the same bytes, so asking again answers the document that is kept already. It never replaces one.
 */
import type { AllianceId } from '../../../shared/base/ids.ts'
import type { DocumentBlocks } from '../../../shared/documents/block.ts'
import type { KeptDocument, PageSize } from '../../../shared/domain/records/document.ts'
import { readWhere } from '../../store/reads.ts'
import { keepBytes } from '../../store/tables/documents.ts'
import { readWorkspace } from '../../store/tables/workspace.ts'
import { type CommandContext, requireRecord } from '../dispatch/context.ts'

/** Keeps the document on the page size asked for, or the workspace's. */
export async function keepDocument(
  context: CommandContext,
  allianceId: AllianceId,
  document: DocumentBlocks,
  wantedPageSize: PageSize | undefined,
): Promise<KeptDocument> {
  const pageSize = wantedPageSize ?? (await readWorkspace(context.read)).pageSize
  const bytes = await context.renderDocument(document, pageSize)
  const sha256 = await keepBytes(context.read, bytes)
  const earlier = await readWhere(context.read, 'document', 'recordId', document.recordId)
  const same = earlier.find((kept) => kept.sha256 === sha256 && kept.pageSize === pageSize)
  if (same !== undefined) return same
  const id = context.newId<'document'>()
  await context.write.insert('document', {
    id,
    allianceId,
    kind: document.kind,
    recordId: document.recordId,
    version: document.version,
    pageSize,
    fileName: fileNameOf(document),
    sha256,
    byteLength: bytes.byteLength,
    madeOn: context.today,
  })
  return requireRecord(context.read, 'document', id)
}

/** File systems take 255 bytes; what is left is room for " (2)" and the like. */
const longestNameBytes = 180

/** "Alliance charter Climate risk v2.docx": only what every file system takes, and never an empty or reserved name. */
function fileNameOf({ kind, title, version }: DocumentBlocks): string {
  const plain = title
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = [...plain]
  while (Buffer.byteLength(characters.join('')) > longestNameBytes) characters.pop()
  const name = characters.join('').trim()
  return kind === 'charter' ? `${name} v${version}.docx` : `${name}.docx`
}
