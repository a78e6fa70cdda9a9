/** The charter of an alliance: its versions and Word files, the model chosen, and who manages it on both sides. */
import type { JSX } from 'react'
import type { AllianceId } from '../../../shared/base/ids.ts'
import { refusalText } from '../../client/refusal-text.ts'
import { useContractQuery } from '../../client/use-contract-query.ts'
import { KeptDocuments } from '../../document-preview/kept-documents.tsx'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Section } from '../../ui/layout/section.tsx'
import { ManagersSection } from './versions/managers-section.tsx'
import { ModelSection } from './versions/model-section.tsx'
import { VersionsSection } from './versions/versions-section.tsx'

export function CharterTab({ allianceId }: { allianceId: AllianceId }): JSX.Element {
  const formalize = useContractQuery('formalize.getFormalize', { allianceId })
  const view = useContractQuery('board.getAlliance', { allianceId })
  const workspace = useContractQuery('workspace.getWorkspace', {})
  const refused = [formalize, view, workspace].find((query) => query.status === 'refused')
  if (refused !== undefined) {
    return (
      <ErrorNote
        title="The charter cannot be shown."
        action={<Button onClick={refused.retry}>Try again</Button>}
      >
        {refusalText(refused.refusal)}
      </ErrorNote>
    )
  }
  if (formalize.status !== 'ready' || view.status !== 'ready' || workspace.status !== 'ready') {
    return <Skeleton label="Loading the charter" rows={6} rowHeight={52} />
  }
  const documents = formalize.value.documents.filter(({ kind }) => kind === 'charter')
  const ownFirm = workspace.value.ownOrganisation.name
  const partner = view.value.organisation.name
  return (
    <>
      <VersionsSection
        alliance={view.value.alliance}
        charters={formalize.value.charters}
        ownFirm={ownFirm}
        partner={partner}
      />
      {documents.length > 0 && (
        <Section title="Word files" note="Kept byte for byte" ruled>
          <KeptDocuments documents={documents} />
        </Section>
      )}
      <ModelSection alliance={view.value.alliance} />
      <ManagersSection alliance={view.value.alliance} ownFirm={ownFirm} partner={partner} />
    </>
  )
}
