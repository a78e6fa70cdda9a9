/** What remains to be done until the end: a checklist with owners and dates. */
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ExitNotice, Obligation } from '../../../../shared/domain/records/exit.ts'
import { partyNames } from '../../../../shared/text/formal-names.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { Checkbox } from '../../../ui/choice/checkbox.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useToast } from '../../../ui/feedback/toast.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { ObligationDialog } from './obligation-dialog.tsx'
import styles from './running.module.css'

type ObligationsSectionProps = {
  notice: ExitNotice
  obligations: readonly Obligation[]
  today: CalendarDate
  ownFirm: string
  partner: string
}

export function ObligationsSection(props: ObligationsSectionProps): JSX.Element {
  const { notice, obligations, today, ownFirm, partner } = props
  const owners = { us: ownFirm, them: partner, both: partyNames.both }
  const [edited, setEdited] = useState<Obligation | 'new' | null>(null)
  const settle = useContractCommand('exit.editObligation')
  const remove = useContractCommand('exit.removeObligation')
  const add = useContractCommand('exit.addObligation')
  const showToast = useToast()
  const formats = useFormats()
  const isRunning = notice.status === 'running'
  const settled = obligations.filter(({ settledOn }) => settledOn !== null).length
  const refusal = settle.refusal ?? remove.refusal ?? add.refusal
  const noteOf = ({ owner, dueOn, settledOn }: Obligation): string => {
    const who = owners[owner]
    if (settledOn !== null) return `${who}, settled ${formats.date(settledOn)}`
    return dueOn === null ? `${who}, no date yet` : `${who}, due ${formats.date(dueOn)}`
  }
  const putBack = async ({ what, owner, dueOn, settledOn }: Obligation): Promise<void> => {
    const reply = await add.run({ exitNoticeId: notice.id, what, owner, dueOn })
    if (reply.ok && settledOn !== null) {
      await settle.run({ obligationId: reply.value.obligationId, settledOn })
    }
  }
  const takeOut = async (obligation: Obligation): Promise<void> => {
    const reply = await remove.run({ obligationId: obligation.id })
    if (!reply.ok) return
    showToast({
      text: `Taken out: ${obligation.what}`,
      action: { label: 'Undo', onPress: () => void putBack(obligation) },
    })
  }
  return (
    <Section
      title="Obligations"
      anchor="obligations"
      note={obligations.length === 0 ? undefined : `${settled} of ${obligations.length} settled`}
      aside={
        isRunning &&
        obligations.length > 0 && (
          <Button size="small" icon={Plus} onClick={() => setEdited('new')}>
            Add an obligation
          </Button>
        )
      }
      ruled={obligations.length > 0}
    >
      {refusal !== null && (
        <ErrorNote title="The obligation is not changed.">{refusalText(refusal)}</ErrorNote>
      )}
      {obligations.length === 0 && (
        <EmptyState
          title="No obligation is listed"
          action={isRunning && <Button onClick={() => setEdited('new')}>Add an obligation</Button>}
        >
          What either side still owes until the end: work begun, accounts, access, data.
        </EmptyState>
      )}
      <RowList
        label="Obligations"
        rows={obligations.map((obligation) => ({
          id: obligation.id,
          lead: (
            <Checkbox
              shape="circle"
              checked={obligation.settledOn !== null}
              label={`Settled: ${obligation.what}`}
              hideLabel
              onCheckedChange={(checked) =>
                void settle.run({ obligationId: obligation.id, settledOn: checked ? today : null })
              }
            />
          ),
          title: obligation.what,
          note: noteOf(obligation),
          aside: isRunning && (
            <span className={styles.rowButtons}>
              <IconButton
                icon={Pencil}
                size="small"
                label={`Change: ${obligation.what}`}
                onClick={() => setEdited(obligation)}
              />
              <IconButton
                icon={Trash2}
                size="small"
                label={`Take out: ${obligation.what}`}
                onClick={() => void takeOut(obligation)}
              />
            </span>
          ),
        }))}
      />
      {edited !== null && (
        <ObligationDialog
          notice={notice}
          obligation={edited === 'new' ? null : edited}
          owners={owners}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}
