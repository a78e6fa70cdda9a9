/** Lets another of the partner's people lead the alliance. */
import { useState, type JSX } from 'react'
import type { ContactId } from '../../../../shared/base/ids.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Link } from '../../../ui/action/link.tsx'
import { Combobox } from '../../../ui/choice/combobox.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { contactName } from './contact-name.ts'

export type LeadContactDialogProps = { readonly view: AllianceView; readonly onClose: () => void }

export function LeadContactDialog({ view, onClose }: LeadContactDialogProps): JSX.Element {
  const { alliance, organisation } = view
  const command = useContractCommand('board.changeLeadContact')
  const showToast = useToast()
  const [chosen, setChosen] = useState<ContactId | null>(alliance.leadContactId)
  const [isMissing, setIsMissing] = useState(false)
  const known = useContractQuery('contacts.getOrganisation', { organisationId: organisation.id })
  const people =
    known.status === 'ready' ? known.value.contacts.filter((each) => each.archivedOn === null) : []
  const submit = async (): Promise<void> => {
    const contact = people.find((each) => each.id === chosen)
    if (contact === undefined) return setIsMissing(true)
    const reply = await command.run({ allianceId: alliance.id, contactId: contact.id })
    if (!reply.ok) return
    showToast({ text: `${contactName(contact)} leads the alliance with ${organisation.name}.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Change the lead contact"
      description="The way into the organisation. The score of whoever leads counts from then on."
      width="narrow"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={command.isRunning}>
            Change
          </Button>
        </>
      }
    >
      <Field
        label="Lead contact"
        error={isMissing ? 'Choose one of the partner’s people.' : fieldProblem(command.refusal, 'contactId')}
        hint={
          <>
            Somebody else is added to{' '}
            <Link href={`#/organisations/${organisation.id}`}>the organisation</Link> first.
          </>
        }
      >
        <Combobox
          options={people.map((each) => ({ value: each.id, label: contactName(each), note: each.position }))}
          value={chosen}
          onValueChange={(value) => {
            setChosen(value)
            setIsMissing(false)
          }}
          emptyText="Nobody of this name."
        />
      </Field>
      {command.refusal !== null && command.refusal.code !== 'invalid-input' && (
        <ErrorNote title="It was not changed.">{refusalText(command.refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
