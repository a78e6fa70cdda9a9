/** A stored value as the history shows it: a word of the playbook by its name, a date by the locale, a list as a list. */
import { calendarDate, isCalendarDate } from '../../base/calendar-date.ts'
import type { Formats } from '../formats/formats.ts'
import {
  charterStatusNames,
  exitBasisNames,
  exitStatusNames,
  exitTriggerNames,
  modelNames,
  pageSizeNames,
  partyNames,
  periodUnitNames,
  pilotDecisionNames,
  pilotTypeNames,
  riskLevelNames,
} from '../formal-names.ts'
import {
  channelNames,
  closingNames,
  directionNames,
  expectationNames,
  placeNames,
  responseNames,
  rungNames,
  vettingVerdictNames,
} from '../names.ts'

type NamesByValue = Readonly<Record<string | number, string>>

const namesOfField: Readonly<Record<string, NamesByValue>> = {
  place: placeNames,
  closedHow: closingNames,
  ourExpectation: expectationNames,
  theirExpectation: expectationNames,
  model: modelNames,
  channel: channelNames,
  direction: directionNames,
  rung: rungNames,
  response: responseNames,
  verdict: vettingVerdictNames,
  type: pilotTypeNames,
  risk: riskLevelNames,
  decision: pilotDecisionNames,
  basis: exitBasisNames,
  periodUnit: periodUnitNames,
  pageSize: pageSizeNames,
  triggers: exitTriggerNames,
  owner: partyNames,
}

const namesOfStatus: Readonly<Record<string, string>> = { ...charterStatusNames, ...exitStatusNames }

/** "nothing" for an empty value; long texts are cut, for the record keeps them whole. */
export function fieldValueText(field: string, value: string | number | null, formats: Formats): string {
  if (value === null || value === '' || value === '[]') return 'nothing'
  const names = field === 'status' ? namesOfStatus : (namesOfField[field] ?? {})
  if (Object.hasOwn(names, value)) return names[value] ?? String(value)
  if (typeof value === 'number') return formats.number(value)
  if (isCalendarDate(value)) return formats.date(calendarDate(value))
  const lines = listIn(value)
  const text = lines === null ? value : lines.map((line) => names[line] ?? line).join('; ')
  return `“${cut(text)}”`
}

function listIn(value: string): readonly string[] | null {
  if (!value.startsWith('[')) return null
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed.map(String) : null
  } catch {
    return null
  }
}

function cut(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '))
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 79).join('')}…`
}
