import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { classNames } from '../class-names.ts'
import { useControlLinks } from '../form/field-context.ts'
import control from '../form/control.module.css'
import { Icon } from '../marks/icon.tsx'
import { usePortalContainer } from '../overlay/portal-context.ts'
import popup from '../overlay/popup.module.css'
import type { ChoiceOption } from './choice-option.ts'
import styles from './list.module.css'

export type SelectProps<Value extends string> = {
  options: readonly ChoiceOption<Value>[]
  /** `null` while nothing is chosen. */
  value: Value | null
  onValueChange: (value: Value) => void
  placeholder?: string | undefined
  /** `inline` stands in a line of text or a filter bar, without a border: “Manager: any”. */
  variant?: 'control' | 'inline' | undefined
  /** Grey words before the value, for `inline`: `Manager:`. */
  prefix?: string | undefined
  name?: string | undefined
  disabled?: boolean | undefined
  id?: string | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLButtonElement> | undefined
  /** Where no `Field` names it. */
  'aria-label'?: string | undefined
}

/** One of a few answers. Letters jump, arrows walk, Enter chooses. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onValueChange, placeholder = 'Choose', variant = 'control', prefix } = props
  const { id, ref, onBlur, name, disabled, 'aria-label': ariaLabel } = props
  const { id: controlId, ...links } = useControlLinks(id)
  const labelled = ariaLabel === undefined ? {} : { 'aria-label': ariaLabel }
  const portal = usePortalContainer()
  return (
    <Base.Root
      items={options.map(({ value: each, label }) => ({ value: each, label }))}
      value={value}
      onValueChange={(next: Value | null) => next !== null && onValueChange(next)}
      name={name}
      disabled={disabled}
      id={controlId}
    >
      <Base.Trigger
        {...links}
        {...labelled}
        ref={ref}
        onBlur={onBlur}
        className={classNames(variant === 'control' ? control.control : styles.inline, styles.trigger)}
      >
        {prefix !== undefined && <span className={styles.prefix}>{prefix}</span>}
        <Base.Value
          placeholder={placeholder}
          className={classNames(styles.value, value === null && styles.none)}
        />
        <Icon icon={ChevronDown} size={14} className={styles.chevron} />
      </Base.Trigger>
      <Base.Portal {...portal}>
        <Base.Positioner className={popup.layer} sideOffset={4} alignItemWithTrigger={false}>
          <Base.Popup className={styles.list}>
            <Base.List>
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled}
                  className={styles.option}
                >
                  <span className={styles.tick}>
                    <Base.ItemIndicator>
                      <Icon icon={Check} size={14} />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText className={styles.text}>{option.label}</Base.ItemText>
                  {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
