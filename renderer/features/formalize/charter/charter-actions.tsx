/** What can be done with a version: look at another, make the Word file, send, sign, amend. */
import { PenLine, Send } from 'lucide-react'
import { memo, useState, type JSX } from 'react'
import type { CharterView } from '../../../../shared/contract/formalize-contract.ts'
import type { WorkspaceView } from '../../../../shared/contract/workspace-contract.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { WordMenu } from '../../../document-preview/word-menu.tsx'
import { Button } from '../../../ui/action/button.tsx'
import type { CharterChecked } from '../draft/use-charter-check.ts'
import type { DraftSaving } from '../draft/use-draft-saving.ts'
import { AmendButton } from '../versions/amend-button.tsx'
import { SendDialog } from './send-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'
import { VersionsMenu } from './versions-menu.tsx'

type CharterActionsProps = {
  view: CharterView
  workspace: WorkspaceView
  saving: DraftSaving
  checked: CharterChecked
}

export const CharterActions = memo(function CharterActions({
  view,
  workspace,
  saving,
  checked,
}: CharterActionsProps): JSX.Element {
  const { charter } = view
  const { run: issue } = useContractCommand('formalize.issueCharter')
  const [opened, setOpened] = useState<'send' | 'sign' | null>(null)
  const open = checked.findings.filter(({ number }) => number !== null)
  const close = (): void => setOpened(null)
  return (
    <>
      <VersionsMenu charter={charter} />
      <WordMenu
        pageSize={workspace.pageSize}
        issue={async (pageSize) => {
          await saving.flush()
          return issue({ charterId: charter.id, pageSize })
        }}
      />
      {charter.status === 'draft' && (
        <Button
          icon={Send}
          variant={open.length === 0 ? 'filled' : 'outlined'}
          onClick={() => setOpened('send')}
        >
          {open.length === 0 ? 'Send' : `Send, ${counted(open.length, 'finding')} open`}
        </Button>
      )}
      {(charter.status === 'sent' || charter.status === 'signed') && (
        <AmendButton allianceId={charter.allianceId} kind={charter.kind} />
      )}
      {charter.status === 'sent' && (
        <Button icon={PenLine} variant="filled" onClick={() => setOpened('sign')}>
          Sign
        </Button>
      )}
      {opened === 'send' && (
        <SendDialog
          charter={charter}
          today={workspace.today}
          findings={open}
          flush={saving.flush}
          onClose={close}
        />
      )}
      {opened === 'sign' && <SignDialog charter={charter} today={workspace.today} onClose={close} />}
    </>
  )
})
