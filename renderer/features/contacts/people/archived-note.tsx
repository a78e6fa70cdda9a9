/** Says that a record is archived, and brings it back. */
import type { JSX } from 'react'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { LinkButton } from '../../../ui/action/link.tsx'
import { Notice } from '../../../ui/feedback/notice.tsx'
import styles from '../contacts.module.css'

type Props = { archivedOn: CalendarDate | null; onRestore: () => void; isRunning: boolean }

export function ArchivedNote({ archivedOn, onRestore, isRunning }: Props): JSX.Element | null {
  const formats = useFormats()
  if (archivedOn === null) return null
  return (
    <div className={styles.noticed}>
      <Notice title={`Archived on ${formats.date(archivedOn)}.`}>
        It stands in no list but “Archived”; its records are kept.{' '}
        <LinkButton disabled={isRunning} onClick={onRestore}>
          Restore
        </LinkButton>
      </Notice>
    </div>
  )
}
