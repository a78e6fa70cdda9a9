/** Scores a contact: 1 to 5 in each dimension with its evidence, the date, and what the numbers say while they are given. */
import { useEffect, useRef, useState, type JSX } from 'react'
import { isCalendarDate, type CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId, ContactId } from '../../../shared/base/ids.ts'
import type { ScoreWithPoints } from '../../../shared/domain/records/identify.ts'
import { scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import type { Settings } from '../../../shared/playbook/settings.ts'
import { fieldProblem, refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { DateInput } from '../../ui/form/date-input.tsx'
import { Field } from '../../ui/form/field.tsx'
import { DimensionFields } from './dimension-fields.tsx'
import { emptyDraft, givenPoints, openDimensions } from './score-draft.ts'
import { draftSumText, draftVerdict, verdict } from './score-text.ts'
import styles from './identify.module.css'

export type ScoreFormProps = {
  readonly contactId: ContactId
  readonly contactName: string
  readonly today: CalendarDate
  readonly settings: Settings
  /** The score before this one: shown beside, never filled in. */
  readonly previous: ScoreWithPoints | null
  readonly onSaved: (allianceId: AllianceId) => void
  readonly onCancel: () => void
}

export function ScoreForm(props: ScoreFormProps): JSX.Element {
  const { contactId, contactName, today, settings, previous } = props
  const [draft, setDraft] = useState(emptyDraft)
  const [scoredOn, setScoredOn] = useState<string>(today)
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { run, isRunning, refusal } = useContractCommand('identify.scoreContact')
  const showToast = useToast()
  useEffect(() => form.current?.querySelector<HTMLElement>('[role="radio"]')?.focus(), [])

  const given = givenPoints(draft)
  const open = openDimensions(draft)
  const said = draftVerdict(draft, settings)
  const save = async (): Promise<void> => {
    setAsked(true)
    const [firstOpen] = open
    if (firstOpen !== undefined) {
      const group = form.current?.querySelectorAll('[role="radiogroup"]')[scoreDimensions.indexOf(firstOpen)]
      group?.querySelector<HTMLElement>('[role="radio"]')?.focus()
      return
    }
    const reply = await run({ contactId, scoredOn, points: [...given] })
    if (!reply.ok) return
    showToast({ text: `${contactName} scored: ${verdict(given, settings).text}.` })
    props.onSaved(reply.value.allianceId)
  }
  const dateProblem =
    asked && !isCalendarDate(scoredOn) ? 'A date is needed here.' : fieldProblem(refusal, 'scoredOn')

  return (
    <form
      ref={form}
      aria-label={`Score of ${contactName}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {scoreDimensions.map((dimension, index) => (
        <DimensionFields
          key={dimension}
          dimension={dimension}
          point={draft[dimension]}
          lastTime={previous?.points.find((point) => point.dimension === dimension)?.points ?? null}
          onChange={(point) => setDraft({ ...draft, [dimension]: point })}
          problem={
            asked && open.includes(dimension)
              ? 'Choose a score from 1 to 5.'
              : fieldProblem(refusal, `points.${index}.points`)
          }
          evidenceProblem={fieldProblem(refusal, `points.${index}.evidence`)}
        />
      ))}
      <div className={styles.end}>
        <Field label="Scored on" error={dateProblem} className={styles.date}>
          <DateInput value={scoredOn} max={today} onChange={(event) => setScoredOn(event.target.value)} />
        </Field>
        <output className={styles.live}>
          {given.length > 0 && <span className={styles.sum}>{draftSumText(draft, settings)}</span>}
          <span className={`tone-${said.tone}`}>{said.text}</span>
        </output>
      </div>
      {refusal !== null && dateProblem === undefined && (
        <ErrorNote title="The score is not saved.">{refusalText(refusal)}</ErrorNote>
      )}
      <div className={styles.buttons}>
        <Button type="submit" busy={isRunning}>
          Save the score
        </Button>
        <Button variant="quiet" onClick={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
