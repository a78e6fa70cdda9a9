/** A number of a charter, or an amount in its currency; empty while it is not agreed. */
import { use, type JSX } from 'react'
import { minorDigits } from '../../../../shared/base/money.ts'
import { NumberInput } from '../../../ui/form/number-input.tsx'
import { ReadOnlyContext, useCharterValue } from '../draft/charter-context.ts'
import type { NumberPath } from '../draft/charter-paths.ts'
import { CharterField } from './charter-field.tsx'

type CharterNumberProps = {
  path: NumberPath
  label: string
  unit?: string
  max?: number
  findingsElsewhere?: boolean
}

const plainNumber = { maximumFractionDigits: 6 } as const

export function CharterNumber(props: CharterNumberProps): JSX.Element {
  const { path, label, unit, max, findingsElsewhere } = props
  const [value, change] = useCharterValue(path)
  const disabled = use(ReadOnlyContext)
  return (
    <CharterField path={path} label={label} findingsElsewhere={findingsElsewhere}>
      <NumberInput
        value={value}
        onValueChange={change}
        format={plainNumber}
        unit={unit}
        {...(max !== undefined && { min: 0, max })}
        disabled={disabled}
      />
    </CharterField>
  )
}

/** An amount, entered in whole units of the currency and kept in its smallest. */
export function CharterAmount({ path, label }: { path: NumberPath; label: string }): JSX.Element {
  const [minor, change] = useCharterValue(path)
  const [currency] = useCharterValue('economics.currency')
  const disabled = use(ReadOnlyContext)
  const unit = 10 ** minorDigits(currency)
  return (
    <CharterField path={path} label={label}>
      <NumberInput
        value={minor === null ? null : minor / unit}
        onValueChange={(amount) => change(amount === null ? null : Math.round(amount * unit))}
        min={0}
        format={{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }}
        disabled={disabled}
      />
    </CharterField>
  )
}
