import { expect, test } from 'vitest'
import type { CallInput } from '../../../shared/contract/contract.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'
import { score } from './score.ts'

async function listed(
  workspace: TestWorkspace,
  input: CallInput<'contacts.listContacts'>,
): Promise<readonly string[]> {
  const { rows } = await workspace.ask('contacts.listContacts', input)
  return rows.map(({ givenName }) => givenName)
}

test('one handshake is enough: a name, an e-mail or an organisation alone makes a contact, none of them does not', async () => {
  const workspace = await openTestWorkspace()
  for (const input of [
    { givenName: 'Ada' },
    { familyName: 'Byron' },
    { email: 'a@b' },
    { organisationName: 'Acme' },
  ]) {
    await workspace.ask('contacts.addContact', input)
  }
  const before = await workspace.rowCounts()
  for (const input of [{}, { position: 'CEO', notes: 'met at the fair' }, { givenName: '  ' }]) {
    expect(await workspace.refusal('contacts.addContact', input)).toMatchObject({
      code: 'invalid-input',
      problems: [{ path: 'givenName' }],
    })
  }
  expect(await workspace.rowCounts()).toEqual(before)
})

test('an organisation is found by its name whatever the capitals, accents and spaces, and added once', async () => {
  const workspace = await openTestWorkspace()
  const first = await workspace.ask('contacts.addContact', {
    givenName: 'A',
    organisationName: 'Straße & Søn',
  })
  const second = await workspace.ask('contacts.addContact', {
    givenName: 'B',
    organisationName: '  STRASSE &  son',
  })
  expect(second.organisationId).toBe(first.organisationId)
  expect((await workspace.ask('contacts.listOrganisations', {})).total).toBe(1)
})

test('an archived organisation is not found by its name, and refused by its identifier', async () => {
  const workspace = await openTestWorkspace()
  const { organisationId } = await workspace.ask('contacts.addOrganisation', { name: 'Acme' })
  await workspace.ask('contacts.archiveOrganisation', { organisationId })
  const added = await workspace.ask('contacts.addContact', { givenName: 'A', organisationName: 'Acme' })
  expect(added.organisationId).not.toBe(organisationId)
  const refusal = await workspace.refusal('contacts.addContact', { givenName: 'B', organisationId })
  expect(refusal).toMatchObject({ code: 'invalid-input', problems: [{ path: 'organisationId' }] })
})

test('who connected today is taken, who connects tomorrow is refused', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('contacts.addContact', { givenName: 'A', connectedOn: '2026-11-23' })
  const tomorrow = { givenName: 'B', connectedOn: '2026-11-24' }
  expect(await workspace.refusal('contacts.addContact', tomorrow)).toMatchObject({
    problems: [{ path: 'connectedOn' }],
  })
  const noDay = { givenName: 'B', connectedOn: '2026-02-30' }
  expect(await workspace.refusal('contacts.addContact', noDay)).toMatchObject({
    problems: [{ path: 'connectedOn' }],
  })
})

test('an edit changes what it names; an empty organisation name takes the organisation away', async () => {
  const workspace = await openTestWorkspace()
  const { contactId, organisationId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    position: 'CTO',
    organisationName: 'Acme',
  })
  await workspace.ask('contacts.editContact', { contactId, position: 'CEO', organisationId })
  expect((await workspace.ask('contacts.getContact', { contactId })).contact).toMatchObject({
    givenName: 'Ada',
    position: 'CEO',
    organisationName: 'Acme',
  })
  await workspace.ask('contacts.editContact', { contactId, organisationName: '' })
  expect((await workspace.ask('contacts.getContact', { contactId })).organisation).toBeNull()
  expect(await workspace.refusal('contacts.editContact', { contactId, givenName: '' })).toMatchObject({
    problems: [{ path: 'givenName' }],
  })
})

test('an archived contact leaves the list, keeps its records, and comes back', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  await score(workspace, contactId, [4, 5, 3])
  await workspace.ask('contacts.archiveContact', { contactId })
  expect(await listed(workspace, {})).toEqual([])
  expect(await listed(workspace, { filter: 'archived' })).toEqual(['Ada'])
  const { contact, scores } = await workspace.ask('contacts.getContact', { contactId })
  expect(contact).toMatchObject({ archivedOn: '2026-11-23', points: 12 })
  expect(scores).toHaveLength(1)
  await workspace.ask('contacts.restoreContact', { contactId })
  expect(await listed(workspace, {})).toEqual(['Ada'])
})

test('the lead contact of an open alliance may be archived, and the alliance goes on showing it', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  const { allianceId } = await workspace.ask('board.openAlliance', { leadContactId: contactId })
  await workspace.ask('contacts.archiveContact', { contactId })
  const alliance = await workspace.ask('board.getAlliance', { allianceId })
  expect(JSON.stringify(alliance)).toContain(contactId)
})

