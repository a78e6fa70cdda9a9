/** Whether a refusal asks what the columns hold: the header names are unknown, or those that were given are not there. */
import type { Refusal } from '../../../../shared/contract/envelope.ts'
import { importRefusalText } from '../../../../shared/text/import-text.ts'
import type { Reading } from './use-import.ts'

/** The refusal of a file carries its sentence only, so it is told by that sentence. */
export function asksForColumns(refusal: Refusal, fileName: string, { mapping }: Reading): boolean {
  if (mapping !== undefined) return true
  const values = { file: fileName, firstRows: [], delimiter: ',' }
  return (
    refusal.code === 'file-unreadable' &&
    refusal.sentence === importRefusalText({ code: 'no-header-row', values })
  )
}
