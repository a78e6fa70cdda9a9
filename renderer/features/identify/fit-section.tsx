/** The fit check: complementary, not competing. Three questions, a note, and what the answers mean for the gate. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { fitProblem, type FitAnswers } from '../../../shared/domain/identify/fit-check.ts'
import { fitAnswers, type FitAnswer, type FitCheck } from '../../../shared/domain/records/identify.ts'
import { fitAnswerNames, fitQuestions } from '../../../shared/text/names.ts'
import { fieldProblem, refusalText } from '../../client/refusal-text.ts'
import { useContractCommand } from '../../client/use-contract-command.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { RadioGroup } from '../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useToast } from '../../ui/feedback/toast.tsx'
import { DateInput } from '../../ui/form/date-input.tsx'
import { Field } from '../../ui/form/field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { FlagLine } from '../../ui/judgement/flag-line.tsx'
import { Section } from '../../ui/layout/section.tsx'
import styles from './identify.module.css'

const questions = ['sameCustomers', 'sameBudget', 'onlyTogether'] as const
const answerOptions = ['yes', 'no', 'unanswered'] as const satisfies readonly FitAnswer[]

export type FitSectionProps = {
  readonly allianceId: AllianceId
  readonly fitCheck: FitCheck | null
  readonly today: CalendarDate
}

export function FitSection({ allianceId, fitCheck, today }: FitSectionProps): JSX.Element {
  const formats = useFormats()
  const saved = savedAnswers(fitCheck, today)
  const [edited, setEdited] = useState<Partial<typeof saved>>({})
  const { run, isRunning, refusal, reset } = useContractCommand('identify.answerFitCheck')
  const showToast = useToast()
  const draft = { ...saved, ...edited }
  const isEdited = Object.keys(edited).length > 0
  const change = (change: Partial<typeof saved>): void =>
    // An answer of today belongs to today; the date can still be set by hand.
    setEdited({ ...(isEdited ? {} : { checkedOn: today }), ...edited, ...change })
  const save = async (): Promise<void> => {
    const reply = await run({ allianceId, ...draft })
    if (!reply.ok) return
    setEdited({})
    showToast({ text: 'Fit check saved.' })
  }
  const dateProblem = fieldProblem(refusal, 'checkedOn')
  return (
    <div id="fit-check">
      <Section
        title="Fit check"
        note={fitCheck === null ? 'Not answered yet' : `Checked ${formats.date(fitCheck.checkedOn)}`}
      >
        <form
          className={styles.fit}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <div className={styles.fitQuestions}>
            {questions.map((question) => (
              <div key={question} className={styles.fitQuestion}>
                <span>{fitQuestions[question]}</span>
                <RadioGroup
                  direction="row"
                  aria-label={fitQuestions[question]}
                  options={answerOptions.map((value) => ({ value, label: fitAnswerNames[value] }))}
                  value={draft[question]}
                  onValueChange={(answer) => change({ [question]: answer })}
                />
              </div>
            ))}
          </div>
          <FitMeaning draft={draft} />
          <div className={styles.fitNote}>
            <Field label="Note" optional>
              <TextArea value={draft.note} onChange={(event) => change({ note: event.target.value })} />
            </Field>
            {isEdited && (
              <Field label="Checked on" error={dateProblem}>
                <DateInput
                  value={draft.checkedOn}
                  max={today}
                  onChange={(event) => change({ checkedOn: event.target.value })}
                />
              </Field>
            )}
          </div>
          {refusal !== null && dateProblem === undefined && (
            <ErrorNote title="The fit check is not saved.">{refusalText(refusal)}</ErrorNote>
          )}
          {isEdited && (
            <div className={styles.buttons}>
              <Button type="submit" busy={isRunning}>
                Save the fit check
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
    </div>
  )
}

/** What the answers say, by the same rule as the gate. */
function FitMeaning({ draft }: { draft: FitAnswers }): JSX.Element {
  const problem = fitProblem(draft)
  if (problem === 'competes-for-the-same-budget') {
    return (
      <FlagLine kind="red" size="page">
        Both compete for the same budget: the gate of Identify is held.
      </FlagLine>
    )
  }
  if (problem === 'not-answered') {
    return (
      <FlagLine kind="attention" size="page">
        Each question needs an answer before the gate of Identify opens.
      </FlagLine>
    )
  }
  return <p className="tone-good">The same budget is not competed for: complementary, so it may go on.</p>
}

function savedAnswers(fitCheck: FitCheck | null, today: CalendarDate) {
  const open: FitAnswer = fitAnswers[0]
  return {
    sameCustomers: fitCheck?.sameCustomers ?? open,
    sameBudget: fitCheck?.sameBudget ?? open,
    onlyTogether: fitCheck?.onlyTogether ?? open,
    note: fitCheck?.note ?? '',
    checkedOn: (fitCheck?.checkedOn ?? today) as string,
  }
}
