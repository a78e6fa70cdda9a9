/** What each side thinks that this is. Two different answers stay flagged until the charter reconciles them. */
import { useState, type JSX } from 'react'
import type { Alliance } from '../../../shared/domain/records/alliance.ts'
import { expectations, type Expectation } from '../../../shared/playbook/expectations.ts'
import { expectationNames } from '../../../shared/text/names.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { Button } from '../../ui/action/button.tsx'
import { Select } from '../../ui/choice/select.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { Field } from '../../ui/form/field.tsx'
import { FormGrid } from '../../ui/form/form-grid.tsx'
import { FlagLine } from '../../ui/judgement/flag-line.tsx'
import { Section } from '../../ui/layout/section.tsx'
import styles from './identify.module.css'

const options = expectations.map((value) => ({ value, label: expectationNames[value] }))

export type ExpectationsSectionProps = {
  readonly alliance: Alliance
  readonly partner: string
  readonly ownFirm: string
  /** Both have signed a charter, which reconciles what each side expects. */
  readonly reconciled: boolean
}

export function ExpectationsSection(props: ExpectationsSectionProps): JSX.Element {
  const { alliance, partner, ownFirm, reconciled } = props
  const [edited, setEdited] = useState<{ ours?: Expectation; theirs?: Expectation }>({})
  const { run, isRunning, refusal, reset } = useContractCommand('identify.recordExpectations')
  const showToast = useToast()
  const ours = edited.ours ?? alliance.ourExpectation
  const theirs = edited.theirs ?? alliance.theirExpectation
  const isEdited = ours !== alliance.ourExpectation || theirs !== alliance.theirExpectation
  const differ = ours !== 'not-said' && theirs !== 'not-said' && ours !== theirs
  const save = async (): Promise<void> => {
    const reply = await run({ allianceId: alliance.id, ours, theirs })
    if (!reply.ok) return
    setEdited({})
    showToast({ text: 'Expectations saved.' })
  }
  return (
    <Section title="Expectations" note="What each side thinks that this is">
      <form
        className={styles.fit}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <FormGrid columns={2}>
          <Field label={ownFirm}>
            <Select
              options={options}
              value={ours}
              onValueChange={(answer) => setEdited({ ...edited, ours: answer })}
            />
          </Field>
          <Field label={partner}>
            <Select
              options={options}
              value={theirs}
              onValueChange={(answer) => setEdited({ ...edited, theirs: answer })}
            />
          </Field>
        </FormGrid>
        {differ && !reconciled && (
          <FlagLine kind="attention" size="page">
            The two expect different things. Speak about it before anything is formal; the charter settles it.
          </FlagLine>
        )}
        {differ && reconciled && <p className="tone-quiet">They differ; the signed charter settled it.</p>}
        {refusal !== null && (
          <ErrorNote title="The expectations are not saved.">{refusalText(refusal)}</ErrorNote>
        )}
        {isEdited && (
          <div className={styles.buttons}>
            <Button type="submit" busy={isRunning}>
              Save the expectations
            </Button>
            <Button
              variant="quiet"
              onClick={() => {
                setEdited({})
                reset()
              }}
            >
              Cancel
            </Button>
          </div>
        )}
      </form>
    </Section>
  )
}
