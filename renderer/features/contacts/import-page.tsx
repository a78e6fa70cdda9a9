/** Imports a contact file: choose, look at what it would do, decide about duplicates, then in one step. */
import type { JSX } from 'react'
import { refusalText } from '../../client/refusal-text.ts'
import { useFormats } from '../../client/use-formats.ts'
import { Button } from '../../ui/action/button.tsx'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { Skeleton } from '../../ui/feedback/skeleton.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Breadcrumb } from '../../ui/navigation/breadcrumb.tsx'
import { FileDrop } from './import/file-drop.tsx'
import { countImport, importLabel } from './import/import-plan.ts'
import { ImportPreviewView } from './import/import-preview.tsx'
import { ImportSummary } from './import/import-summary.tsx'
import { MappingForm } from './import/mapping-form.tsx'
import { asksForColumns } from './import/asks-for-columns.ts'
import { useImport } from './import/use-import.ts'
import styles from './contacts.module.css'

export function ImportPage(): JSX.Element {
  const formats = useFormats()
  const { state, result, importing, choose, read, decide, importNow, startOver } = useImport()
  const { file, preview, refusal, problem, isReading } = state
  const counts = preview === null ? null : countImport(preview.rows, state.decisions)
  const isUndecided = preview?.dateOrderUnclear === true
  return (
    <Page
      title="Import contacts"
      subtitle={file?.name}
      breadcrumb={<Breadcrumb steps={[{ label: 'Contacts', href: '#/contacts' }, { label: 'Import' }]} />}
      actions={
        counts !== null &&
        result === null && (
          <>
            <Button onClick={startOver}>Choose another file</Button>
            <Button
              variant="filled"
              busy={importing.isRunning}
              disabled={counts.added + counts.merged === 0 || isUndecided}
              onClick={importNow}
            >
              {importLabel(counts, formats.number)}
            </Button>
          </>
        )
      }
    >
      {result !== null && <ImportSummary result={result} fileName={file?.name ?? ''} onAgain={startOver} />}
      {result === null && (
        <div className={styles.import}>
          {problem !== null && <ErrorNote title="The file is not read.">{problem}</ErrorNote>}
          {refusal !== null && (
            <ErrorNote title="The file is not read; nothing was imported.">{refusalText(refusal)}</ErrorNote>
          )}
          {importing.refusal !== null && (
            <ErrorNote title="Nothing was imported.">{refusalText(importing.refusal)}</ErrorNote>
          )}
          {refusal !== null && file !== null && asksForColumns(refusal, file.name, state.reading) && (
            <MappingForm isRunning={isReading} onRead={(mapping) => read({ ...state.reading, mapping })} />
          )}
          {preview === null && !isReading && <FileDrop onChoose={choose} />}
          {preview === null && isReading && <Skeleton label="Reading the file" rows={12} rowHeight={31} />}
          {preview !== null && (
            <ImportPreviewView preview={preview} state={state} onRead={read} onDecide={decide} />
          )}
        </div>
      )}
    </Page>
  )
}
