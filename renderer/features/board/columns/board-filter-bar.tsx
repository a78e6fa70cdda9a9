/** The bar above the columns: search, chips with counts, and the alliance manager where there is more than one. */
import type { JSX, Ref } from 'react'
import { Chips } from '../../../ui/navigation/chips.tsx'
import { Select } from '../../../ui/choice/select.tsx'
import { SearchInput } from '../../../ui/form/search-input.tsx'
import { chipNames, type ArrangedCards, type BoardFilter, type ChipName } from './arrange-cards.ts'

const chipLabels: Readonly<Record<ChipName, string>> = {
  all: 'All',
  due: 'Due this week',
  flagged: 'Flagged',
  stalled: 'Stalled',
  overridden: 'Overridden',
}

type FilterProps = {
  readonly filter: BoardFilter
  readonly onChange: (change: Partial<BoardFilter>) => void
}

export type BoardFilterBarProps = FilterProps & {
  readonly counts: ArrangedCards['counts'] | null
  readonly searchRef: Ref<HTMLInputElement>
}

export function BoardFilterBar({ filter, counts, onChange, searchRef }: BoardFilterBarProps): JSX.Element {
  return (
    <>
      <SearchInput
        ref={searchRef}
        label="Filter by name"
        value={filter.search}
        onValueChange={(search) => onChange({ search })}
        keyHint="/"
        width={216}
      />
      <Chips
        label="Filter the board"
        chips={chipNames.map((value) => ({ value, label: chipLabels[value], count: counts?.[value] }))}
        value={filter.chip}
        onValueChange={(chip) => onChange({ chip })}
      />
    </>
  )
}

/** A name begins with a space here, so that none can be mistaken for it. */
const anyManager = 'any'
const optionOf = (name: string): string => ` ${name}`

export function ManagerSelect(
  props: FilterProps & { readonly managers: readonly string[] },
): JSX.Element | null {
  const { managers, filter, onChange } = props
  if (managers.length < 2) return null
  const options = [
    { value: anyManager, label: 'any' },
    ...managers.map((name) => ({ value: optionOf(name), label: name })),
  ]
  return (
    <Select
      variant="inline"
      prefix="Manager:"
      aria-label="Alliance manager"
      options={options}
      value={filter.manager === null ? anyManager : optionOf(filter.manager)}
      onValueChange={(name) => onChange({ manager: name === anyManager ? null : name.slice(1) })}
    />
  )
}
