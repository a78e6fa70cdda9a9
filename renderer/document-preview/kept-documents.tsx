/** The Word files that were made and kept, byte for byte; each can be downloaded again. */
import { Download, FileText } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { Refusal } from '../../shared/contract/envelope.ts'
import type { KeptDocument } from '../../shared/domain/records/document.ts'
import { pageSizeNames } from '../../shared/text/formal-names.ts'
import { refusalText } from '../client/refusal-text.ts'
import { useFormats } from '../client/use-formats.ts'
import { IconButton } from '../ui/action/icon-button.tsx'
import { ErrorNote } from '../ui/feedback/error-note.tsx'
import { RowList } from '../ui/layout/row-list.tsx'
import { useSaveDocument } from './use-save-document.ts'

const shownHash = 12
const bytesOfKilobyte = 1000

export function KeptDocuments({ documents }: { documents: readonly KeptDocument[] }): JSX.Element {
  const formats = useFormats()
  const save = useSaveDocument()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const download = async (document: KeptDocument): Promise<void> => {
    const saved = await save(document.id)
    setRefusal(saved.ok ? null : saved.refusal)
  }
  return (
    <>
      {refusal !== null && <ErrorNote title="The document is not saved.">{refusalText(refusal)}</ErrorNote>}
      <RowList
        label="Word files"
        rows={documents.map((document) => ({
          id: document.id,
          icon: FileText,
          tone: 'quiet',
          title: document.fileName,
          note: [
            pageSizeNames[document.pageSize],
            `${formats.number(Math.ceil(document.byteLength / bytesOfKilobyte))} kB`,
            `made on ${formats.date(document.madeOn)}`,
            `SHA-256 ${document.sha256.slice(0, shownHash)}…`,
          ].join(', '),
          aside: (
            <IconButton
              icon={Download}
              label={`Download ${document.fileName}`}
              onClick={() => void download(document)}
            />
          ),
        }))}
      />
    </>
  )
}
