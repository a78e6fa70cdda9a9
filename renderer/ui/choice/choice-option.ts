/** One answer of a select, combobox or radio group. */
export type ChoiceOption<Value extends string = string> = {
  readonly value: Value
  readonly label: string
  /** A few words in grey: at the right in a list, below in a radio group. */
  readonly note?: string | undefined
  readonly disabled?: boolean | undefined
}
