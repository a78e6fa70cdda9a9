/** Drafts the first version, as a charter or as a memorandum of understanding, and goes to it. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import type { CharterKind } from '../../../../shared/domain/records/formalize.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import styles from './versions.module.css'

export function DraftButton({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const { run, isRunning, refusal } = useContractCommand('formalize.draftCharter')
  const draft = async (kind: CharterKind): Promise<void> => {
    const reply = await run({ allianceId, kind })
    if (reply.ok) window.location.hash = `#/charters/${reply.value.charterId}`
  }
  return (
    <div className={styles.draft}>
      <div className={styles.buttons}>
        <Button busy={isRunning} onClick={() => void draft('charter')}>
          Draft charter
        </Button>
        <Button variant="quiet" disabled={isRunning} onClick={() => void draft('memorandum')}>
          As a memorandum of understanding
        </Button>
      </div>
      {refusal !== null && <ErrorNote title="No charter is drafted.">{refusalText(refusal)}</ErrorNote>}
    </div>
  )
}
