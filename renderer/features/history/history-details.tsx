/** The fields of an entry, before and after. */
import type { JSX } from 'react'
import type { HistoryEntryView } from '../../../shared/contract/history-contract.ts'
import { counted } from '../../../shared/text/formats/counted.ts'
import { useFormats } from '../../client/use-formats.ts'
import { detailRows } from './detail-rows.ts'
import styles from './history.module.css'

export function HistoryDetails({ entry }: { entry: HistoryEntryView }): JSX.Element {
  const formats = useFormats()
  const rows = detailRows(entry.changes, formats)
  const cut = entry.changeCount - entry.changes.length
  if (rows.length === 0) return <p className={styles.more}>No field says more than the sentence.</p>
  return (
    <>
      <table className={styles.details}>
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-first={row.record !== '' || undefined}>
              <td>{row.record}</td>
              <th scope="row">{row.field}</th>
              <td>{row.before}</td>
              <td>{row.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cut > 0 && (
        <p className={styles.more}>
          The first {counted(entry.changes.length, 'record')} of {formats.number(entry.changeCount)} are
          shown.
        </p>
      )}
    </>
  )
}
