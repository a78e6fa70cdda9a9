import { describe, expect, it } from 'vitest'
import type { ImportRow } from '../../../shared/contract/contacts-contract.ts'
import type { ImportedContact } from '../../../shared/domain/contacts/imported-contact.ts'
import {
  choiceOf,
  countImport,
  filterRows,
  importLabel,
} from '../../../renderer/features/contacts/import/import-plan.ts'

const contact: ImportedContact = {
  line: 2,
  givenName: 'Anna',
  familyName: 'Berg',
  organisationName: '',
  position: '',
  email: '',
  otherEmails: '',
  phone: '',
  profileUrl: '',
  connectedOn: null,
  notes: '',
}

function row(line: number, outcome: ImportRow['outcome']): ImportRow {
  const none = { by: null, duplicateContactId: null, duplicateName: '', duplicateLine: null, problems: [] }
  return { ...none, contact: { ...contact, line }, outcome }
}

const rows = [row(2, 'new'), row(3, 'duplicate-of-contact'), row(4, 'duplicate-in-file')]
const number = (value: number): string => String(value)

describe('what an import will do', () => {
  it('takes new rows over whatever is said of duplicates', () => {
    expect(choiceOf(row(2, 'new'), { duplicates: 'skip', byLine: {} })).toBe('keep-both')
  })
  it('lets the answer of one line count before the answer for all', () => {
    const decisions = { duplicates: 'skip', byLine: { 4: 'merge' } } as const
    expect(countImport(rows, decisions)).toEqual({ added: 1, merged: 1, skipped: 1 })
  })
  it.each([
    ['skip', { added: 1, merged: 0, skipped: 2 }],
    ['merge', { added: 1, merged: 2, skipped: 0 }],
    ['keep-both', { added: 3, merged: 0, skipped: 0 }],
  ] as const)('counts all duplicates as %s', (duplicates, counts) => {
    expect(countImport(rows, { duplicates, byLine: {} })).toEqual(counts)
  })
  it.each([
    [{ added: 0, merged: 0, skipped: 3 }, 'Nothing to import'],
    [{ added: 1, merged: 0, skipped: 0 }, 'Import 1 contact'],
    [{ added: 638, merged: 0, skipped: 1 }, 'Import 638 contacts'],
    [{ added: 0, merged: 1, skipped: 0 }, 'Merge 1 contact'],
    [{ added: 12, merged: 3, skipped: 0 }, 'Import 12, merge 3'],
  ])('says %j on the button as “%s”', (counts, label) => {
    expect(importLabel(counts, number)).toBe(label)
  })
  it('shows the rows of a filter', () => {
    expect(filterRows(rows, 'new').map(({ contact: { line } }) => line)).toEqual([2])
    expect(filterRows(rows, 'duplicates').map(({ contact: { line } }) => line)).toEqual([3, 4])
    expect(filterRows(rows, 'all')).toHaveLength(3)
  })
})
