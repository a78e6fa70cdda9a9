import { expect, test } from 'vitest'
import type { ContactRow } from '../../../shared/contract/contacts-contract.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'
import { linkedinFile, textFile } from './linkedin-file.ts'

const profile = 'https://www.linkedin.com/in'

/** Line 5 is known, 6 and 8 are new, 7 doubles 6, 9 is empty but for a date. */
const file = linkedinFile(
  `Ada,Lovelace,${profile}/ada,,One GmbH,Chief engineer,05 Nov 2024`,
  `Zoë,Ångström,${profile}/zoe,zoe@two.example,Two AG,"VP, Sales",06 Nov 2024`,
  `Zoe,Angstrom,${profile}/zoe/,zoe@home.example,TWO  ag,Advisor,07 Nov 2024`,
  `José,Weiß,${profile}/jose,,Two AG,,08 Nov 2024`,
  ',,,,,,09 Nov 2024',
)

async function withAda(): Promise<TestWorkspace> {
  const workspace = await openTestWorkspace()
  await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    familyName: 'Lovelace',
    profileUrl: `${profile}/ada`,
    position: 'CTO',
    organisationName: 'One GmbH',
  })
  return workspace
}

async function find(workspace: TestWorkspace, search: string): Promise<readonly ContactRow[]> {
  return (await workspace.ask('contacts.listContacts', { search })).rows
}

test('the preview counts every row once and says what doubles whom, and writes nothing', async () => {
  const workspace = await withAda()
  const before = await workspace.rowCounts()
  const preview = await workspace.ask('contacts.previewImport', { file })
  expect(preview).toMatchObject({ fileName: 'Connections.csv', layout: 'linkedin', emptyLines: [9] })
  expect(preview.counts).toEqual({
    records: 5,
    new: 2,
    duplicatesOfContacts: 1,
    duplicatesInFile: 1,
    empty: 1,
    leftOut: 0,
    organisationsNew: 1,
  })
  expect(
    preview.rows.map((row) => [row.contact.line, row.outcome, row.by, row.duplicateName, row.duplicateLine]),
  ).toEqual([
    [5, 'duplicate-of-contact', 'profile', 'Ada Lovelace', null],
    [6, 'new', null, '', null],
    [7, 'duplicate-in-file', 'profile', 'Zoë Ångström', 6],
    [8, 'new', null, '', null],
  ])
  expect(await workspace.rowCounts()).toEqual(before)
})

test('an import that skips does what the preview counted, as one step of the history', async () => {
  const workspace = await withAda()
  const { counts } = await workspace.ask('contacts.previewImport', { file })
  const before = await workspace.rowCounts()
  const imported = await workspace.ask('contacts.importContacts', { file })
  expect(imported).toEqual({
    added: counts.new,
    merged: 0,
    skipped: counts.duplicatesOfContacts + counts.duplicatesInFile,
    organisationsAdded: counts.organisationsNew,
  })
  const after = await workspace.rowCounts()
  expect(after).toEqual({
    ...before,
    contact: Number(before['contact']) + counts.new,
    organisation: Number(before['organisation']) + counts.organisationsNew,
    historyEntry: Number(before['historyEntry']) + 1,
  })
  const [zoe] = await find(workspace, 'angstrom')
  expect(zoe).toMatchObject({
    givenName: 'Zoë',
    position: 'VP, Sales',
    connectedOn: '2024-11-06',
    organisationName: 'Two AG',
    source: 'linkedin',
    addedOn: '2026-11-23',
  })
})

test('the same file imported again adds nobody, and merged again changes nothing', async () => {
  const workspace = await withAda()
  await workspace.ask('contacts.importContacts', { file, duplicates: 'merge' })
  const before = await workspace.rowCounts()
  const notes = (await find(workspace, '')).map((row) => row.notes)
  expect(await workspace.ask('contacts.importContacts', { file })).toMatchObject({ added: 0, skipped: 4 })
  const merged = await workspace.ask('contacts.importContacts', { file, duplicates: 'merge' })
  expect(merged).toMatchObject({ added: 0, merged: 4 })
  expect(await workspace.rowCounts()).toEqual(before)
  expect((await find(workspace, '')).map((row) => row.notes)).toEqual(notes)
})

test('a merge fills empty fields only; what differs is kept in the notes with file and line', async () => {
  const workspace = await withAda()
  const imported = await workspace.ask('contacts.importContacts', { file, duplicates: 'merge' })
  expect(imported).toEqual({ added: 2, merged: 2, skipped: 0, organisationsAdded: 1 })
  const [ada] = await find(workspace, 'lovelace')
  expect(ada).toMatchObject({ position: 'CTO', connectedOn: '2024-11-05', source: 'entered' })
  expect(ada?.notes).toBe('From Connections.csv, line 5, on 2026-11-23:\nPosition: Chief engineer')
  const [zoe] = await find(workspace, 'angstrom')
  expect(zoe).toMatchObject({
    email: 'zoe@two.example',
    otherEmails: 'zoe@home.example',
    position: 'VP, Sales',
  })
  expect(zoe?.notes).toContain('Position: Advisor')
})

