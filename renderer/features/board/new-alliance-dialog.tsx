/** Opens an alliance: with an organisation that is known or new, led by one of its people or by nobody yet. */
import { useState, type JSX } from 'react'
import type { AllianceId, ContactId, OrganisationId } from '../../../shared/base/ids.ts'
import { foldText } from '../../../shared/base/fold-text.ts'
import type { OrganisationRow } from '../../../shared/contract/contacts-contract.ts'
import { contactName } from './people/contact-name.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { placeNames } from '../../../shared/text/names.ts'
import { fieldProblem, refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { Button } from '../../ui/action/button.tsx'
import type { ChoiceOption } from '../../ui/choice/choice-option.ts'
import { Select } from '../../ui/choice/select.tsx'
import { SuggestInput } from '../../ui/choice/suggest-input.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { Field } from '../../ui/form/field.tsx'
import { FormGrid } from '../../ui/form/form-grid.tsx'
import { Dialog } from '../../ui/overlay/dialog.tsx'

export type NewAllianceDialogProps = {
  readonly onClose: () => void
  readonly onOpened: (allianceId: AllianceId) => void
}

export function NewAllianceDialog({ onClose, onOpened }: NewAllianceDialogProps): JSX.Element {
  const command = useContractCommand('board.openAlliance')
  const showToast = useToast()
  const [name, setName] = useState('')
  const [takenId, setTakenId] = useState<OrganisationId | null>(null)
  const [leadContactId, setLeadContactId] = useState<ContactId | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const rows = useOrganisations(name)
  const known =
    rows.find((row) => row.id === takenId) ??
    rows.find((row) => foldText(row.name) === foldText(name)) ??
    null
  const write = (text: string): void => {
    setName(text)
    setTakenId(null)
    setLeadContactId(null)
    setIsMissing(false)
    command.reset()
  }
  const submit = async (): Promise<void> => {
    if (name.trim() === '') return setIsMissing(true)
    const organisation = known === null ? { organisationName: name } : { organisationId: known.id }
    const reply = await command.run({ ...organisation, leadContactId })
    if (!reply.ok) return
    showToast({ text: `Alliance with ${known?.name ?? name.trim()} opened in Identify.` })
    onOpened(reply.value.allianceId)
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New alliance"
      description="One relationship with one partner organisation. It begins in Identify."
      width="narrow"
      onSubmit={() => void submit()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={command.isRunning}>
            Open alliance
          </Button>
        </>
      }
    >
      <FormGrid>
        <Field
          label="Organisation"
          required
          hint={
            known === null && name.trim() !== ''
              ? 'New: it is added to the organisations.'
              : 'Type a name: one that is known, or a new one.'
          }
          error={
            isMissing ? 'An alliance is with an organisation: enter its name.' : problemOf(command.refusal)
          }
        >
          <SuggestInput
            value={name}
            onValueChange={write}
            suggestions={known === null ? rows.map(suggestionOf) : []}
            onTake={({ value, label }) => {
              write(label)
              setTakenId(value)
            }}
          />
        </Field>
        {known !== null && known.contacts > 0 && (
          <LeadContactField
            organisationId={known.id}
            value={leadContactId}
            onValueChange={setLeadContactId}
          />
        )}
      </FormGrid>
      {command.refusal !== null && command.refusal.code !== 'invalid-input' && (
        <ErrorNote title="The alliance was not opened.">{refusalText(command.refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}

function problemOf(refusal: Parameters<typeof fieldProblem>[0]): string | undefined {
  return fieldProblem(refusal, 'organisationId') ?? fieldProblem(refusal, 'organisationName')
}

const noRows: readonly OrganisationRow[] = []

function useOrganisations(search: string): readonly OrganisationRow[] {
  const enabled = search.trim() !== ''
  const found = useContractQuery(
    'contacts.listOrganisations',
    { search, limit: 8 },
    { enabled, keepPrevious: true },
  )
  return enabled && found.status === 'ready' ? found.value.rows : noRows
}

function suggestionOf({ id, name, place, contacts }: OrganisationRow): ChoiceOption<OrganisationId> {
  if (place !== null) return { value: id, label: name, note: placeNames[place] }
  return contacts === 0
    ? { value: id, label: name }
    : { value: id, label: name, note: counted(contacts, 'contact') }
}

const nobody = 'nobody'

function LeadContactField(props: {
  readonly organisationId: OrganisationId
  readonly value: ContactId | null
  readonly onValueChange: (value: ContactId | null) => void
}): JSX.Element | null {
  const organisation = useContractQuery('contacts.getOrganisation', { organisationId: props.organisationId })
  if (organisation.status !== 'ready') return null
  const people = organisation.value.contacts.filter((contact) => contact.archivedOn === null)
  return (
    <Field label="Lead contact" optional hint="The way into the organisation; the score is theirs.">
      <Select<ContactId | typeof nobody>
        options={[
          { value: nobody, label: 'Nobody yet' },
          ...people.map((contact) => ({
            value: contact.id,
            label: contactName(contact),
            note: contact.position,
          })),
        ]}
        value={props.value ?? nobody}
        onValueChange={(value) => props.onValueChange(value === nobody ? null : value)}
      />
    </Field>
  )
}
