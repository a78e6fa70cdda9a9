/** A button that asks the host for another workspace and shows a refusal beneath itself. */
import { useState, type JSX } from 'react'
import type { Refusal, Reply } from '../../../../shared/contract/envelope.ts'
import type { HostState } from '../../../../shared/contract/host.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import styles from './start-page.module.css'

type Props = {
  label: string
  /** The title of the note when it was refused. */
  problem: string
  ask: () => Promise<Reply<HostState | null>>
}

export function AskHostButton({ label, problem, ask }: Props): JSX.Element {
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const press = async (): Promise<void> => {
    setRunning(true)
    setRefusal(null)
    window.location.hash = '#/'
    const reply = await ask()
    setRunning(false)
    if (!reply.ok) setRefusal(reply.refusal)
  }
  return (
    <>
      <Button busy={isRunning} onClick={() => void press()}>
        {label}
      </Button>
      {refusal !== null && (
        <div className={styles.refusal}>
          <ErrorNote title={problem}>{refusalText(refusal)}</ErrorNote>
        </div>
      )}
    </>
  )
}
