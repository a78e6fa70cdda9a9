/** Archives an organisation and brings it back; each says what happened. */
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'

export function useArchiveOrganisation({ id, name }: Organisation): {
  readonly archive: () => void
  readonly restore: () => void
  readonly isRunning: boolean
} {
  const archiving = useContractCommand('contacts.archiveOrganisation')
  const restoring = useContractCommand('contacts.restoreOrganisation')
  const showToast = useToast()

  const restore = async (): Promise<void> => {
    const reply = await restoring.run({ organisationId: id })
    showToast({ text: reply.ok ? `${name} is back in the lists.` : refusalText(reply.refusal) })
  }
  const archive = async (): Promise<void> => {
    const reply = await archiving.run({ organisationId: id })
    if (!reply.ok) return showToast({ text: refusalText(reply.refusal), timeout: 0 })
    showToast({
      text: `${name} is archived.`,
      action: { label: 'Restore', onPress: () => void restore() },
    })
  }
  return {
    archive: () => void archive(),
    restore: () => void restore(),
    isRunning: archiving.isRunning || restoring.isRunning,
  }
}
