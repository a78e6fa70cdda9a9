/** The currency of a charter. Amounts keep their figure when it changes: 48,000 stays 48,000. */
import { use, useMemo, type JSX } from 'react'
import { minorDigits, type CurrencyCode } from '../../../../shared/base/money.ts'
import { useFormats } from '../../../client/use-formats.ts'
import type { ChoiceOption } from '../../../ui/choice/choice-option.ts'
import { Combobox } from '../../../ui/choice/combobox.tsx'
import { ReadOnlyContext, useCharterRows, useCharterValue } from '../draft/charter-context.ts'
import { CharterField } from './charter-field.tsx'

const path = 'economics.currency'

export function CharterCurrency(): JSX.Element {
  const [currency, change] = useCharterValue(path)
  const [contributions, changeContributions] = useCharterRows('contributions')
  const { locale } = useFormats()
  const disabled = use(ReadOnlyContext)
  const options = useMemo(() => currencyOptions(locale, currency), [locale, currency])
  const choose = (next: CurrencyCode | null): void => {
    if (next === null || next === currency) return
    const factor = 10 ** (minorDigits(next) - minorDigits(currency))
    changeContributions(
      contributions.map((row) => ({
        ...row,
        valueMinor: row.valueMinor === null ? null : Math.round(row.valueMinor * factor),
      })),
    )
    change(next)
  }
  return (
    <CharterField path={path} label="Currency">
      <Combobox
        options={options}
        value={currency}
        onValueChange={choose}
        emptyText="No currency of this name or code."
        disabled={disabled}
      />
    </CharterField>
  )
}

function currencyOptions(locale: string, current: CurrencyCode): readonly ChoiceOption[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const codes = new Set([current, ...Intl.supportedValuesOf('currency')])
  return [...codes].map((value) => ({ value, label: value, note: names.of(value) ?? '' }))
}
