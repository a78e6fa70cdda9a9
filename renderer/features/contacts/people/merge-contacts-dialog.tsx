/** Merges contacts that are one person: which one stays, what it will say, and then in one step. */
import { useState, type JSX } from 'react'
import type { ContactRow } from '../../../../shared/contract/contacts-contract.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import styles from '../contacts.module.css'
import { contactName } from './contact-name.ts'
import { mergePreview } from './merge-preview.ts'

type Props = { contacts: readonly ContactRow[]; onClose: () => void; onMerged: () => void }

export function MergeContactsDialog({ contacts, onClose, onMerged }: Props): JSX.Element | null {
  const formats = useFormats()
  const [keepId, setKeepId] = useState<string>(contacts[0]?.id ?? '')
  const { run, isRunning, refusal } = useContractCommand('contacts.mergeContacts')
  const showToast = useToast()
  const kept = contacts.find(({ id }) => id === keepId)
  if (kept === undefined) return null
  const others = contacts.filter(({ id }) => id !== keepId)
  const preview = mergePreview(kept, others, formats.date)

  const merge = async (): Promise<void> => {
    const reply = await run({ keepId, mergeIds: others.map(({ id }) => id) })
    if (!reply.ok) return
    showToast({ text: `${counted(others.length, 'contact')} merged into ${contactName(kept)}.` })
    onMerged()
    onClose()
    window.location.hash = `#/contacts/${keepId}`
  }

  return (
    <Dialog
      open
      width="normal"
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${contacts.length} contacts`}
      description="Scores, conversations and led alliances move to the one that is kept. Nothing is dropped."
      onSubmit={() => void merge()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" type="submit" busy={isRunning} disabled={others.length === 0}>
            Merge {contacts.length} contacts
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <Field label="Which one is kept?" group>
          <RadioGroup
            options={contacts.map((contact) => ({
              value: contact.id as string,
              label: contactName(contact),
              note: aboutContact(contact),
            }))}
            value={keepId}
            onValueChange={setKeepId}
          />
        </Field>
        <Section title="After the merge" level={3}>
          <KeyFacts
            layout="rows"
            facts={preview.fields.map(({ label, kept: value, besides }) => ({
              label,
              value: (
                <>
                  {value}
                  {besides.length > 0 && (
                    <span className={styles.foot}>
                      {' '}
                      and, in the {label === 'E-mail' ? 'other addresses' : 'notes'}: {besides.join('; ')}
                    </span>
                  )}
                </>
              ),
            }))}
          />
        </Section>
        <p className={styles.foot}>
          {formats.list(preview.archived)} {preview.archived.length === 1 ? 'is' : 'are'} archived with a
          note.
        </p>
        {refusal !== null && (
          <ErrorNote title="The contacts are not merged.">{refusalText(refusal)}</ErrorNote>
        )}
      </div>
    </Dialog>
  )
}

function aboutContact({ organisationName, position, email, points }: ContactRow): string {
  const score = points === null ? 'not scored' : `score ${points}`
  return [position, organisationName, email, score].filter((text) => text !== '').join(', ')
}
