/** The form that gives notice: why, when, under what, to whom. The effective date is reckoned while one types. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { ExitProposal } from '../../../../shared/contract/exit-contract.ts'
import {
  exitBases,
  exitTriggers,
  type ExitBasis,
  type ExitTrigger,
} from '../../../../shared/domain/records/exit.ts'
import { exitBasisNames, exitTriggerNames } from '../../../../shared/text/formal-names.ts'
import { fieldProblem, refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import { RadioGroup } from '../../../ui/choice/radio-group.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Field } from '../../../ui/form/field.tsx'
import { FormGrid, FormRow } from '../../../ui/form/form-grid.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { DateFields } from './date-fields.tsx'
import styles from './notice.module.css'
import type { NoticeDates } from './reckoning.ts'

type NoticeFormProps = {
  allianceId: AllianceId
  partner: string
  proposal: ExitProposal
  today: CalendarDate
  onClose: () => void
}

const basisNotes: Readonly<Record<ExitBasis, string>> = {
  convenience: 'No fault is alleged',
  cause: 'For a reason that lies with the other side',
  mutual: 'Both agree to end it',
  expiry: 'The term ends and is not renewed',
}
const bases = exitBases.map((value) => ({ value, label: exitBasisNames[value], note: basisNotes[value] }))

export function NoticeForm({ allianceId, partner, proposal, today, onClose }: NoticeFormProps): JSX.Element {
  const [basis, setBasis] = useState<ExitBasis>('convenience')
  const [triggers, setTriggers] = useState<readonly ExitTrigger[]>([])
  const [dates, setDates] = useState<NoticeDates>({
    noticeOn: today,
    receivedOn: '',
    periodCount: proposal.periodCount,
    periodUnit: proposal.periodUnit,
  })
  const [words, setWords] = useState(() => wordsOf(proposal))
  const { run, isRunning, refusal } = useContractCommand('exit.giveNotice')
  const showToast = useToast()
  const formats = useFormats()
  const give = async (): Promise<void> => {
    const { noticeOn, receivedOn, periodCount, periodUnit } = dates
    const reply = await run({
      allianceId,
      basis,
      triggers: [...triggers],
      noticeOn,
      receivedOn: receivedOn === '' ? null : receivedOn,
      periodCount: periodCount ?? proposal.periodCount,
      periodUnit,
      ...words,
    })
    if (!reply.ok) return
    showToast({
      text: `Notice is given to ${partner}. It takes effect on ${formats.fullDate(reply.value.effectiveOn)}.`,
    })
  }
  const text = (field: keyof typeof words) => ({
    value: words[field],
    onChange: ({ target }: { target: { value: string } }) => setWords({ ...words, [field]: target.value }),
  })
  const error = (field: string): string | undefined => fieldProblem(refusal, field)
  return (
    <form
      className={styles.form}
      aria-label="Notice"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <FormGrid columns={2}>
        <Field label="Basis" group error={error('basis')}>
          <RadioGroup options={bases} value={basis} onValueChange={setBasis} />
        </Field>
        <Field label="Triggers" group optional error={error('triggers')}>
          <div className={styles.checks}>
            {exitTriggers.map((trigger) => (
              <Checkbox
                key={trigger}
                label={exitTriggerNames[trigger]}
                checked={triggers.includes(trigger)}
                onCheckedChange={(checked) =>
                  setTriggers(
                    exitTriggers.filter((one) => (one === trigger ? checked : triggers.includes(one))),
                  )
                }
              />
            ))}
          </div>
        </Field>
        <FormRow>
          <DateFields dates={dates} onChange={setDates} today={today} refusal={refusal} />
        </FormRow>
        <FormRow>
          <Field label="Agreement and clause" hint="Under which notice is given." error={error('agreement')}>
            <TextInput {...text('agreement')} />
          </Field>
        </FormRow>
        <Field label="Recipient" error={error('recipientName')}>
          <TextInput {...text('recipientName')} />
        </Field>
        <Field label="Title of the recipient" error={error('recipientTitle')}>
          <TextInput {...text('recipientTitle')} />
        </Field>
        <FormRow>
          <Field label="Address of the recipient" error={error('recipientAddress')}>
            <TextArea rows={2} {...text('recipientAddress')} />
          </Field>
        </FormRow>
        <Field label="Signatory" error={error('signatoryName')}>
          <TextInput {...text('signatoryName')} />
        </Field>
        <Field label="Title of the signatory" error={error('signatoryTitle')}>
          <TextInput {...text('signatoryTitle')} />
        </Field>
      </FormGrid>
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="No notice is given.">{refusalText(refusal)}</ErrorNote>
      )}
      <div className={styles.buttons}>
        <Button type="submit" busy={isRunning}>
          Give notice
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Cancel
        </Button>
        <span className="type-secondary">A notice can be withdrawn with a reason.</span>
      </div>
    </form>
  )
}

function wordsOf(proposal: ExitProposal) {
  const { agreement, recipientName, recipientTitle, recipientAddress, signatoryName, signatoryTitle } =
    proposal
  return { agreement, recipientName, recipientTitle, recipientAddress, signatoryName, signatoryTitle }
}
