/** What a file would do: counts, the questions that only a person can answer, and every row with its problems. */
import { useState, type JSX } from 'react'
import type { ImportPreview } from '../../../../shared/contract/contacts-contract.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { Chips } from '../../../ui/navigation/chips.tsx'
import styles from '../contacts.module.css'
import { duplicateChoices, layoutNames } from './import-names.ts'
import { type Decisions, filterRows, type RowFilter } from './import-plan.ts'
import { ImportTable } from './import-table.tsx'
import { ProblemTable } from './problem-table.tsx'
import type { ImportState, Reading } from './use-import.ts'

type Props = {
  preview: ImportPreview
  state: ImportState
  onRead: (reading: Reading) => void
  onDecide: (decisions: Decisions) => void
}

export function ImportPreviewView({ preview, state, onRead, onDecide }: Props): JSX.Element {
  const { number } = useFormats()
  const [filter, setFilter] = useState<RowFilter>('all')
  const { counts, rows, problems } = preview
  const { decisions, reading } = state
  const duplicates = counts.duplicatesOfContacts + counts.duplicatesInFile
  return (
    <>
      <KeyFacts
        facts={[
          { label: 'Layout', value: layoutNames[preview.layout] },
          { label: 'Rows', value: number(counts.records) },
          { label: 'New', value: number(counts.new) },
          { label: 'Duplicates of contacts', value: number(counts.duplicatesOfContacts) },
          { label: 'Duplicates in the file', value: number(counts.duplicatesInFile) },
          { label: 'Empty rows', value: number(counts.empty) },
          { label: 'Left out', value: number(counts.leftOut) },
          { label: 'New organisations', value: number(counts.organisationsNew) },
        ]}
      />
      {state.asksDateOrder && (
        <Field
          group
          label="Dates in this file can be read two ways. What stands first in 03/04/2024?"
          hint="They are left empty until this is answered."
        >
          <RadioGroup
            direction="row"
            options={[
              { value: 'day-first', label: 'The day (3 April)' },
              { value: 'month-first', label: 'The month (March 4)' },
            ]}
            value={reading.dateOrder ?? null}
            onValueChange={(dateOrder) => onRead({ ...reading, dateOrder })}
          />
        </Field>
      )}
      {duplicates > 0 && (
        <Field
          group
          label="What becomes of the duplicates?"
          hint="A row that was answered by itself keeps its answer."
        >
          <RadioGroup
            direction="row"
            options={duplicateChoices}
            value={decisions.duplicates}
            onValueChange={(choice) => onDecide({ ...decisions, duplicates: choice })}
          />
        </Field>
      )}
      <div className={styles.rows}>
        <Chips
          label="Filter the rows"
          chips={[
            { value: 'all', label: 'All', count: rows.length },
            { value: 'new', label: 'New', count: rows.length - duplicates },
            { value: 'duplicates', label: 'Duplicates', count: duplicates },
            { value: 'problems', label: 'Problems', count: problems.length },
          ]}
          value={filter}
          onValueChange={setFilter}
        />
        {filter === 'problems' ? (
          <ProblemTable problems={problems} rows={rows} />
        ) : (
          <ImportTable rows={filterRows(rows, filter)} decisions={decisions} onDecide={onDecide} />
        )}
      </div>
    </>
  )
}
