/** The currency of a workspace, found by its code or its name. */
import { useMemo, type JSX } from 'react'
import { useFormats } from '../../client/use-formats.ts'
import { Combobox } from '../../ui/choice/combobox.tsx'
import type { ChoiceOption } from '../../ui/choice/choice-option.ts'
import { Field } from '../../ui/form/field.tsx'

type Props = { value: string; onChange: (currency: string) => void; error: string | undefined }

export function CurrencyField({ value, onChange, error }: Props): JSX.Element {
  const { locale } = useFormats()
  const options = useMemo(() => currencyOptions(locale, value), [locale, value])
  return (
    <Field
      label="Currency"
      hint="Proposed for new amounts. Amounts that are there keep their own."
      error={error}
      required
    >
      <Combobox
        options={options}
        value={value === '' ? null : value}
        onValueChange={(currency) => onChange(currency ?? '')}
        emptyText="No currency of this name or code."
      />
    </Field>
  )
}

/** The usual ones first, then all others by code. */
const usual = ['EUR', 'USD', 'GBP', 'CHF']

function currencyOptions(locale: string, current: string): readonly ChoiceOption[] {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' })
  const codes = new Set(
    [...usual, current, ...Intl.supportedValuesOf('currency')].filter((code) => code !== ''),
  )
  return [...codes].map((code) => ({ value: code, label: labelOf(code, names) }))
}

function labelOf(code: string, names: Intl.DisplayNames): string {
  const name = /^[A-Z]{3}$/.test(code) ? names.of(code) : undefined
  return name === undefined ? code : `${code}, ${name}`
}
