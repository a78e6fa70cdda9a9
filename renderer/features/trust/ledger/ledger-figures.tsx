/** Given, received, balance, and how long ago each side gave last. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { ValueAction } from '../../../../shared/domain/records/trust.ts'
import { reciprocityLedger } from '../../../../shared/domain/trust/ledger.ts'
import { KeyFacts } from '../../../ui/layout/key-facts.tsx'
import { agoText, balanceText } from './ledger-text.ts'

export type LedgerFiguresProps = { readonly actions: readonly ValueAction[]; readonly today: CalendarDate }

export function LedgerFigures({ actions, today }: LedgerFiguresProps): JSX.Element {
  const ledger = reciprocityLedger(actions, today)
  const planned = ledger.plannedGiven + ledger.plannedReceived
  return (
    <KeyFacts
      layout="inline"
      facts={[
        { label: 'Given', value: ledger.given },
        { label: 'Received', value: ledger.received },
        { label: 'Balance', value: balanceText(ledger.balance) },
        { label: 'Last given', value: agoText(ledger.daysSinceGiven) },
        { label: 'Last received', value: agoText(ledger.daysSinceReceived) },
        ...(planned === 0 ? [] : [{ label: 'Planned', value: planned }]),
      ]}
    />
  )
}
