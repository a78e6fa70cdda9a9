/**
 * The words of the history: one sentence without a full stop for each thing that a command changed. Wording only; what
 * happened was read from the rows.
 */
import type { FieldChange, StoryCode, StorySentence, StoryValues } from '../domain/history/story.ts'
import { charterParts } from '../domain/formalize/charter-parts.ts'
import { counted } from './formats/counted.ts'
import { fieldValueText } from './history/field-value-text.ts'
import { charterKindNames, documentKindNames, pilotDecisionNames, pilotTypeNames } from './formal-names.ts'
import type { Formats } from './formats/formats.ts'
import { fieldName, tableNames } from './history/history-names.ts'
import {
  channelNames,
  directionNames,
  fitAnswerNames,
  placeNames,
  responseNames,
  rungNames,
  valueActionKindName,
  vettingItemTitles,
  vettingVerdictNames,
} from './names.ts'
import { settingNames } from './setting-names.ts'

type Words = {
  readonly [Code in StoryCode]: (values: StoryValues[Code], formats: Formats) => string
}

const words: Words = {
  'record-added': (values) => `${tableNames[values.table] ?? values.table} added${named(values)}`,
  'record-removed': (values) => `${tableNames[values.table] ?? values.table} taken out${named(values)}`,
  'record-changed': (values, formats) =>
    `${recordName(values)}: ${values.fields.map((change) => fieldText(change, formats)).join('; ')}`,
  'contacts-imported': ({ contacts }) => `Import of ${counted(contacts, 'contact')}`,
  'conversation-logged': ({ channel, heldOn, summary }, formats) =>
    `${channelNames[channel]} on ${formats.date(heldOn)} logged: ${summary}`,
  moved: ({ from, to, reason, unmet }) =>
    `Moved from ${placeNames[from]} to ${placeNames[to]}${pastText(unmet)}${because(reason)}`,
  'next-action-planned': ({ what, dueOn }, formats) => `Next action by ${formats.date(dueOn)}: ${what}`,
  'next-action-done': ({ what, doneOn }, formats) => `Done on ${formats.date(doneOn)}: ${what}`,
  'score-added': ({ parts, sum }) => `Score added: ${parts.join(' + ')} = ${sum}`,
  'fit-check-answered': ({ sameCustomers, sameBudget, onlyTogether }) =>
    `Fit check: same customers ${answer(sameCustomers)}, same budget ${answer(sameBudget)}, only together ${answer(onlyTogether)}`,
  'value-action-recorded': ({ direction, rung, kind, actedOn }, formats) =>
    `${directionNames[direction]}, dated ${formats.date(actedOn)}: ${valueActionKindName(kind)}, rung ${rung} (${rungNames[rung].toLowerCase()})`,
  'response-noted': ({ kind, response }) =>
    `Response to ${valueActionKindName(kind)}: ${responseNames[response].toLowerCase()}`,
  'vetting-checked': ({ item, verdict }) =>
    `Vetting, ${vettingItemTitles[item]}: ${vettingVerdictNames[verdict].toLowerCase()}`,
  'red-flag-raised': ({ what }) => `Red flag raised: ${what}`,
  'red-flag-resolved': ({ what, resolution }) => `Red flag resolved: ${what}. ${resolution}`,
  'charter-drafted': ({ version, kind }) => `${charterKindNames[kind]}, version ${version}, drafted`,
  'charter-rewritten': ({ version, parts }) => `Charter, version ${version}, rewritten: ${partsText(parts)}`,
  'charter-sent': ({ version, sentOn, reason }, formats) =>
    `Charter, version ${version}, sent on ${formats.date(sentOn)}${because(reason)}`,
  'charter-signed': ({ version, side, signedOn }, formats) =>
    `Charter, version ${version}, signed ${side === 'us' ? 'on this side' : 'by the partner'} on ${formats.date(signedOn)}`,
  'charter-superseded': ({ version }) => `Charter, version ${version}, superseded`,
  'pilot-planned': ({ type, startOn, endOn }, formats) =>
    `Pilot planned: ${pilotTypeNames[type]}, ${formats.date(startOn)} to ${formats.date(endOn)}`,
  'pilot-decided': ({ decision, reason }) =>
    `Pilot decided: ${pilotDecisionNames[decision].toLowerCase()}${because(reason)}`,
  measured: ({ value, measuredOn }, formats) =>
    `Measured on ${formats.date(measuredOn)}: ${formats.number(value)}`,
  'notice-given': ({ noticeOn }, formats) => `Notice given, dated ${formats.date(noticeOn)}`,
  'notice-withdrawn': ({ noticeOn }, formats) => `Notice of ${formats.date(noticeOn)} withdrawn`,
  'notice-completed': ({ noticeOn }, formats) => `Notice of ${formats.date(noticeOn)} completed`,
  'obligation-settled': ({ what, settledOn }, formats) =>
    `Obligation settled on ${formats.date(settledOn)}: ${what}`,
  'document-kept': ({ kind, fileName }) => `${documentKindNames[kind]} kept as ${fileName}`,
  'setting-changed': ({ name, before, after }, formats) =>
    `${settingName(name)}: from ${figure(before, formats)} to ${figure(after, formats)}`,
}

/** One sentence of the history. */
export function storyText(sentence: StorySentence, formats: Formats): string {
  return wordsOf(sentence.code)(sentence.values, formats)
}

/** The compiler cannot see that a sentence's values belong to its code; the type of a sentence says so. */
function wordsOf(code: StoryCode): (values: StorySentence['values'], formats: Formats) => string {
  return words[code] as (values: StorySentence['values'], formats: Formats) => string
}

function recordName({ table, name }: StoryValues['record-added']): string {
  const known = tableNames[table] ?? table
  return name === '' ? known : `${known} ${nameText(table, name)}`
}

/** After a colon, since a name may be a whole sentence: an obligation's, a red flag's. */
function named({ table, name }: StoryValues['record-added']): string {
  return name === '' ? '' : `: ${nameText(table, name)}`
}

function nameText(table: string, name: string): string {
  const byTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    vettingItem: vettingItemTitles,
    pilot: pilotTypeNames,
    setting: settingNames,
  }
  if (table === 'charter') return `version ${name}`
  if (table === 'valueAction') return valueActionKindName(name)
  return byTable[table]?.[name] ?? name
}

/** An id says nothing to a reader: that it changed is told, not to what. */
function fieldText({ field, before, after }: FieldChange, formats: Formats): string {
  const name = fieldName(field)
  if (field.endsWith('Id')) return `${name} changed`
  const was = fieldValueText(field, before, formats)
  return `${name} from ${was} to ${fieldValueText(field, after, formats)}`
}

function answer(value: StoryValues['fit-check-answered']['sameBudget']): string {
  return fitAnswerNames[value].toLowerCase()
}

function partsText(parts: StoryValues['charter-rewritten']['parts']): string {
  const names = charterParts.filter(({ part }) => parts.includes(part)).map(({ name }) => name.toLowerCase())
  return names.join(', ')
}

function pastText(unmet: number): string {
  return unmet === 0 ? '' : `, past ${counted(unmet, 'unmet condition')}`
}

function because(reason: string): string {
  return reason.trim() === '' ? '' : `. Reason: ${reason.trim()}`
}

function settingName(name: string): string {
  const names: Readonly<Record<string, string>> = settingNames
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name
}

function figure(value: number | null, formats: Formats): string {
  return value === null ? 'the playbook’s own' : formats.number(value)
}
