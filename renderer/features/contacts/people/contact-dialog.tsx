/** A contact entered or edited by hand. What was typed stays when it is refused. */
import type { JSX } from 'react'
import { useForm } from 'react-hook-form'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { ContactFields } from './contact-fields.tsx'
import { changedContact, contactForm, valuesOfContact, type ContactForm } from './contact-form.ts'
import { contactName } from './contact-name.ts'

type Props = {
  /** The contact to edit; a new one without it. */
  contact?: ContactRow
  /** The organisation that a new contact is proposed to belong to. */
  organisationName?: string
  onClose: () => void
}

export function ContactDialog({ contact, organisationName = '', onClose }: Props): JSX.Element {
  const stored = contact === undefined ? { ...contactForm, organisationName } : valuesOfContact(contact)
  const { register, handleSubmit, watch } = useForm<ContactForm>({ defaultValues: stored })
  const add = useContractCommand('contacts.addContact')
  const edit = useContractCommand('contacts.editContact')
  const showToast = useToast()
  const refusal = add.refusal ?? edit.refusal

  const save = handleSubmit(async (values) => {
    const fields = { ...values, connectedOn: values.connectedOn === '' ? null : values.connectedOn }
    if (contact !== undefined) {
      const reply = await edit.run({ contactId: contact.id, ...changedContact(stored, fields) })
      if (!reply.ok) return
      showToast({ text: `${contactName(values)} is saved.` })
    } else {
      const reply = await add.run(fields)
      if (!reply.ok) return
      window.location.hash = `#/contacts/${reply.value.contactId}`
      showToast({ text: `${contactName(values)} is added.` })
    }
    onClose()
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={contact === undefined ? 'New contact' : `Edit ${contactName(contact)}`}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={add.isRunning || edit.isRunning}>
            {contact === undefined ? 'Add the contact' : 'Save'}
          </Button>
        </>
      }
    >
      <ContactFields
        register={register}
        organisationName={watch('organisationName')}
        problem={(field) => fieldProblem(refusal, field)}
      />
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The contact is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
