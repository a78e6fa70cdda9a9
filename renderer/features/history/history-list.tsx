/** Entries of the history under their days, newest first. */
import { use, useEffect, useMemo, type JSX } from 'react'
import type { CallValue } from '../../../shared/contract/contract.ts'
import { localDay } from '../../client/local-time.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery, type QueryState } from '../../client/use-contract-query.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { ScrollContext } from '../../ui/table/scroll-context.ts'
import { groupByDay } from './group-by-day.ts'
import { HistoryEntry } from './history-entry.tsx'
import styles from './history.module.css'

export const entriesAPage = 100

type Props = {
  history: QueryState<CallValue<'history.getHistory'>>
  offset: number
  /** Names the alliance of each entry, where entries of several stand together. */
  withAlliances: boolean
}

export function HistoryList({ history, offset, withAlliances }: Props): JSX.Element {
  const formats = useFormats()
  const partners = usePartners(withAlliances)
  const scroller = use(ScrollContext)
  useEffect(() => {
    scroller?.scrollTo({ top: 0 })
  }, [scroller, offset])
  switch (history.status) {
    case 'loading':
      return <Skeleton label="Loading the history" rows={12} rowHeight={37} />
    case 'refused':
      return (
        <ErrorNote
          title="The history cannot be shown."
          action={<Button onClick={history.retry}>Try again</Button>}
        >
          {refusalText(history.refusal)}
        </ErrorNote>
      )
    case 'ready':
      break
  }
  if (history.value.entries.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet">
        Every change stands here with its day, its time and, where one was given, its reason.
      </EmptyState>
    )
  }
  return (
    <div className={styles.days} data-partners={withAlliances || undefined}>
      {groupByDay(history.value.entries, localDay).map(({ day, entries }) => (
        <section key={day} aria-labelledby={`day-${day}`} className={styles.day}>
          <h2 id={`day-${day}`} className={styles.dayName}>
            {formats.longDate(day)}
          </h2>
          <ol>
            {entries.map((entry) => (
              <HistoryEntry key={entry.id} entry={entry} partners={partners} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** Partner by alliance, for the links of entries. */
function usePartners(wanted: boolean): ReadonlyMap<string, string> {
  const board = useContractQuery('board.getBoard', {}, { enabled: wanted })
  // Another page may have asked already: then the answer is there although this one does not want it.
  const cards = wanted && board.status === 'ready' ? board.value.cards : null
  return useMemo(() => new Map(cards?.map(({ allianceId, partner }) => [allianceId, partner])), [cards])
}
