/** Generates the Word file of a charter version and keeps it. The wording is the documents' own; here it is only made. */
import { charterBlocks } from '../../../../shared/documents/charter-blocks.ts'
import { type Handler, requireRecord } from '../../dispatch/context.ts'
import { keepDocument } from '../../facts/keep-document.ts'

export const issueCharter: Handler<'formalize.issueCharter'> = async (context, input) => {
  const charter = await requireRecord(context.read, 'charter', input.charterId)
  const { id, allianceId, ...version } = charter
  const blocks = charterBlocks({ ...version, charterId: id })
  return keepDocument(context, allianceId, blocks, input.pageSize)
}
