import type { LucideIcon } from 'lucide-react'

/** One row of a menu, or a line between rows. */
export type MenuRow =
  | { readonly kind: 'line'; readonly id: string }
  | {
      readonly kind?: 'row' | undefined
      readonly id: string
      readonly label: string
      readonly icon?: LucideIcon | undefined
      /** At the right, before the key: “2 of 3 met”, “Back”. */
      readonly note?: string | undefined
      /** One character that chooses the row while the menu is open. */
      readonly keyHint?: string | undefined
      /** A sentence or two, shown only while the row is highlighted. */
      readonly explanation?: string | undefined
      /** Where one is already: a check, in grey; cannot be chosen. */
      readonly current?: boolean | undefined
      readonly disabled?: boolean | undefined
      readonly tone?: 'plain' | 'bad' | undefined
      readonly onSelect: () => void
    }

export type ChoosableRow = Exclude<MenuRow, { readonly kind: 'line' }>

export function isChoosable(row: MenuRow): row is ChoosableRow {
  return row.kind !== 'line' && !row.disabled && !row.current
}
