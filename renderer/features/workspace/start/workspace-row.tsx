/** One workspace of the list: its name, where it lies, when it was last opened; said so when its file is gone. */
import type { JSX } from 'react'
import type { WorkspaceListing } from '../../../../shared/contract/host.ts'
import { localDay } from '../../../client/local-time.ts'
import { useFormats } from '../../../client/use-formats.ts'
import { Avatar } from '../../../ui/marks/avatar.tsx'
import styles from './start-page.module.css'

type Props = { listing: WorkspaceListing; isOpening: boolean; onOpen: () => void }

export function WorkspaceRow({ listing, isOpening, onOpen }: Props): JSX.Element {
  const formats = useFormats()
  const { name, place, openedAt, missing } = listing
  const when = openedAt === null ? 'Not opened yet' : `Opened ${formats.date(localDay(openedAt))}`
  const words = (
    <>
      <Avatar name={name} kind="workspace" decorative />
      <span className={styles.rowWords}>
        <span className={styles.rowName}>{name}</span>
        <span className={styles.rowPlace} title={place}>
          {place}
        </span>
      </span>
      <span className={styles.rowWhen}>{isOpening ? 'Opening…' : missing ? 'File not found' : when}</span>
    </>
  )
  if (missing) {
    return (
      <div className={styles.row} data-missing>
        {words}
      </div>
    )
  }
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      {words}
    </button>
  )
}
