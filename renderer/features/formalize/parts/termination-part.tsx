/** Termination and confidentiality: notice, exit triggers, shared assets, wind-down, what survives. */
import type { JSX } from 'react'
import { periodUnits } from '../../../../shared/domain/records/exit.ts'
import { periodUnitNames } from '../../../../shared/text/formal-names.ts'
import { FormGrid } from '../../../ui/form/form-grid.tsx'
import { CharterChoice } from '../fields/charter-choice.tsx'
import { CharterLines } from '../fields/charter-lines.tsx'
import { CharterNumber } from '../fields/charter-number.tsx'
import { CharterText } from '../fields/charter-text.tsx'
import { Part } from './part.tsx'

const units = periodUnits.map((value) => ({ value, label: periodUnitNames[value] }))

export function TerminationPart(): JSX.Element {
  return (
    <Part part="termination">
      <FormGrid columns={2}>
        <CharterNumber path="termination.noticeCount" label="Notice period" max={3650} />
        <CharterChoice path="termination.noticeUnit" label="Unit of the notice period" options={units} />
      </FormGrid>
      <CharterLines path="termination.exitTriggers" label="Exit triggers" />
      <CharterText path="termination.sharedAssets" label="Shared assets" rows={2} />
      <CharterText path="termination.windDown" label="Wind-down: open commitments" rows={2} />
      <CharterText path="termination.survives" label="What survives" rows={2} />
    </Part>
  )
}

export function ConfidentialityPart(): JSX.Element {
  return (
    <Part part="confidentiality">
      <CharterText path="confidentiality" label="Confidentiality" rows={2} />
    </Part>
  )
}
