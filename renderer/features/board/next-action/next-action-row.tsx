/** Under the stepper: the next action with its day and who does it; done, changed, or set where there is none. */
import { useState, type JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import { NextActionDialog } from './next-action-dialog.tsx'
import { useNextActions } from './use-next-actions.ts'
import styles from './next-action.module.css'

export type NextActionRowProps = { readonly view: AllianceView; readonly today: CalendarDate }

export function NextActionRow({ view, today }: NextActionRowProps): JSX.Element {
  const [planning, setPlanning] = useState<'earliest' | 'further' | null>(null)
  const actions = useNextActions(today)
  const action = view.card.nextAction
  return (
    <>
      <section className={styles.row} aria-label="Next action">
        {action === null ? (
          <FlagLine kind="no-date" size="page">
            No dated next action
          </FlagLine>
        ) : (
          <Words action={action} />
        )}
        <span className={styles.links}>
          {action === null ? (
            <LinkButton onClick={() => setPlanning('further')}>Set one</LinkButton>
          ) : (
            <>
              <LinkButton onClick={() => void actions.finish(action)}>Done</LinkButton>
              <LinkButton onClick={() => setPlanning('earliest')}>Change</LinkButton>
              <LinkButton onClick={() => setPlanning('further')}>Add another</LinkButton>
            </>
          )}
        </span>
      </section>
      {actions.refusal !== null && (
        <ErrorNote title="It was not saved.">{refusalText(actions.refusal)}</ErrorNote>
      )}
      {planning !== null && (
        <NextActionDialog
          allianceId={view.alliance.id}
          today={today}
          onClose={() => setPlanning(null)}
          {...(planning === 'further' && { action: null })}
        />
      )}
    </>
  )
}

function Words({ action }: { readonly action: NonNullable<BoardCard['nextAction']> }): JSX.Element {
  const { longDate } = useFormats()
  const { what, dueOn, owner, overdueDays } = action
  return (
    <span className={styles.words}>
      <span className="tone-quiet">Next action</span>
      <b>{what}</b>
      <span className="tone-quiet" aria-hidden>
        ·
      </span>
      <span className={overdueDays > 0 ? 'tone-bad' : undefined}>
        {longDate(dueOn)}
        {overdueDays > 0 && `, overdue ${counted(overdueDays, 'day')}`}
      </span>
      {owner !== '' && (
        <>
          <span className="tone-quiet" aria-hidden>
            ·
          </span>
          <span>{owner}</span>
        </>
      )}
    </span>
  )
}
