/**
 * Adapts one figure of the playbook within its range. What goes back to the playbook's default leaves no row behind. Figures
 * that contradict each other (no weight at all, a range that ends before it begins) are refused.
 */
import { type SettingName, type Settings, settingRanges } from '../../../shared/playbook/settings.ts'
import { readWhere } from '../../store/reads.ts'
import type { Handler } from '../dispatch/context.ts'
import { refuseInput } from '../dispatch/refuse.ts'

export const changeSetting: Handler<'workspace.changeSetting'> = async (context, { name, value }) => {
  refuseOutOfRange(name, value)
  refuseContradiction(name, { ...context.settings, [name]: value })
  const [adapted] = await readWhere(context.read, 'setting', 'name', name)
  const isDefault = value === settingRanges[name].default
  if (adapted !== undefined && isDefault) await context.write.remove('setting', adapted.id)
  else if (adapted !== undefined) await context.write.update('setting', adapted.id, { value })
  else if (!isDefault) await context.write.insert('setting', { id: context.newId<'setting'>(), name, value })
  return { name, value }
}

function refuseOutOfRange(name: SettingName, value: number): void {
  const { least, most } = settingRanges[name]
  if (value >= least && value <= most) return
  refuseInput('value', `A whole number from ${least} to ${most} is expected; ${value} lies outside.`)
}

const spans = [
  ['identifyDaysFrom', 'identifyDaysTo'],
  ['trustDaysFrom', 'trustDaysTo'],
  ['signingDaysFrom', 'signingDaysTo'],
  ['scaleDaysFrom', 'scaleDaysTo'],
] as const satisfies readonly (readonly [SettingName, SettingName])[]

function refuseContradiction(name: SettingName, wanted: Settings): void {
  const { weightComplementaryAssets, weightSharedCustomers, weightCulturalFit } = wanted
  if (weightComplementaryAssets + weightSharedCustomers + weightCulturalFit === 0) {
    refuseInput(
      'value',
      'At least one of the three weights must be 1 or more: with all three at 0 no score says anything.',
    )
  }
  const span = spans.find(([from, to]) => name === from || name === to)
  if (span === undefined) return
  const [from, to] = [wanted[span[0]], wanted[span[1]]]
  if (from <= to) return
  refuseInput(
    'value',
    name === span[0]
      ? `The range ends at ${to} days, so it cannot begin at ${from}. Raise its end first.`
      : `The range begins at ${from} days, so it cannot end at ${to}. Lower its beginning first.`,
  )
}
