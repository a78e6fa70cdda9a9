/** Notes the receipt of a notice, or corrects its dates and period. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ExitNotice } from '../../../../shared/domain/records/exit.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { Dialog } from '../../../ui/overlay/dialog.tsx'
import { DateFields } from '../notice/date-fields.tsx'
import type { NoticeDates } from '../notice/reckoning.ts'

type DatesDialogProps = { notice: ExitNotice; today: CalendarDate; onClose: () => void }

export function DatesDialog({ notice, today, onClose }: DatesDialogProps): JSX.Element {
  const [dates, setDates] = useState<NoticeDates>({ ...notice, receivedOn: notice.receivedOn ?? '' })
  const { run, isRunning, refusal } = useContractCommand('exit.editNotice')
  const showToast = useToast()
  const formats = useFormats()
  const save = async (): Promise<void> => {
    const { noticeOn, receivedOn, periodCount, periodUnit } = dates
    const period = { periodCount: periodCount ?? notice.periodCount, periodUnit }
    const isSamePeriod = period.periodCount === notice.periodCount && period.periodUnit === notice.periodUnit
    const reply = await run({
      exitNoticeId: notice.id,
      noticeOn,
      receivedOn: receivedOn === '' ? null : receivedOn,
      ...(!isSamePeriod && period),
    })
    if (!reply.ok) return
    showToast({ text: `The notice takes effect on ${formats.fullDate(reply.value.effectiveOn)}.` })
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Dates of the notice"
      width="wide"
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" busy={isRunning}>
            Save the dates
          </Button>
        </>
      }
    >
      <DateFields dates={dates} onChange={setDates} today={today} refusal={refusal} />
      {refusal !== null && refusal.code !== 'invalid-input' && (
        <ErrorNote title="The dates are not saved.">{refusalText(refusal)}</ErrorNote>
      )}
    </Dialog>
  )
}
