/** The pages that the charter becomes, with the numbers of the findings in the margin and the room that is left. */
import { memo, useMemo, type JSX } from 'react'
import type { PageSize } from '../../../../shared/domain/records/document.ts'
import { pageSizeNames } from '../../../../shared/text/formal-names.ts'
import { DocumentPreview } from '../../../document-preview/document-preview.tsx'
import { PageMeter } from '../../../document-preview/page-meter.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { findingMarks } from '../draft/finding-places.ts'
import type { NumberedFinding } from '../draft/number-findings.ts'
import type { CharterChecked } from '../draft/use-charter-check.ts'

type CharterPreviewProps = {
  checked: CharterChecked
  findings: readonly NumberedFinding[]
  pageSize: PageSize
}

export const CharterPreview = memo(function CharterPreview({
  checked,
  findings,
  pageSize,
}: CharterPreviewProps): JSX.Element {
  const { content, document, room } = checked
  const marks = useMemo(() => findingMarks(findings, content, document), [findings, content, document])
  return (
    <Panel
      title="Preview"
      ground="canvas"
      width={500}
      wide
      aside={<span className="type-secondary">{pageSizeNames[pageSize]}</span>}
      footer={<PageMeter room={room} />}
    >
      <DocumentPreview label="Preview of the charter" document={document} pageSize={pageSize} marks={marks} />
    </Panel>
  )
})
