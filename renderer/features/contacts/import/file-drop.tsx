/** Where a contact file is chosen or dropped. */
import { FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent, type JSX } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import { Icon } from '../../../ui/marks/icon.tsx'
import styles from '../contacts.module.css'

export function FileDrop({ onChoose }: { onChoose: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onChoose(file)
  }
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon icon={FileUp} size={24} className={styles.dropIcon} />
      <p className={styles.dropTitle}>Drop a contact file here</p>
      <p className={styles.dropText}>
        CSV files from LinkedIn (or its whole ZIP export), Google Contacts, Outlook, HubSpot, Pipedrive,
        Salesforce and Thunderbird are known by their columns. Nothing is written before the preview is
        confirmed.
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.zip"
        aria-label="Contact file"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onChoose(file)
          event.target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
    </div>
  )
}
