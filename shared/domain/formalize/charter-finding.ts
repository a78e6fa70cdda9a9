/** The shape of what the charter check finds: where it stands, what it is, and the repair where one click can make it. */
import type { CharterPart } from './charter-parts.ts'
import { partOfPath } from './charter-parts.ts'
import type { FindingCode, FindingValues, NoteCode, NoteValues } from './finding-values.ts'

/** The whole new value of the field at the path. */
export type FindingRepair = { readonly path: string; readonly replacement: string | number }

type Place = {
  readonly part: CharterPart
  /** Dot path into the content, lists counted from 0: "metrics.1.baseline". */
  readonly path: string
  readonly repair?: FindingRepair
}

/** A finding should be settled before the charter is sent; a note only says something. */
export type CharterFinding =
  | {
      readonly [Code in FindingCode]: Place & {
        readonly severity: 'finding'
        readonly code: Code
        readonly values: FindingValues[Code]
      }
    }[FindingCode]
  | {
      readonly [Code in NoteCode]: Place & {
        readonly severity: 'note'
        readonly code: Code
        readonly values: NoteValues[Code]
      }
    }[NoteCode]

type WithoutPart<Finding> = Finding extends unknown ? Omit<Finding, 'part'> : never

/** A finding as a check reports it; its part follows from its path. */
export type FoundAt = WithoutPart<CharterFinding>

/** The finding with the part that its path belongs to. */
export function inItsPart(found: FoundAt): CharterFinding {
  return { ...found, part: partOfPath(found.path) }
}
