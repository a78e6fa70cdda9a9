/**
 * The short sentence of every flag, as it stands on a card. Wording only: the rule decided that it is raised, and how much
 * it weighs.
 */
import { assertNever } from '../base/assert.ts'
import type { Flag } from '../domain/judgement.ts'
import type { VettingItemName } from '../playbook/vetting.ts'
import { counted } from './formats/counted.ts'
import type { Formats } from './formats/formats.ts'
import { expectationNames, stageNames, vettingItemTitles } from './names.ts'
import { unmetText } from './conditions/unmet-text.ts'

/** One line without a full stop. */
export function flagText(flag: Flag, formats: Formats): string {
  switch (flag.code) {
    case 'no-dated-next-action':
      return 'No dated next action'
    case 'next-action-overdue':
      return `Overdue ${counted(flag.values.days, 'day')}: ${flag.values.what}`
    case 'red-flag-open':
      return `Red flag: ${flag.values.what}`
    case 'score-below-threshold':
      return `Score ${flag.values.points}, below ${flag.values.threshold}`
    case 'fit-check-open':
      return flag.values.problem === 'not-answered' ? 'Fit check unanswered' : 'Competes for the same budget'
    case 'expectations-differ':
      return `Expectations differ: ${lower(expectationNames[flag.values.ours])}, ${lower(expectationNames[flag.values.theirs])}`
    case 'vetting-concern':
      return `Vetting concern: ${itemsText(flag.values.items)}`
    case 'vetting-failed':
      return `Vetting failed: ${itemsText(flag.values.items)}`
    case 'vetting-not-checked':
      return `${counted(flag.values.items.length, 'vetting check')} open`
    case 'left-stage-early':
      return `Left ${stageNames[flag.values.stage]} after ${flag.values.days} d`
    case 'quiet-too-long':
      return `Nothing for ${counted(flag.values.days, 'day')}`
    case 'charter-findings':
      return `Charter check: ${counted(flag.values.findings, 'finding')}`
    case 'alliance-managers-missing':
      return managersText(flag.values)
    case 'nothing-measurable':
      return 'Nothing measurable: perhaps not worth pursuing'
    case 'moved-past-gate':
      return `Override: ${unmetText(flag.values.unmet)}`
    case 'ask-again':
      return `${flag.values.due ? 'Ask again since' : 'Ask again on'} ${formats.date(flag.values.askAgainOn)}`
    default:
      return assertNever(flag)
  }
}

function itemsText(items: readonly VettingItemName[]): string {
  return items.map((item) => lower(vettingItemTitles[item])).join(', ')
}

function managersText({ ours, theirs }: { readonly ours: boolean; readonly theirs: boolean }): string {
  if (ours && theirs) return 'No alliance managers named'
  return ours ? 'No alliance manager on this side' : 'No alliance manager on the partner’s side'
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
