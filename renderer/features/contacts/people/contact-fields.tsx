/** The fields of a contact. The organisation is given by its name: known ones are proposed while typing. */
import { useId, type JSX } from 'react'
import type { UseFormRegister } from 'react-hook-form'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { DateInput } from '../../../ui/form/date-input.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { useDelayed } from '../lists/use-delayed.ts'
import type { ContactForm } from './contact-form.ts'

type Props = {
  register: UseFormRegister<ContactForm>
  organisationName: string
  problem: (field: keyof ContactForm) => string | undefined
}

export function ContactFields({ register, organisationName, problem }: Props): JSX.Element {
  const listId = useId()
  const known = useKnownOrganisations(organisationName)
  return (
    <FormGrid columns={2}>
      <Field label="Given name" error={problem('givenName')}>
        <TextInput autoComplete="off" {...register('givenName')} />
      </Field>
      <Field label="Family name" error={problem('familyName')}>
        <TextInput autoComplete="off" {...register('familyName')} />
      </Field>
      <Field
        label="Organisation"
        hint="A known one is used, a new name is added."
        error={problem('organisationName')}
      >
        <TextInput autoComplete="off" list={listId} {...register('organisationName')} />
      </Field>
      <datalist id={listId}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label="Position" error={problem('position')}>
        <TextInput autoComplete="off" {...register('position')} />
      </Field>
      <Field label="E-mail" error={problem('email')}>
        <TextInput autoComplete="off" inputMode="email" {...register('email')} />
      </Field>
      <Field label="Phone" error={problem('phone')}>
        <TextInput autoComplete="off" inputMode="tel" {...register('phone')} />
      </Field>
      <Field label="Profile address" error={problem('profileUrl')}>
        <TextInput autoComplete="off" inputMode="url" {...register('profileUrl')} />
      </Field>
      <Field label="Connected on" error={problem('connectedOn')}>
        <DateInput {...register('connectedOn')} />
      </Field>
      <FormRow>
        <Field label="Other e-mail addresses" hint="One a line." error={problem('otherEmails')}>
          <TextArea rows={1} {...register('otherEmails')} />
        </Field>
      </FormRow>
      <FormRow>
        <Field label="Notes" error={problem('notes')}>
          <TextArea rows={3} {...register('notes')} />
        </Field>
      </FormRow>
    </FormGrid>
  )
}

function useKnownOrganisations(typed: string): readonly string[] {
  const search = useDelayed(typed, 200)
  const found = useContractQuery(
    'contacts.listOrganisations',
    { search, limit: 12 },
    { enabled: search.trim() !== '', keepPrevious: true },
  )
  return found.status === 'ready' ? [...new Set(found.value.rows.map(({ name }) => name))] : []
}
