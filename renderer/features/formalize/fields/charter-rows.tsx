/** A list of rows with several fields each: hairlines between, one button to add, one a row to take it out. */
import { Plus, X } from 'lucide-react'
import { use, type JSX, type ReactNode } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { ReadOnlyContext, useCharterRows } from '../draft/charter-context.ts'
import type { RowOf, RowsPath } from '../draft/charter-paths.ts'
import { FieldFindings, useFindingsAt } from './charter-field.tsx'
import styles from './fields.module.css'

type CharterRowsProps<At extends RowsPath> = {
  path: At
  /** One row: “contribution”. */
  noun: string
  emptyRow: () => RowOf[At]
  children: (index: number) => ReactNode
}

export function CharterRows<At extends RowsPath>(props: CharterRowsProps<At>): JSX.Element {
  const { path, noun, emptyRow, children } = props
  const [rows, change] = useCharterRows(path)
  const readOnly = use(ReadOnlyContext)
  const findings = useFindingsAt(path)
  return (
    <div data-path={path} className={styles.rows}>
      {rows.map((_, index) => (
        <div key={index} role="group" aria-label={`${capital(noun)} ${index + 1}`} className={styles.row}>
          <div className={styles.rowFields}>{children(index)}</div>
          {!readOnly && (
            <IconButton
              icon={X}
              size="small"
              label={`Take out ${noun} ${index + 1}`}
              onClick={() => change(rows.toSpliced(index, 1))}
            />
          )}
        </div>
      ))}
      {findings.length > 0 && (
        <div className={styles.linesFindings}>
          <FieldFindings findings={findings} />
        </div>
      )}
      {!readOnly && (
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          className={styles.addLine}
          onClick={() => change([...rows, emptyRow()])}
        >
          Add a {noun}
        </Button>
      )}
    </div>
  )
}

/** So many of the twelve columns of a row. */
export function Span({
  of,
  children,
}: {
  of: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12
  children: ReactNode
}): JSX.Element {
  return (
    <div className={styles.span} style={{ gridColumn: `span ${of}` }}>
      {children}
    </div>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
