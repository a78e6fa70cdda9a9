/** The content of a draft while it is edited: one immutable record; fields listen, so that a key redraws one field only. */
import type { CharterContent } from '../../../../shared/domain/formalize/charter-content.ts'
import { readAt, writeAt } from './charter-paths.ts'

export type CharterStore = {
  readonly content: () => CharterContent
  readonly change: (path: string, value: unknown) => void
  /** Takes a whole content, such as what an undo brought back. */
  readonly replace: (content: CharterContent) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createCharterStore(first: CharterContent): CharterStore {
  let content = first
  const listeners = new Set<() => void>()
  const replace = (next: CharterContent): void => {
    content = next
    for (const listener of listeners) listener()
  }
  return {
    content: () => content,
    change: (path, value) => {
      if (readAt(content, path) === value) return
      // The paths of fields are typed by the record, so the copy keeps its shape.
      replace(writeAt(content, path, value) as CharterContent)
    },
    replace,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
