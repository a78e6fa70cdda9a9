/** Makes the Word file, in the house's page size or the other, keeps it, and hands it over. */
import { Download } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { Reply } from '../../shared/contract/envelope.ts'
import { pageSizes, type KeptDocument, type PageSize } from '../../shared/domain/records/document.ts'
import { pageSizeNames } from '../../shared/text/formal-names.ts'
import { refusalText } from '../client/refusal-text.ts'
import { Button } from '../ui/action/button.tsx'
import { useToast } from '../ui/feedback/toast.tsx'
import { Menu } from '../ui/overlay/menu.tsx'
import { useSaveDocument } from './use-save-document.ts'

type WordMenuProps = {
  /** The page size of the workspace. */
  pageSize: PageSize
  issue: (pageSize: PageSize) => Promise<Reply<KeptDocument>>
  size?: 'normal' | 'small'
}

export function WordMenu({ pageSize, issue, size = 'normal' }: WordMenuProps): JSX.Element {
  const save = useSaveDocument()
  const showToast = useToast()
  const [isMaking, setIsMaking] = useState(false)
  const make = async (chosen: PageSize): Promise<void> => {
    setIsMaking(true)
    const issued = await issue(chosen)
    const saved = issued.ok ? await save(issued.value.id) : issued
    setIsMaking(false)
    if (!saved.ok) showToast({ text: `The Word file is not made. ${refusalText(saved.refusal)}`, timeout: 0 })
    else showToast({ text: `${saved.fileName} is made and kept with its SHA-256.` })
  }
  return (
    <Menu
      trigger={
        <Button icon={Download} caret busy={isMaking} size={size}>
          Word
        </Button>
      }
      label="Word file"
      align="end"
      rows={pageSizes.map((each) => ({
        id: each,
        label: `Word file, ${pageSizeNames[each]}`,
        note: each === pageSize ? 'House size' : undefined,
        onSelect: () => void make(each),
      }))}
    />
  )
}
