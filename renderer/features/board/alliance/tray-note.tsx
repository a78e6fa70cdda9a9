/** In a tray: since when, how it ended or when to ask again, and why. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { closingNames } from '../../../../shared/text/names.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { FlagLine } from '../../../ui/judgement/flag-line.tsx'
import styles from './alliance.module.css'

export function TrayNote(props: {
  readonly view: AllianceView
  readonly today: CalendarDate
}): JSX.Element | null {
  const { alliance, stageMoves } = props.view
  const { date } = useFormats()
  const since = date(alliance.enteredPlaceOn)
  const [lastMove] = stageMoves
  const reason = lastMove === undefined || lastMove.reason === '' ? '' : ` “${lastMove.reason}”`
  if (alliance.place === 'closed') {
    const how = alliance.closedHow === null ? 'Closed' : closingNames[alliance.closedHow]
    return (
      <p className={styles.row}>
        <span>
          <b>{`${how} on ${since}.`}</b>
          <span className="tone-quiet">{`${reason} It can be reopened in Identify, with a new score due.`}</span>
        </span>
      </p>
    )
  }
  if (alliance.place !== 'nurture') return null
  const due = alliance.askAgainOn !== null && alliance.askAgainOn <= props.today
  return (
    <div className={styles.row}>
      <span>
        <b>{`In Nurture since ${since}.`}</b>
        <span className="tone-quiet">
          {reason}
          {alliance.askAgainOn !== null && !due && ` Ask again on ${date(alliance.askAgainOn)}.`}
        </span>
      </span>
      {due && alliance.askAgainOn !== null && (
        <FlagLine kind="waiting" size="page">{`Ask again since ${date(alliance.askAgainOn)}`}</FlagLine>
      )}
    </div>
  )
}
