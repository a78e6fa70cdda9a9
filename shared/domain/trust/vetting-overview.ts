/** The five vetting items sorted by what their check said. An item without a row was never touched: it is not checked. */
import { vettingItemNames, type VettingItemName, type VettingVerdict } from '../../playbook/vetting.ts'
import type { VettingItem } from '../records/trust.ts'

export type VettingOverview = {
  readonly good: readonly VettingItemName[]
  readonly concern: readonly VettingItemName[]
  readonly failed: readonly VettingItemName[]
  readonly notChecked: readonly VettingItemName[]
}

/** Every item of the playbook once, in the playbook's order, under its verdict. */
export function vettingOverview(vetting: readonly Pick<VettingItem, 'item' | 'verdict'>[]): VettingOverview {
  const withVerdict = (verdict: VettingVerdict): readonly VettingItemName[] =>
    vettingItemNames.filter(
      (name) => (vetting.find((row) => row.item === name)?.verdict ?? 'not-checked') === verdict,
    )
  return {
    good: withVerdict('good'),
    concern: withVerdict('concern'),
    failed: withVerdict('failed'),
    notChecked: withVerdict('not-checked'),
  }
}
