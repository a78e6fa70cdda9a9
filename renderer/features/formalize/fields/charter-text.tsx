/** A text of a charter: one line, or several. */
import { use, type JSX, type ReactNode } from 'react'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextInput } from '../../../ui/form/text-input.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import type { TextPath } from '../draft/charter-paths.ts'
import { CharterField } from './charter-field.tsx'

type CharterTextProps = {
  path: TextPath
  label: string
  hint?: ReactNode
  placeholder?: string
  /** Several lines; the field grows with what is written. */
  rows?: number
}

export function CharterText({ path, label, hint, placeholder, rows }: CharterTextProps): JSX.Element {
  const [value, change] = useCharterValue(path)
  const readOnly = use(ReadOnlyContext)
  const shared = { value, placeholder, readOnly }
  return (
    <CharterField path={path} label={label} hint={hint}>
      {rows === undefined ? (
        <TextInput {...shared} onChange={(event) => change(event.target.value)} />
      ) : (
        <TextArea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      )}
    </CharterField>
  )
}
