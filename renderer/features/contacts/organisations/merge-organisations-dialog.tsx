/** Merges organisations that are one firm: which one stays, then in one step. */
import { useState, type JSX } from 'react'
import type { OrganisationRow } from '../../../../shared/contract/contacts-contract.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { placeNames } from '../../../../shared/text/names.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from '../contacts.module.css'

type Props = { organisations: readonly OrganisationRow[]; onClose: () => void; onMerged: () => void }

export function MergeOrganisationsDialog({ organisations, onClose, onMerged }: Props): JSX.Element | null {
  const formats = useFormats()
  const [keepId, setKeepId] = useState<string>(organisations[0]?.id ?? '')
  const { run, isRunning, refusal } = useContractCommand('contacts.mergeOrganisations')
  const showToast = useToast()
  const kept = organisations.find(({ id }) => id === keepId)
  if (kept === undefined) return null
  const others = organisations.filter(({ id }) => id !== keepId)

  const merge = async (): Promise<void> => {
    const reply = await run({ keepId, mergeIds: others.map(({ id }) => id) })
    if (!reply.ok) return
    showToast({ text: `${counted(others.length, 'organisation')} merged into ${kept.name}.` })
    onMerged()
    onClose()
    window.location.hash = `#/organisations/${keepId}`
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${organisations.length} organisations`}
      description="People and alliances move to the one that is kept; empty fields are filled, differing values go into its notes."
      onSubmit={() => void merge()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={isRunning} disabled={others.length === 0}>
            Merge {organisations.length} organisations
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Field label="Which one is kept?" group>
          <RadioGroup
            options={organisations.map((row) => ({
              value: row.id as string,
              label: row.name,
              note: aboutOrganisation(row),
            }))}
            value={keepId}
            onValueChange={setKeepId}
          />
        </Field>
        <p className={styles.foot}>
          {formats.list(others.map(({ name }) => name))} {others.length === 1 ? 'is' : 'are'} archived with a
          note.
        </p>
        {refusal !== null && (
          <ErrorNote title="The organisations are not merged.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}

function aboutOrganisation({ contacts, place, country }: OrganisationRow): string {
  const stage = place === null ? 'no alliance' : `alliance in ${placeNames[place]}`
  return [counted(contacts, 'contact'), stage, country].filter((text) => text !== '').join(', ')
}
