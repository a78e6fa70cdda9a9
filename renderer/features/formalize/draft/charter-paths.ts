/** Dot paths into the content of a charter (`metrics.1.baseline`), typed by what stands there; read and write by path. */
import type { FieldPathByValue, FieldPathValue, Path } from 'react-hook-form'
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type {
  CharterContent,
  CharterContribution,
  CharterMeeting,
  CharterMetric,
  CharterMilestone,
  CharterRisk,
} from '../../../../shared/domain/formalize/charter-content.ts'
import type { Party } from '../../../../shared/domain/records/exit.ts'

export type CharterPath = Path<CharterContent>
export type ValueAt<At extends CharterPath> = FieldPathValue<CharterContent, At>
export type TextPath = FieldPathByValue<CharterContent, string>
export type DatePath = FieldPathByValue<CharterContent, CalendarDate | null>
export type NumberPath = FieldPathByValue<CharterContent, number | null>
export type PartyPath = FieldPathByValue<CharterContent, Party | null>
export type LinesPath = FieldPathByValue<CharterContent, readonly string[]>

/** The lists of rows, and what one row holds. */
export type RowOf = {
  readonly contributions: CharterContribution
  readonly metrics: CharterMetric
  readonly 'governance.meetings': CharterMeeting
  readonly 'timeline.milestones': CharterMilestone
  readonly topRisks: CharterRisk
}
export type RowsPath = keyof RowOf

/** The value at a path; undefined where a list is shorter. */
export function readAt(content: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isRecord(value) ? value[key] : undefined
  }, content)
}

/** A copy with another value at the path; what the path does not touch stays the same object. */
export function writeAt(content: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const inner = (old: unknown): unknown => (rest.length === 0 ? value : writeAt(old, rest.join('.'), value))
  if (Array.isArray(content)) return content.with(Number(key), inner(content[Number(key)]))
  return isRecord(content) ? { ...content, [key]: inner(content[key]) } : content
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
