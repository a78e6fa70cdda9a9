/** The reciprocity ledger: its figures in a line, every action below, and what can be done about each. */
import { Plus } from 'lucide-react'
import { useRef, useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { Button } from '../../../ui/action/button.tsx'
import { EmptyState } from '../../../ui/feedback/empty-state.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { ActionDialog } from './action-dialog.tsx'
import { LedgerFigures } from './ledger-figures.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { RemoveActionDialog } from './remove-action-dialog.tsx'
import { ResponseDialog } from './response-dialog.tsx'

export type LedgerSectionProps = {
  readonly allianceId: AllianceId
  readonly actions: readonly ValueAction[]
  readonly today: CalendarDate
  readonly partner: string
}

type Open =
  { readonly kind: 'add' } | { readonly kind: 'edit' | 'respond' | 'remove'; readonly action: ValueAction }

export function LedgerSection({ allianceId, actions, today, partner }: LedgerSectionProps): JSX.Element {
  const [open, setOpen] = useState<Open | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const close = (): void => setOpen(null)
  // The row that opened the dialog is gone.
  const leaveRemoved = (): void => {
    setOpen(null)
    setTimeout(() => addButton.current?.focus())
  }
  return (
    <div id="ledger">
      <Section
        title="Ledger"
        aside={
          <Button ref={addButton} size="small" icon={Plus} onClick={() => setOpen({ kind: 'add' })}>
            Add action
          </Button>
        }
      >
        {actions.length === 0 ? (
          <EmptyState title="Nothing given or received yet">
            Value comes first: a gesture, then something personal, one rung at a time. What comes back is
            noted beside it.
          </EmptyState>
        ) : (
          <>
            <LedgerFigures actions={actions} today={today} />
            <LedgerTable
              actions={actions}
              today={today}
              onEdit={(action) => setOpen({ kind: 'edit', action })}
              onRespond={(action) => setOpen({ kind: 'respond', action })}
              onRemove={(action) => setOpen({ kind: 'remove', action })}
            />
          </>
        )}
      </Section>
      {(open?.kind === 'add' || open?.kind === 'edit') && (
        <ActionDialog
          allianceId={allianceId}
          actions={actions}
          today={today}
          partner={partner}
          action={open.kind === 'edit' ? open.action : null}
          onClose={close}
        />
      )}
      {open?.kind === 'respond' && (
        <ResponseDialog action={open.action} today={today} partner={partner} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <RemoveActionDialog action={open.action} onClose={close} onRemoved={leaveRemoved} />
      )}
    </div>
  )
}
