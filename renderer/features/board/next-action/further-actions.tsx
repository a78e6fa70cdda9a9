/** What else is planned after the next action. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { NextAction } from '../../../../shared/domain/records/alliance.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { RowList } from '../../../ui/layout/row-list.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { NextActionDialog } from './next-action-dialog.tsx'

export type FurtherActionsProps = { readonly view: AllianceView; readonly today: CalendarDate }

export function FurtherActions({ view, today }: FurtherActionsProps): JSX.Element | null {
  const { date } = useFormats()
  const [changing, setChanging] = useState<NextAction | null>(null)
  const further = view.nextActions
    .filter((action) => action.doneOn === null && action.id !== view.card.nextAction?.id)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  if (view.alliance.place === 'closed') return null
  if (further.length === 0 && changing === null) return null
  return (
    <Section title="Also planned" ruled>
      <RowList
        rows={further.map((action) => ({
          id: action.id,
          title: action.what,
          note: action.owner === '' ? date(action.dueOn) : `${date(action.dueOn)}, ${action.owner}`,
          aside: (
            <LinkButton aria-label={`Change ${action.what}`} onClick={() => setChanging(action)}>
              Change
            </LinkButton>
          ),
        }))}
      />
      {changing !== null && (
        <NextActionDialog
          allianceId={view.alliance.id}
          today={today}
          action={changing}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  )
}
