/** For a file whose column names are unknown: which column holds what, by the names in its header row. */
import { useState, type JSX } from 'react'
import type { ContactField } from '../../../../shared/domain/contacts/imported-contact.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import styles from '../contacts.module.css'

const asked: readonly { readonly field: ContactField; readonly label: string }[] = [
  { field: 'givenName', label: 'Given name' },
  { field: 'familyName', label: 'Family name' },
  { field: 'fullName', label: 'Both names in one column' },
  { field: 'organisationName', label: 'Organisation' },
  { field: 'position', label: 'Position' },
  { field: 'email', label: 'E-mail' },
  { field: 'phone', label: 'Phone' },
  { field: 'profileUrl', label: 'Profile address' },
  { field: 'connectedOn', label: 'Connected on' },
  { field: 'notes', label: 'Notes' },
]

type Props = { isRunning: boolean; onRead: (mapping: Readonly<Record<string, string>>) => void }

export function MappingForm({ isRunning, onRead }: Props): JSX.Element {
  const [columns, setColumns] = useState<Readonly<Partial<Record<ContactField, string>>>>({})
  const mapping = Object.fromEntries(
    asked
      .map(({ field }) => [columns[field]?.trim() ?? '', field] as const)
      .filter(([column]) => column !== ''),
  )
  return (
    <Section title="What the columns hold" note="The names as they stand in the file’s header row">
      <form
        className={styles.mapping}
        onSubmit={(event) => {
          event.preventDefault()
          onRead(mapping)
        }}
      >
        <FormGrid columns={2}>
          {asked.map(({ field, label }) => (
            <Field key={field} label={label}>
              <TextInput
                autoComplete="off"
                placeholder="Name of the column"
                value={columns[field] ?? ''}
                onChange={(event) => setColumns({ ...columns, [field]: event.target.value })}
              />
            </Field>
          ))}
        </FormGrid>
        <div>
          <Button type="submit" busy={isRunning} disabled={Object.keys(mapping).length === 0}>
            Read the file
          </Button>
        </div>
      </form>
    </Section>
  )
}
