/** A choice of a charter: one of a few words, or one of the parties by their names. */
import { use, type JSX } from 'react'
import type { Party } from '../../../../shared/domain/records/exit.ts'
import { partyNames } from '../../../../shared/text/formal-names.ts'
import type { ChoiceOption } from '../../../ui/choice/choice-option.ts'
import { Select } from '../../../ui/choice/select.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import type { CharterPath, PartyPath, ValueAt } from '../draft/charter-paths.ts'
import { CharterField } from './charter-field.tsx'

type CharterChoiceProps<At extends CharterPath> = {
  path: At
  label: string
  options: readonly ChoiceOption<Extract<ValueAt<At>, string>>[]
}

export function CharterChoice<At extends CharterPath>(props: CharterChoiceProps<At>): JSX.Element {
  const { path, label, options } = props
  const [value, change] = useCharterValue(path)
  const disabled = use(ReadOnlyContext)
  return (
    <CharterField path={path} label={label}>
      <Select
        options={options}
        value={options.find((option) => option.value === value)?.value ?? null}
        onValueChange={(next) => change(next)}
        disabled={disabled}
      />
    </CharterField>
  )
}

/** One of the parties by its short name, or both. */
export function CharterPartyChoice({ path, label }: { path: PartyPath; label: string }): JSX.Element {
  const [us] = useCharterValue('us.shortName')
  const [them] = useCharterValue('them.shortName')
  const [value, change] = useCharterValue(path)
  const disabled = use(ReadOnlyContext)
  const options: readonly ChoiceOption<Party>[] = [
    { value: 'us', label: us.trim() || partyNames.us },
    { value: 'them', label: them.trim() || partyNames.them },
    { value: 'both', label: partyNames.both },
  ]
  return (
    <CharterField path={path} label={label}>
      <Select
        options={options}
        value={value}
        onValueChange={change}
        placeholder="Choose"
        disabled={disabled}
      />
    </CharterField>
  )
}
