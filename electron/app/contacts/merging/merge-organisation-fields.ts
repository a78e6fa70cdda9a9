/** What the kept organisation says after a merge: its own fields, filled from the others, differing values in the notes. */
import type { CalendarDate } from '../../../../shared/base/calendar-date.ts'
import type { Organisation } from '../../../../shared/domain/records/people.ts'
import { mergeTexts } from './merge-texts.ts'
import { addToNotes } from './notes.ts'

const labels = {
  name: 'Name',
  legalName: 'Legal name',
  website: 'Website',
  address: 'Address',
  country: 'Country',
  signatoryName: 'Signatory',
  signatoryTitle: 'Title of the signatory',
} as const

/** The merged fields of the kept organisation. */
export function mergeOrganisationFields(
  kept: Organisation,
  others: readonly Organisation[],
  today: CalendarDate,
): Pick<Organisation, keyof typeof labels | 'notes'> {
  return others.reduce<Organisation>((merged, other) => {
    const { filled, lines } = mergeTexts(merged, other, labels)
    const heading = `Merged on ${today} from ${other.name}:`
    return { ...merged, ...filled, notes: addToNotes(merged.notes, heading, [...lines, other.notes]) }
  }, kept)
}