test('keeping both adds every row, and finds each organisation once', async () => {
  const workspace = await withAda()
  const imported = await workspace.ask('contacts.importContacts', { file, duplicates: 'keep-both' })
  expect(imported).toEqual({ added: 4, merged: 0, skipped: 0, organisationsAdded: 1 })
  expect(await find(workspace, 'lovelace')).toHaveLength(2)
})

test('single lines are decided otherwise than the rest; a new line can be skipped too', async () => {
  const workspace = await withAda()
  const imported = await workspace.ask('contacts.importContacts', {
    file,
    duplicates: 'skip',
    byLine: { 5: 'keep-both', 7: 'merge', 8: 'skip' },
  })
  expect(imported).toEqual({ added: 2, merged: 1, skipped: 1, organisationsAdded: 1 })
  expect(await find(workspace, 'weiss')).toEqual([])
})

test('a decision for a line in which no contact stands is refused, and nothing is written', async () => {
  const workspace = await withAda()
  const before = await workspace.rowCounts()
  for (const line of ['9', '1', '99', '05']) {
    expect(
      await workspace.refusal('contacts.importContacts', { file, byLine: { [line]: 'skip' } }),
    ).toMatchObject({
      code: 'invalid-input',
      problems: [{ path: `byLine.${line}` }],
    })
  }
  expect(await workspace.rowCounts()).toEqual(before)
})

test('who was archived is known, and an import does not bring them back', async () => {
  const workspace = await withAda()
  const [ada] = await find(workspace, 'ada')
  await workspace.ask('contacts.archiveContact', { contactId: ada?.id ?? '' })
  const preview = await workspace.ask('contacts.previewImport', { file })
  expect(preview.rows[0]).toMatchObject({
    outcome: 'duplicate-of-contact',
    duplicateName: 'Ada Lovelace (archived)',
  })
  await workspace.ask('contacts.importContacts', { file })
  expect(await find(workspace, 'lovelace')).toEqual([])
})

test('a file that cannot be read is refused in a sentence with its line, and nothing is written', async () => {
  const workspace = await withAda()
  const before = await workspace.rowCounts()
  for (const [given, line] of [
    [textFile('empty.csv', ''), null],
    [textFile('letter.pdf', '%PDF-1.7 ...'), null],
    [textFile('numbers.csv', '1,2,3\n4,5,6\n'), null],
    [linkedinFile('Ada,"Lovelace,x,y'), 5],
  ] as const) {
    for (const name of ['contacts.previewImport', 'contacts.importContacts']) {
      expect(await workspace.refusal(name, { file: given })).toMatchObject({ code: 'file-unreadable', line })
    }
  }
  expect(
    await workspace.refusal('contacts.importContacts', { file: { name: 'a', contentBase64: '%%' } }),
  ).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'file.contentBase64' }],
  })
  expect(await workspace.rowCounts()).toEqual(before)
})

test('an unknown layout is read by a mapping; a field that no contact has is refused by the name of its column', async () => {
  const workspace = await openTestWorkspace()
  const given = textFile('list.csv', 'Who,Where\nAda Lovelace,One GmbH\n')
  expect(
    await workspace.refusal('contacts.importContacts', { file: given, mapping: { Who: 'shoeSize' } }),
  ).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'mapping.Who' }],
  })
  const mapping = { Who: 'fullName', Where: 'organisationName' }
  expect(await workspace.ask('contacts.importContacts', { file: given, mapping })).toMatchObject({ added: 1 })
  expect(await find(workspace, 'lovelace')).toMatchObject([{ familyName: 'Lovelace', source: 'other-file' }])
})

test('10,000 rows are imported within seconds, as one step, and a page of them is read at once', async () => {
  const workspace = await openTestWorkspace()
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `Given ${index},Family,${profile}/p${index},,Company ${index % 1000},Head of ${index % 50},05 Nov 2024`,
  )
  const many = linkedinFile(...rows)
  const start = performance.now()
  const imported = await workspace.ask('contacts.importContacts', { file: many })
  const importTook = performance.now() - start
  expect(imported).toEqual({ added: 10_000, merged: 0, skipped: 0, organisationsAdded: 1000 })
  expect(importTook).toBeLessThan(10_000)
  const { entries, total } = await workspace.ask('history.getHistory', {})
  expect(total).toBe(2)
  expect(entries[0]).toMatchObject({
    command: 'contacts.importContacts',
    changeCount: 11_000,
    changesByTable: { contact: 10_000, organisation: 1000 },
  })
  expect(entries[0]?.changes).toHaveLength(50)
  expect((await workspace.ask('contacts.listContacts', { search: 'family company' })).total).toBe(10_000)
})
