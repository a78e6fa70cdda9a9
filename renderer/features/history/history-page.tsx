/** The history of the whole workspace. */
import { Printer } from 'lucide-react'
import { useState, type JSX } from 'react'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { useFormats } from '../../client/use-formats.ts'
import { useHost } from '../../client/use-host.ts'
import { Button } from '../../ui/action/button.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Pager } from '../../ui/navigation/pager.tsx'
import { entriesAPage, HistoryList } from './history-list.tsx'

export function HistoryPage(): JSX.Element {
  const host = useHost()
  const { locale } = useFormats()
  const [offset, setOffset] = useState(0)
  const history = useContractQuery(
    'history.getHistory',
    { offset, limit: entriesAPage },
    { keepPrevious: true },
  )
  const total = history.status === 'ready' ? history.value.total : 0
  return (
    <Page
      title="History"
      subtitle="What was changed in this workspace, newest first"
      ruled
      actions={
        <>
          <Pager
            label="Pages of the history"
            offset={offset}
            limit={entriesAPage}
            total={total}
            onOffsetChange={setOffset}
            locale={locale}
          />
          <Button icon={Printer} onClick={() => void host.print()}>
            Print
          </Button>
        </>
      }
    >
      <HistoryList history={history} offset={offset} withAlliances />
    </Page>
  )
}
