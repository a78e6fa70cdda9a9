/** The history of one alliance. */
import { useState, type JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Pager } from '../../ui/navigation/pager.tsx'
import { entriesAPage, HistoryList } from './history-list.tsx'
import styles from './history.module.css'

export function HistoryTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const { locale } = useFormats()
  const [offset, setOffset] = useState(0)
  const history = useContractQuery(
    'history.getHistory',
    { allianceId, offset, limit: entriesAPage },
    { keepPrevious: true },
  )
  const total = history.status === 'ready' ? history.value.total : 0
  return (
    <>
      <HistoryList history={history} offset={offset} withAlliances={false} />
      <div className={styles.pages}>
        <Pager
          label="Pages of the history"
          offset={offset}
          limit={entriesAPage}
          total={total}
          onOffsetChange={setOffset}
          locale={locale}
        />
      </div>
    </>
  )
}
