/** Vetting in words: how the five checks stand, and the note of one with its source. */
import type { VettingItem } from '../../../../shared/domain/records/trust.ts'
import { vettingOverview } from '../../../../shared/domain/trust/vetting-overview.ts'

/** "3 good, 1 concern, 1 not checked": only what there is; concerns and failures never hide. */
export function overviewText(vetting: readonly Pick<VettingItem, 'item' | 'verdict'>[]): string {
  const { good, concern, failed, notChecked } = vettingOverview(vetting)
  const counts = [
    { count: failed.length, word: 'failed' },
    { count: concern.length, word: concern.length === 1 ? 'concern' : 'concerns' },
    { count: good.length, word: 'good' },
    { count: notChecked.length, word: 'not checked' },
  ]
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ')
}

/** "Two clients confirm it. Source: call with Polder Re"; a dash where nothing is noted. */
export function noteText(check: Pick<VettingItem, 'note' | 'source'> | null): string {
  const note = check?.note ?? ''
  const source = check === null || check.source === '' ? '' : `Source: ${check.source}`
  if (note === '') return source === '' ? '–' : source
  if (source === '') return note
  return /[.!?]$/.test(note) ? `${note} ${source}` : `${note}. ${source}`
}
