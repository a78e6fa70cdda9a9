import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { use } from 'react'
import type { Ref } from 'react'
import { FieldContext, useControlLinks } from '../form/field-context.ts'
import control from '../form/control.module.css'
import { Icon } from '../marks/icon.tsx'
import { usePortalContainer } from '../overlay/portal-context.ts'
import popup from '../overlay/popup.module.css'
import type { ChoiceOption } from './choice-option.ts'
import styles from './list.module.css'

export type ComboboxProps<Value extends string> = {
  options: readonly ChoiceOption<Value>[]
  value: Value | null
  /** `null` when the field is emptied. */
  onValueChange: (value: Value | null) => void
  placeholder?: string | undefined
  /** Shown when no option matches: “No contact of this name.” */
  emptyText: string
  disabled?: boolean | undefined
  id?: string | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
  'aria-label'?: string | undefined
}

/** One of many answers, found by typing. */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const { options, value, onValueChange, placeholder, emptyText, disabled } = props
  const { id, ref, onBlur, 'aria-label': ariaLabel } = props
  const { id: controlId, ...links } = useControlLinks(id)
  // The open list hides its surroundings from screen readers; a label that is pointed at still names the field.
  const labelId = use(FieldContext)?.labelId
  const portal = usePortalContainer()
  return (
    <Base.Root
      items={options}
      value={options.find((option) => option.value === value) ?? null}
      onValueChange={(next: ChoiceOption<Value> | null) => onValueChange(next?.value ?? null)}
      itemToStringLabel={(option: ChoiceOption<Value>) => option.label}
      isItemEqualToValue={(a: ChoiceOption<Value>, b: ChoiceOption<Value>) => a.value === b.value}
      disabled={disabled}
      autoHighlight
    >
      <Base.InputGroup className={control.frame}>
        <Base.Input
          {...links}
          id={controlId}
          ref={ref}
          aria-label={ariaLabel}
          aria-labelledby={ariaLabel === undefined ? labelId : undefined}
          placeholder={placeholder}
          onBlur={onBlur}
          className={control.bare}
        />
        <Base.Trigger className={styles.opener} aria-label="Show all" tabIndex={-1}>
          <Icon icon={ChevronDown} size={14} />
        </Base.Trigger>
      </Base.InputGroup>
      <Base.Portal {...portal}>
        <Base.Positioner className={popup.layer} sideOffset={4}>
          <Base.Popup className={styles.list}>
            <Base.Empty>
              <div className={styles.empty}>{emptyText}</div>
            </Base.Empty>
            <Base.List>
              {(option: ChoiceOption<Value>) => (
                <Base.Item
                  key={option.value}
                  value={option}
                  disabled={option.disabled}
                  className={styles.option}
                >
                  <span className={styles.tick}>
                    <Base.ItemIndicator>
                      <Icon icon={Check} size={14} />
                    </Base.ItemIndicator>
                  </span>
                  <span className={styles.text}>{option.label}</span>
                  {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
