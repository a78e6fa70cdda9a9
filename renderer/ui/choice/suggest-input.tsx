import { Autocomplete as Base } from '@base-ui/react/autocomplete'
import { use } from 'react'
import { FieldContext, useControlLinks } from '../form/field-context.ts'
import control from '../form/control.module.css'
import { usePortalContainer } from '../overlay/portal-context.ts'
import popup from '../overlay/popup.module.css'
import type { ChoiceOption } from './choice-option.ts'
import styles from './list.module.css'

export type SuggestInputProps<Value extends string> = {
  /** What is typed; any text is taken. */
  value: string
  onValueChange: (value: string) => void
  /** Already narrowed to what is typed: the caller searches. */
  suggestions: readonly ChoiceOption<Value>[]
  /** One suggestion was taken; its label is then the text. */
  onTake: (suggestion: ChoiceOption<Value>) => void
  placeholder?: string | undefined
  id?: string | undefined
}

/** A line of text with suggestions below, of which one can be taken: a known name, or a new one. */
export function SuggestInput<Value extends string>(props: SuggestInputProps<Value>) {
  const { value, onValueChange, suggestions, onTake, placeholder } = props
  const { id, ...links } = useControlLinks(props.id)
  // The open list hides its surroundings from screen readers; a label that is pointed at still names the field.
  const labelId = use(FieldContext)?.labelId
  const portal = usePortalContainer()
  return (
    <Base.Root
      items={suggestions}
      filter={null}
      value={value}
      // Escape closes the list, and then the dialog around it; it does not empty what was typed.
      onValueChange={(text, { reason }) => reason !== 'escape-key' && onValueChange(text)}
      itemToStringValue={(suggestion: ChoiceOption<Value>) => suggestion.label}
    >
      <Base.Input
        {...links}
        id={id}
        aria-labelledby={labelId}
        placeholder={placeholder}
        className={control.control}
      />
      <Base.Portal {...portal}>
        <Base.Positioner className={popup.layer} sideOffset={4}>
          {suggestions.length > 0 && (
            <Base.Popup className={styles.list}>
              <Base.List>
                {(suggestion: ChoiceOption<Value>) => (
                  <Base.Item
                    key={suggestion.value}
                    value={suggestion}
                    className={styles.option}
                    onClick={() => onTake(suggestion)}
                  >
                    <span className={styles.text}>{suggestion.label}</span>
                    {suggestion.note !== undefined && <span className={styles.note}>{suggestion.note}</span>}
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          )}
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
