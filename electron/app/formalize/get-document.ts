/** The bytes of a kept document, exactly as they were generated. */
import { readBytes } from '../../store/tables/documents.ts'
import { type Handler, requireRecord } from '../dispatch/context.ts'

export const getDocument: Handler<'formalize.getDocument'> = async ({ read }, input) => {
  const document = await requireRecord(read, 'document', input.documentId)
  const bytes = await readBytes(read, document.sha256)
  return { ...document, documentId: document.id, contentBase64: Buffer.from(bytes).toString('base64') }
}
