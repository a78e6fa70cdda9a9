/** A notice while it runs, and after: clock, facts, obligations, the letter with its preview, what closing still asks. */
import { useMemo, useState, type JSX } from 'react'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { ExitView } from '../../../../shared/contract/exit-contract.ts'
import type { WorkspaceView } from '../../../../shared/contract/workspace-contract.ts'
import { exitNoticeBlocks } from '../../../../shared/documents/exit-notice-blocks.ts'
import type { ExitNotice } from '../../../../shared/domain/records/exit.ts'
import type { Charter } from '../../../../shared/domain/records/formalize.ts'
import { useContractCommand } from '../../../client/use-contract-command.ts'
import { DocumentPreview } from '../../../document-preview/document-preview.tsx'
import { KeptDocuments } from '../../../document-preview/kept-documents.tsx'
import { WordMenu } from '../../../document-preview/word-menu.tsx'
import { LinkButton } from '../../../ui/action/link.tsx'
import { Section } from '../../../ui/layout/section.tsx'
import { ClosingSection } from './closing-section.tsx'
import { NoticeClock } from './notice-clock.tsx'
import { NoticeParts } from './notice-parts.tsx'
import { ObligationsSection } from './obligations-section.tsx'
import styles from './running.module.css'
import { useNoticeEditing } from './use-notice-editing.ts'

type RunningNoticeProps = {
  exit: ExitView
  notice: ExitNotice
  alliance: AllianceView
  workspace: WorkspaceView
  /** The charter in force, which the notice cites. */
  charter: Charter | null
}

export function RunningNotice(props: RunningNoticeProps): JSX.Element {
  const { exit, notice, alliance, workspace, charter } = props
  const editing = useNoticeEditing(notice)
  const { run: issue } = useContractCommand('exit.issueNotice')
  const [isPreviewShown, setIsPreviewShown] = useState(true)
  const { edited } = editing
  const partner = alliance.organisation
  const us = workspace.ownOrganisation
  const effectiveOn = exit.effectiveOn ?? notice.noticeOn
  const document = useMemo(
    () =>
      exitNoticeBlocks({
        notice: edited,
        effectiveOn,
        us,
        partner,
        allianceName: charter?.content.title ?? '',
        reference: charter?.content.reference ?? '',
        obligations: exit.obligations,
      }),
    [edited, effectiveOn, us, partner, charter, exit.obligations],
  )
  const isRunning = notice.status === 'running'
  return (
    <>
      <NoticeClock exit={exit} notice={notice} today={workspace.today} partner={partner.name} />
      <ObligationsSection
        notice={notice}
        obligations={exit.obligations}
        today={workspace.today}
        ownFirm={us.name}
        partner={partner.name}
      />
      <Section
        title="The notice"
        anchor="notice"
        note={isRunning ? editing.note : 'Completed: it stays as it is'}
        aside={
          <WordMenu
            size="small"
            pageSize={workspace.pageSize}
            issue={async (pageSize) => {
              await editing.flush()
              return issue({ exitNoticeId: notice.id, pageSize })
            }}
          />
        }
      >
        <NoticeParts editing={editing} readOnly={!isRunning} />
      </Section>
      {isRunning && <ClosingSection alliance={alliance} />}
      <Section
        title="Preview"
        aside={
          <LinkButton
            type="button"

            aria-expanded={isPreviewShown}
            onClick={() => setIsPreviewShown(!isPreviewShown)}
          >
            {isPreviewShown ? 'Hide' : 'Show'}
          </LinkButton>
        }
      >
        {isPreviewShown && (
          <div className={styles.preview}>
            <DocumentPreview
              label="Preview of the notice"
              document={document}
              pageSize={workspace.pageSize}
            />
          </div>
        )}
      </Section>
      {exit.documents.length > 0 && (
        <Section title="Word files" note="Kept byte for byte" ruled>
          <KeptDocuments documents={exit.documents} />
        </Section>
      )}
    </>
  )
}
