/** The line at the foot of the column: when the last change was saved, or that nothing can be saved. */
import type { JSX } from 'react'
import { localDay, localTime } from '../client/local-time.ts'
import { useContractQuery } from '../client/use-contract-query.ts'
import { useFormats } from '../client/use-formats.ts'

export function SavedLine(): JSX.Element | null {
  const formats = useFormats()
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const history = useContractQuery('history.getHistory', { limit: 1 })
  if (workspace.status !== 'ready' || history.status !== 'ready') return null
  const latest = history.value.entries[0]
  if (workspace.value.readOnly) return <>Read-only</>
  if (latest === undefined) return <>Saved</>
  const day = localDay(latest.at)
  return day === workspace.value.today ? (
    <>Saved {localTime(latest.at, formats.locale)}</>
  ) : (
    <>Saved {formats.date(day)}</>
  )
}
