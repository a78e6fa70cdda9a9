/** The charter page: parts and check at the left, the form, the live preview at the right. */
import { useMemo, useState, type JSX } from 'react'
import type { CharterView } from '../../../../shared/contract/formalize-contract.ts'
import type { WorkspaceView } from '../../../../shared/contract/workspace-contract.ts'
import { refusalText } from '../../../client/refusal-text.ts'
import { Button } from '../../../ui/action/button.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { Page } from '../../../ui/layout/page.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Breadcrumb } from '../../../ui/navigation/breadcrumb.tsx'
import {
  FindingsContext,
  ReadOnlyContext,
  RefusalContext,
  StoreContext,
  useCharterContent,
} from '../draft/charter-context.ts'
import { createCharterStore, type CharterStore } from '../draft/charter-store.ts'
import { useCharterCheck } from '../draft/use-charter-check.ts'
import { firstContent, useDraftSaving, type DraftSaving } from '../draft/use-draft-saving.ts'
import { CharterActions } from './charter-actions.tsx'
import { CharterForm } from './charter-form.tsx'
import { CharterPreview } from './charter-preview.tsx'
import { CharterSaved, CharterState } from './charter-state.tsx'
import { CheckList } from './check-list.tsx'
import { PartList } from './part-list.tsx'
import { useWideWindow } from './use-wide-window.ts'
import styles from './charter.module.css'

type CharterEditorProps = { view: CharterView; workspace: WorkspaceView }

export function CharterEditor(props: CharterEditorProps): JSX.Element {
  const { charter } = props.view
  const isDraft = charter.status === 'draft' && !props.workspace.readOnly
  const [store] = useState<CharterStore>(() =>
    createCharterStore(isDraft ? firstContent(charter.id, charter.content) : charter.content),
  )
  const saving = useDraftSaving(charter.id, store, charter.content, isDraft)
  return (
    <StoreContext value={store}>
      <ReadOnlyContext value={!isDraft}>
        <RefusalContext value={saving.refusal}>
          <CharterColumns {...props} saving={saving} />
        </RefusalContext>
      </ReadOnlyContext>
    </StoreContext>
  )
}

function CharterColumns({
  view,
  workspace,
  saving,
}: CharterEditorProps & { saving: DraftSaving }): JSX.Element {
  const { charter, allianceName } = view
  const content = useCharterContent()
  const checked = useCharterCheck(charter, content, workspace.pageSize, workspace.settings)
  const isWide = useWideWindow()
  const [isPreviewAsked, setIsPreviewAsked] = useState(false)
  const findings = charter.status === 'draft' ? checked.findings : noFindings
  const form = useMemo(() => <CharterForm />, [])
  const preview = <CharterPreview checked={checked} findings={findings} pageSize={workspace.pageSize} />
  return (
    <FindingsContext value={findings}>
      <Page
        title={content.title.trim() || 'Charter without a title'}
        breadcrumb={
          <Breadcrumb
            steps={[
              { label: 'Board', href: '#/board' },
              { label: allianceName, href: `#/alliances/${charter.allianceId}/charter` },
              { label: 'Charter' },
            ]}
          />
        }
        subtitle={<CharterState charter={charter} />}
        aside={charter.status === 'draft' && <CharterSaved saving={saving} />}
        actions={
          <>
            {!isWide && (
              <Button
                variant="quiet"
                aria-pressed={isPreviewAsked}
                onClick={() => setIsPreviewAsked(!isPreviewAsked)}
              >
                Preview
              </Button>
            )}
            <CharterActions view={view} workspace={workspace} saving={saving} checked={checked} />
          </>
        }
        leftPanel={
          <Panel title="Parts" side="left" width={isWide ? 212 : 188} hideTitle>
            <PartList findings={findings} isChecked={charter.status === 'draft'} />
            {charter.status === 'draft' && <CheckList checked={checked} />}
          </Panel>
        }
        panel={isWide || isPreviewAsked ? preview : undefined}
      >
        <div className={styles.form}>
          {saving.state === 'refused' && saving.refusal !== null && (
            <div className={styles.note}>
              <ErrorNote
                title="The draft is not saved. What was typed stays here."
                action={<Button onClick={() => void saving.flush()}>Save again</Button>}
              >
                {refusalText(saving.refusal)}
              </ErrorNote>
            </div>
          )}
          {form}
        </div>
      </Page>
    </FindingsContext>
  )
}

const noFindings = [] as const
