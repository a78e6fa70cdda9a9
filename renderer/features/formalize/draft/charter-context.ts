/** What the fields of a charter share: the store, whether it can be edited, and what the check found. */
import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import { assertPresent } from '../../../../shared/base/assert.ts'
import { readAt, type CharterPath, type RowOf, type RowsPath, type ValueAt } from './charter-paths.ts'
import type { CharterStore } from './charter-store.ts'
import type { NumberedFinding } from './number-findings.ts'

export const StoreContext = createContext<CharterStore | null>(null)
export const ReadOnlyContext = createContext(false)
export const FindingsContext = createContext<readonly NumberedFinding[]>([])
/** Why the latest save was refused, for the sentence beside the field. */
export const RefusalContext = createContext<Refusal | null>(null)

export function useCharterStore(): CharterStore {
  return assertPresent(use(StoreContext), 'the charter that is edited')
}

export function useCharterContent(): CharterContent {
  const store = useCharterStore()
  return useSyncExternalStore(store.subscribe, store.content)
}

function useValueAt(path: string): unknown {
  const store = useCharterStore()
  return useSyncExternalStore(store.subscribe, () => readAt(store.content(), path))
}

/** The value at a path, and how to change it. Draws again only when that value changes. */
export function useCharterValue<At extends CharterPath>(
  path: At,
): readonly [ValueAt<At>, (value: ValueAt<At>) => void] {
  const store = useCharterStore()
  const value = useValueAt(path) as ValueAt<At>
  const change = useCallback((next: ValueAt<At>) => store.change(path, next), [store, path])
  return [value, change]
}

/** The rows of a list, and how to change them. */
export function useCharterRows<At extends RowsPath>(
  path: At,
): readonly [readonly RowOf[At][], (rows: readonly RowOf[At][]) => void] {
  const store = useCharterStore()
  const rows = useValueAt(path) as readonly RowOf[At][]
  const change = useCallback((next: readonly RowOf[At][]) => store.change(path, next), [store, path])
  return [rows, change]
}