test('a search finds words in any order over name, organisation, e-mail and position; folded, without wildcards', async () => {
  const workspace = await openTestWorkspace()
  const people = [
    { givenName: 'Łukasz', familyName: 'Ångström', organisationName: 'Weiß GmbH', email: 'l@one.example' },
    { givenName: 'Jane', familyName: 'O’Neill', position: 'Head of 100%_Growth\\Sales' },
    { givenName: 'Bob', otherEmails: 'bob@second.example' },
  ]
  for (const person of people) await workspace.ask('contacts.addContact', person)
  for (const [search, found] of [
    ['lukasz', ['Łukasz']],
    ['ANGSTROM luk', ['Łukasz']],
    ['weiss', ['Łukasz']],
    ['one.example', ['Łukasz']],
    ["o'neill", ['Jane']],
    ['100%_g', ['Jane']],
    ['growth\\sales', ['Jane']],
    ['100__', []],
    ['second', ['Bob']],
    ['%', ['Jane']],
    ['  ', ['Łukasz', 'Bob', 'Jane']],
    ["' OR 1=1 --", []],
  ] as const) {
    expect((await listed(workspace, { search })).toSorted(), search).toEqual([...found].toSorted())
  }
})

test('12 of 15 goes on, 11 is held, and the counts of every filter agree with what it lists', async () => {
  const workspace = await openTestWorkspace()
  const add = async (givenName: string): Promise<string> =>
    (await workspace.ask('contacts.addContact', { givenName, organisationName: givenName })).contactId
  await score(workspace, await add('Twelve'), [4, 5, 3])
  await score(workspace, await add('Eleven'), [4, 4, 3])
  await add('Unscored')
  const { counts } = await workspace.ask('contacts.listContacts', {})
  expect(counts).toEqual({ all: 3, 'not-scored': 1, 'goes-on': 1, held: 1, archived: 0 })
  for (const [filter, names] of [
    ['goes-on', ['Twelve']],
    ['held', ['Eleven']],
    ['not-scored', ['Unscored']],
  ] as const) {
    expect(await listed(workspace, { filter })).toEqual(names)
    expect((await workspace.ask('contacts.listContacts', { filter })).total).toBe(1)
  }
  await workspace.ask('workspace.changeSetting', { name: 'scoreThreshold', value: 11 })
  expect((await workspace.ask('contacts.listContacts', {})).counts['goes-on']).toBe(2)
  expect((await workspace.ask('workspace.getWorkspace', {})).counts).toMatchObject({
    contacts: 3,
    contactsNotScored: 1,
    alliancesOnBoard: 2,
  })
})

test('the latest score counts: the later date, and of one day the one made last', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  await score(workspace, contactId, [5, 5, 5], '2026-11-20')
  await score(workspace, contactId, [1, 1, 1], '2026-11-01')
  const pointsOf = async (): Promise<number | null | undefined> =>
    (await workspace.ask('contacts.listContacts', {})).rows[0]?.points
  expect(await pointsOf()).toBe(15)
  await score(workspace, contactId, [4, 4, 4], '2026-11-20')
  expect(await pointsOf()).toBe(12)
  const { scores, contact } = await workspace.ask('contacts.getContact', { contactId })
  expect(scores.map(({ points }) => points.map((one) => one.points).join(''))).toEqual(['444', '555', '111'])
  expect(contact).toMatchObject({ points: 12, reachesThreshold: true, place: 'identify' })
})

test('lists are sorted by every key, what says nothing last in both directions, and cut into pages', async () => {
  const workspace = await openTestWorkspace()
  for (const [givenName, familyName, connectedOn] of [
    ['Carl', 'Äbel', '2026-01-01'],
    ['Anna', 'zorn', null],
    ['Bert', 'Böll', '2026-03-01'],
  ] as const) {
    await workspace.ask('contacts.addContact', { givenName, familyName, connectedOn })
  }
  expect(await listed(workspace, {})).toEqual(['Carl', 'Bert', 'Anna'])
  expect(await listed(workspace, { descending: true })).toEqual(['Anna', 'Bert', 'Carl'])
  expect(await listed(workspace, { sortBy: 'connectedOn' })).toEqual(['Carl', 'Bert', 'Anna'])
  expect(await listed(workspace, { sortBy: 'connectedOn', descending: true })).toEqual([
    'Bert',
    'Carl',
    'Anna',
  ])
  expect(await listed(workspace, { sortBy: 'points', descending: true })).toEqual(['Carl', 'Bert', 'Anna'])
  expect(await listed(workspace, { offset: 1, limit: 1 })).toEqual(['Bert'])
  expect((await workspace.ask('contacts.listContacts', { offset: 99, limit: 1 })).total).toBe(3)
})

test('a record that is not there is refused with its kind and identifier, whatever was asked', async () => {
  const workspace = await openTestWorkspace()
  const contactId = '01900000-0000-7000-8000-999999999999'
  for (const name of ['getContact', 'editContact', 'archiveContact', 'restoreContact']) {
    expect(await workspace.refusal(`contacts.${name}`, { contactId })).toEqual({
      code: 'not-found',
      record: 'contact',
      id: contactId,
    })
  }
  expect(await workspace.refusal('contacts.getContact', { contactId: 'no id' })).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'contactId' }],
  })
})
