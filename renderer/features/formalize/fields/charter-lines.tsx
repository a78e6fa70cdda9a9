/** A list of lines, each edited in its place: Enter adds a line below, Backspace takes an empty one out. */
import { Plus, X } from 'lucide-react'
import { use, useEffect, useRef, type JSX, type KeyboardEvent } from 'react'
import { Button } from '../../../ui/action/button.tsx'
import { IconButton } from '../../../ui/action/icon-button.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import type { LinesPath } from '../draft/charter-paths.ts'
import { FieldFindings, useFindingsAt } from './charter-field.tsx'
import styles from './fields.module.css'

type CharterLinesProps = { path: LinesPath; label: string; hint?: string }

export function CharterLines({ path, label, hint }: CharterLinesProps): JSX.Element {
  const [lines, change] = useCharterValue(path)
  const readOnly = use(ReadOnlyContext)
  const list = useRef<HTMLDivElement>(null)
  const focusNext = useRef<number | null>(null)
  const findings = useFindingsAt(path)
  useEffect(() => {
    if (focusNext.current === null) return
    list.current?.querySelectorAll('textarea')[focusNext.current]?.focus()
    focusNext.current = null
  })
  const add = (at: number): void => {
    focusNext.current = at
    change(lines.toSpliced(at, 0, ''))
  }
  const remove = (at: number): void => {
    focusNext.current = Math.max(0, at - 1)
    change(lines.toSpliced(at, 1))
  }
  return (
    <div ref={list} role="group" aria-label={label} data-path={path} className={styles.lines}>
      <div className={styles.linesHead}>
        {label}
        {hint !== undefined && <span className={styles.linesHint}>{hint}</span>}
      </div>
      <ul className={styles.lineRows}>
        {lines.map((line, index) => (
          <Line
            key={index}
            path={`${path}.${index}`}
            name={`${label}, line ${index + 1}`}
            line={line}
            readOnly={readOnly}
            onChange={(text) => change(lines.with(index, text))}
            onAdd={() => add(index + 1)}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
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
          aria-label={`Add a line to ${label.toLowerCase()}`}
          onClick={() => add(lines.length)}
        >
          Add a line
        </Button>
      )}
    </div>
  )
}

type LineProps = {
  path: string
  name: string
  line: string
  readOnly: boolean
  onChange: (text: string) => void
  onAdd: () => void
  onRemove: () => void
}

function Line({ path, name, line, readOnly, onChange, onAdd, onRemove }: LineProps): JSX.Element {
  const findings = useFindingsAt(path)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (readOnly || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onAdd()
    } else if (event.key === 'Backspace' && line === '') {
      event.preventDefault()
      onRemove()
    }
  }
  return (
    <li data-path={path} className={styles.line}>
      <div className={styles.lineRow}>
        <textarea
          rows={1}
          className={styles.lineText}
          aria-label={name}
          value={line}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, ' '))}
          onKeyDown={onKeyDown}
        />
        {!readOnly && <IconButton icon={X} size="small" label={`Take out: ${name}`} onClick={onRemove} />}
      </div>
      {findings.length > 0 && (
        <div className={styles.lineFindings}>
          <FieldFindings findings={findings} />
        </div>
      )}
    </li>
  )
}
