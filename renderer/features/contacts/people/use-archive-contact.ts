/** Archives a contact and brings it back; each says what happened and offers the way back. */
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { contactName } from './contact-name.ts'

export function useArchiveContact(contact: ContactRow): {
  readonly archive: () => void
  readonly restore: () => void
  readonly isRunning: boolean
} {
  const archiving = useContractCommand('contacts.archiveContact')
  const restoring = useContractCommand('contacts.restoreContact')
  const showToast = useToast()
  const contactId = contact.id
  const name = contactName(contact)

  const restore = async (): Promise<void> => {
    const reply = await restoring.run({ contactId })
    showToast({ text: reply.ok ? `${name} is back in the lists.` : refusalText(reply.refusal) })
  }
  const archive = async (): Promise<void> => {
    const reply = await archiving.run({ contactId })
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
