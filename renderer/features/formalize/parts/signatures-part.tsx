/** Signatures: who signs, and the deliberate switch that makes the charter bind in law. */
import { use, useState, type JSX } from 'react'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { ConfirmDialog } from '../../../ui/overlay/confirm-dialog.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import { CharterField } from '../fields/charter-field.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

export function SignaturesPart(): JSX.Element {
  return (
    <Part part="signatures">
      <FormGrid columns={2}>
        <CharterText path="us.signatoryName" label="Signs for the own firm" />
        <CharterText path="them.signatoryName" label="Signs for the partner" />
        <CharterText path="us.signatoryTitle" label="Title, own firm" />
        <CharterText path="them.signatoryTitle" label="Title, partner" />
      </FormGrid>
      <BindingSwitch />
    </Part>
  )
}

function BindingSwitch(): JSX.Element {
  const [binding, change] = useCharterValue('binding')
  const readOnly = use(ReadOnlyContext)
  const [isAsked, setIsAsked] = useState(false)
  return (
    <>
      <CharterField path="binding" label="Effect in law" group>
        <Checkbox
          checked={binding === 'yes'}
          onCheckedChange={(checked) => (checked ? setIsAsked(true) : change('no'))}
          label="The charter is legally binding"
          description={
            binding === 'yes'
              ? 'Both parties intend to be bound from the date of the last signature.'
              : 'It records what both intend and is not a contract.'
          }
          disabled={readOnly}
        />
      </CharterField>
      {binding === 'no' && <CharterText path="bindingExceptions" label="What binds all the same" rows={2} />}
      <ConfirmDialog
        open={isAsked}
        onOpenChange={setIsAsked}
        title="Make the charter legally binding?"
        confirmLabel="Make it binding"
        onConfirm={() => {
          change('yes')
          setIsAsked(false)
        }}
      >
        Both sides would be bound in law by every line of it. A lawyer should read it before it is signed. The
        switch can be turned off again while this version is a draft.
      </ConfirmDialog>
    </>
  )
}
