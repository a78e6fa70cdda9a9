/** Drafts the next version from the latest; where a draft is open already, says so and stays. */
import { FilePen } from 'lucide-react'
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { CharterKind } from '../../../../shared/domain/records/formalize.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'

type AmendButtonProps = { allianceId: AllianceId; kind: CharterKind; size?: 'normal' | 'small' }

export function AmendButton({ allianceId, kind, size = 'normal' }: AmendButtonProps): JSX.Element {
  const { run, isRunning } = useContractCommand('formalize.draftCharter')
  const showToast = useToast()
  const amend = async (): Promise<void> => {
    const reply = await run({ allianceId, kind })
    if (!reply.ok) {
      showToast({ text: `No amendment is drafted. ${refusalText(reply.refusal)}` })
      return
    }
    showToast({ text: `Version ${reply.value.version} is drafted as an amendment.` })
    window.location.hash = `#/charters/${reply.value.charterId}`
  }
  return (
    <Button icon={FilePen} size={size} busy={isRunning} onClick={() => void amend()}>
      Make an amendment
    </Button>
  )
}
