import { expect, test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'

test('every command is one entry, newest first, with what it changed before and after', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  await workspace.ask('contacts.editContact', { contactId, position: 'CTO' })
  const { entries, total } = await workspace.ask('history.getHistory', {})
  expect(total).toBe(3)
  expect(entries.map(({ command, changeCount }) => [command, changeCount])).toEqual([
    ['contacts.editContact', 1],
    ['contacts.addContact', 2],
    ['workspace.createWorkspace', 2],
  ])
  expect(entries[0]?.changes).toMatchObject([
    { table: 'contact', id: contactId, before: { position: '' }, after: { position: 'CTO' } },
  ])
  expect(entries[0]?.at).toMatch(/^2026-11-23T09:00:\d\d\.000Z$/)
})

test('the history of one alliance holds what concerns it, its contact and its organisation, and nothing else', async () => {
  const workspace = await openTestWorkspace()
  const { contactId, organisationId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  const { allianceId } = await workspace.ask('board.openAlliance', { leadContactId: contactId })
  await workspace.ask('contacts.editContact', { contactId, position: 'CTO' })
  await workspace.ask('contacts.editOrganisation', {
    organisationId: organisationId ?? '',
    country: 'Norway',
  })
  await workspace.ask('contacts.addContact', { givenName: 'Stranger' })
  const { entries, total } = await workspace.ask('history.getHistory', { allianceId })
  expect(total).toBe(3)
  expect(entries.map(({ command }) => command)).toEqual([
    'contacts.editOrganisation',
    'contacts.editContact',
    'board.openAlliance',
  ])
})

test('the history is read in pages', async () => {
  const workspace = await openTestWorkspace()
  for (const givenName of ['A', 'B', 'C']) await workspace.ask('contacts.addContact', { givenName })
  const page = await workspace.ask('history.getHistory', { offset: 1, limit: 2 })
  expect(page.total).toBe(4)
  expect(page.entries.map(({ seq }) => seq)).toEqual([3, 2])
})

test('50 changes are shown whole, of 51 the first 50, and the count stays', async () => {
  const workspace = await openTestWorkspace()
  const importing = async (count: number): Promise<void> => {
    const lines = Array.from({ length: count }, (_, index) => `Given,Family${count}x${index}`)
    const text = ['First Name,Last Name,Company', ...lines.map((line) => `${line},`), ''].join('\n')
    const file = { name: 'c.csv', contentBase64: Buffer.from(text).toString('base64') }
    const mapping = { 'First Name': 'givenName', 'Last Name': 'familyName', Company: 'organisationName' }
    await workspace.ask('contacts.importContacts', { file, mapping })
  }
  await importing(50)
  await importing(51)
  const { entries } = await workspace.ask('history.getHistory', { limit: 2 })
  expect(entries.map(({ changes, changeCount }) => [changes.length, changeCount])).toEqual([
    [50, 51],
    [50, 50],
  ])
})
