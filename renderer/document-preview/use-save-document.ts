/** Hands the bytes of a kept document to the person: a save dialog, or a download. */
import { useCallback } from 'react'
import type { DocumentId } from '../../shared/base/ids.ts'
import type { Refusal } from '../../shared/contract/envelope.ts'
import { useCall } from '../client/use-call.ts'
import { useHost } from '../client/use-host.ts'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export type SavedDocument =
  | { readonly ok: true; readonly saved: boolean; readonly fileName: string }
  | { readonly ok: false; readonly refusal: Refusal }

/** Never throws; the answer says what was refused, or that the person cancelled. */
export function useSaveDocument(): (documentId: DocumentId) => Promise<SavedDocument> {
  const call = useCall()
  const host = useHost()
  return useCallback(
    async (documentId) => {
      const file = await call('formalize.getDocument', { documentId })
      if (!file.ok) return file
      const { fileName, contentBase64 } = file.value
      const reply = await host.saveFile({ name: fileName, type: wordType, contentBase64 })
      return reply.ok ? { ok: true, saved: reply.value.saved, fileName } : reply
    },
    [call, host],
  )
}
