import { expect, test } from 'vitest'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

async function withAlliance(workspace: TestWorkspace, organisationName: string): Promise<string> {
  const added = await workspace.ask('contacts.addContact', { givenName: organisationName, organisationName })
  await workspace.ask('board.openAlliance', { leadContactId: added.contactId })
  return added.organisationId ?? ''
}

async function ownFirmId(workspace: TestWorkspace): Promise<string> {
  return (await workspace.ask('workspace.getWorkspace', {})).ownOrganisation.id
}

test('an organisation is added, read with its people, changed and listed by name', async () => {
  const workspace = await openTestWorkspace()
  const { organisationId } = await workspace.ask('contacts.addOrganisation', {
    name: 'Zeta',
    country: 'Norway',
  })
  await workspace.ask('contacts.addOrganisation', { name: 'alpha' })
  await workspace.ask('contacts.addContact', { givenName: 'Ada', organisationId })
  await workspace.ask('contacts.editOrganisation', {
    organisationId,
    legalName: 'Zeta AS',
    address: 'Kai 1\nOslo',
  })
  const { organisation, contacts } = await workspace.ask('contacts.getOrganisation', { organisationId })
  expect(organisation).toMatchObject({
    name: 'Zeta',
    legalName: 'Zeta AS',
    country: 'Norway',
    contacts: 1,
    place: null,
  })
  expect(contacts).toMatchObject([{ givenName: 'Ada' }])
  const list = await workspace.ask('contacts.listOrganisations', {})
  expect(list.rows.map(({ name }) => name)).toEqual(['alpha', 'Zeta'])
  expect((await workspace.ask('contacts.listOrganisations', { search: 'norw zeta' })).total).toBe(1)
  expect((await workspace.ask('contacts.listOrganisations', { offset: 1, limit: 1 })).rows).toHaveLength(1)
})

test('two organisations that are not archived never have the same name, however it is written', async () => {
  const workspace = await openTestWorkspace({ ownFirm: 'Us' })
  await workspace.ask('contacts.addOrganisation', { name: 'Acme' })
  const { organisationId } = await workspace.ask('contacts.addOrganisation', { name: 'Beta' })
  const before = await workspace.rowCounts()
  for (const [name, input] of [
    ['addOrganisation', { name: ' ACMÉ ' }],
    ['addOrganisation', { name: 'us' }],
    ['editOrganisation', { organisationId, name: 'acme' }],
  ] as const) {
    expect(await workspace.refusal(`contacts.${name}`, input)).toMatchObject({ code: 'conflict' })
  }
  expect(await workspace.rowCounts()).toEqual(before)
  await workspace.ask('contacts.editOrganisation', { organisationId, name: 'BETA' })
})

test('an organisation with an open alliance is not archived, one with a closed alliance is', async () => {
  const workspace = await openTestWorkspace()
  const organisationId = await withAlliance(workspace, 'Acme')
  expect(await workspace.refusal('contacts.archiveOrganisation', { organisationId })).toMatchObject({
    code: 'conflict',
  })
  const { organisation } = await workspace.ask('contacts.getOrganisation', { organisationId })
  const allianceId = organisation.allianceId ?? ''
  await workspace.ask('board.moveAlliance', { allianceId, to: 'closed', reason: 'no fit' })
  await workspace.ask('contacts.archiveOrganisation', { organisationId })
  expect((await workspace.ask('contacts.listOrganisations', {})).total).toBe(0)
  expect((await workspace.ask('contacts.listOrganisations', { filter: 'archived' })).total).toBe(1)
  await workspace.ask('contacts.restoreOrganisation', { organisationId })
  expect((await workspace.ask('contacts.listOrganisations', {})).rows).toMatchObject([{ place: 'closed' }])
})

test('our own firm is neither archived nor merged away, nor does it come to hold an alliance', async () => {
  const workspace = await openTestWorkspace()
  const own = await ownFirmId(workspace)
  const partner = await withAlliance(workspace, 'Acme')
  expect(await workspace.refusal('contacts.archiveOrganisation', { organisationId: own })).toMatchObject({
    code: 'conflict',
  })
  for (const input of [
    { keepId: partner, mergeIds: [own] },
    { keepId: own, mergeIds: [partner] },
  ]) {
    expect(await workspace.refusal('contacts.mergeOrganisations', input)).toMatchObject({ code: 'conflict' })
  }
})

test('a merge moves people and alliances, fills what is empty, and keeps what differs in the notes', async () => {
  const workspace = await openTestWorkspace()
  const { organisationId: keepId } = await workspace.ask('contacts.addOrganisation', {
    name: 'Acme',
    country: 'Norway',
  })
  const other = await withAlliance(workspace, 'Acme Ltd')
  await workspace.ask('contacts.editOrganisation', {
    organisationId: other,
    country: 'Sweden',
    website: 'acme.example',
  })
  const before = (await workspace.ask('history.getHistory', {})).total
  await workspace.ask('contacts.mergeOrganisations', { keepId, mergeIds: [other] })
  const { organisation, contacts } = await workspace.ask('contacts.getOrganisation', {
    organisationId: keepId,
  })
  expect(organisation).toMatchObject({
    country: 'Norway',
    website: 'acme.example',
    place: 'identify',
    contacts: 1,
  })
  expect(organisation.notes).toBe('Merged on 2026-11-23 from Acme Ltd:\nName: Acme Ltd\nCountry: Sweden')
  expect(contacts).toHaveLength(1)
  const merged = await workspace.ask('contacts.getOrganisation', { organisationId: other })
  expect(merged.organisation).toMatchObject({
    archivedOn: '2026-11-23',
    notes: 'Merged into Acme on 2026-11-23.',
  })
  expect((await workspace.ask('history.getHistory', {})).total).toBe(before + 1)
})

test('a merge of two organisations with an open alliance each is refused, and nothing moves', async () => {
  const workspace = await openTestWorkspace()
  const [one, two] = [await withAlliance(workspace, 'One'), await withAlliance(workspace, 'Two')]
  const before = await workspace.rowCounts()
  expect(
    await workspace.refusal('contacts.mergeOrganisations', { keepId: one, mergeIds: [two] }),
  ).toMatchObject({
    code: 'conflict',
  })
  expect(await workspace.rowCounts()).toEqual(before)
  expect(
    (await workspace.ask('contacts.getOrganisation', { organisationId: two })).organisation.contacts,
  ).toBe(1)
})

test('an organisation that was merged away comes back only under another name', async () => {
  const workspace = await openTestWorkspace()
  const { organisationId: keepId } = await workspace.ask('contacts.addOrganisation', { name: 'Acme' })
  const { organisationId } = await workspace.ask('contacts.addOrganisation', { name: 'Beta' })
  await workspace.ask('contacts.mergeOrganisations', { keepId, mergeIds: [organisationId] })
  await workspace.ask('contacts.editOrganisation', { organisationId, name: 'ACME' })
  expect(await workspace.refusal('contacts.restoreOrganisation', { organisationId })).toMatchObject({
    code: 'conflict',
  })
  await workspace.ask('contacts.editOrganisation', { organisationId, name: 'Acme Nordic' })
  await workspace.ask('contacts.restoreOrganisation', { organisationId })
})
