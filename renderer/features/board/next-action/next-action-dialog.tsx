/** Plans the next action of an alliance, or changes the one that is planned. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { nextAction } from '../../../../shared/domain/board/next-action.ts'
import type { NextAction } from '../../../../shared/domain/records/alliance.ts'
import { useContractQuery } from '../../../client/use-contract-query.ts'
import { NextActionForm } from './next-action-form.tsx'

export type NextActionDialogProps = {
  readonly allianceId: AllianceId
  readonly today: CalendarDate
  readonly onClose: () => void
  /** Null for a further one; left out, the earliest that is open, if there is one. */
  readonly action?: NextAction | null | undefined
}

export function NextActionDialog({
  allianceId,
  today,
  onClose,
  action,
}: NextActionDialogProps): JSX.Element | null {
  const view = useContractQuery('board.getAlliance', { allianceId })
  if (view.status !== 'ready') return null
  const { organisation, alliance } = view.value
  return (
    <NextActionForm
      allianceId={allianceId}
      partner={organisation.name}
      usualOwner={alliance.ourManager}
      action={action === undefined ? nextAction(view.value) : action}
      today={today}
      onClose={onClose}
    />
  )
}
