/** Charters, pilots, measurements and kept documents as the history tells them. */
import type { CalendarDate } from '../../../base/calendar-date.ts'
import type { PilotType } from '../../../playbook/pilots.ts'
import type { DocumentKind } from '../../records/document.ts'
import type { CharterKind, PilotDecision } from '../../records/formalize.ts'
import { charterPartNames, partOfPath, type CharterPart } from '../../formalize/charter-parts.ts'
import type { Row, RowChange } from '../row-change.ts'
import { fieldOf, hasChanged, jsonOf, textOf } from '../row-reading.ts'
import type { StorySentence } from '../story.ts'
import { tellPlainly } from './tell-plainly.ts'

const toldOfCharter = ['content', 'status', 'sentOn', 'sentReason', 'signedByUsOn', 'signedByThemOn']

/** Drafted, rewritten part by part, sent, signed by a side, superseded; a signature taken back is told as a field. */
export function tellCharter(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  const version = fieldOf<number>(after, 'version')
  if (before === null) {
    return [{ code: 'charter-drafted', values: { version, kind: fieldOf<CharterKind>(after, 'kind') } }]
  }
  const told = [...tellContent(before, after, version), ...tellSteps(change, after, version)]
  return told.length === 0 ? tellPlainly(change, []) : [...told, ...tellPlainly(change, toldOfCharter)]
}

/** Planned, or decided at its end. */
export function tellPilot(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (after === null) return tellPlainly(change, [])
  if (before === null) {
    const values = {
      type: fieldOf<PilotType>(after, 'type'),
      startOn: fieldOf<CalendarDate>(after, 'startOn'),
      endOn: fieldOf<CalendarDate>(after, 'endOn'),
    }
    return [{ code: 'pilot-planned', values }]
  }
  if (!hasChanged(change, 'decision') || after['decision'] === null) return tellPlainly(change, [])
  const values = {
    decision: fieldOf<PilotDecision>(after, 'decision'),
    reason: textOf(after, 'decisionReason'),
  }
  const told = ['decision', 'decidedOn', 'decisionReason']
  return [{ code: 'pilot-decided', values }, ...tellPlainly(change, told)]
}

/** A measured result. */
export function tellMeasurement(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (before !== null || after === null) return tellPlainly(change, [])
  const values = {
    value: fieldOf<number>(after, 'value'),
    measuredOn: fieldOf<CalendarDate>(after, 'measuredOn'),
  }
  return [{ code: 'measured', values }]
}

/** A document that was generated and kept. */
export function tellDocument(change: RowChange): readonly StorySentence[] {
  const { before, after } = change
  if (before !== null || after === null) return tellPlainly(change, [])
  const values = { kind: fieldOf<DocumentKind>(after, 'kind'), fileName: textOf(after, 'fileName') }
  return [{ code: 'document-kept', values }]
}

function tellSteps(change: RowChange, after: Row, version: number): readonly StorySentence[] {
  const told: StorySentence[] = []
  const isNew = (field: string): boolean => hasChanged(change, field) && after[field] !== null
  if (isNew('sentOn')) {
    const values = {
      version,
      sentOn: fieldOf<CalendarDate>(after, 'sentOn'),
      reason: textOf(after, 'sentReason'),
    }
    told.push({ code: 'charter-sent', values })
  }
  const sides = [
    ['us', 'signedByUsOn'],
    ['them', 'signedByThemOn'],
  ] as const
  for (const [side, field] of sides) {
    const values = { version, side, signedOn: fieldOf<CalendarDate>(after, field) }
    if (isNew(field)) told.push({ code: 'charter-signed', values })
  }
  if (hasChanged(change, 'status') && after['status'] === 'superseded') {
    told.push({ code: 'charter-superseded', values: { version } })
  }
  return told
}

function tellContent(before: Row, after: Row, version: number): readonly StorySentence[] {
  const old = jsonOf(before, 'content')
  const now = jsonOf(after, 'content')
  if (!isObject(old) || !isObject(now)) return []
  const fields = Object.keys(now).filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
  if (fields.length === 0) return []
  const changed = new Set<CharterPart>(fields.map(partOfPath))
  const parts = charterPartNames.filter((part) => changed.has(part))
  return [{ code: 'charter-rewritten', values: { version, parts } }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
