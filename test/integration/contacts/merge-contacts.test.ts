import { expect, test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'
import { score } from './score.ts'

test('a merge moves scores, conversations and leads, fills what is empty, and keeps what differs in the notes', async () => {
  const workspace = await openTestWorkspace()
  const kept = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    email: 'ada@one.example',
    position: 'CTO',
    notes: 'Met in Zürich.',
    organisationName: 'One',
  })
  const other = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    familyName: 'Lovelace',
    email: 'ADA@two.example',
    otherEmails: 'Ada@One.example\nada@three.example',
    position: 'Chief engineer',
    phone: '+41 1',
    notes: 'Likes engines.\nAnd poetry.',
    connectedOn: '2025-05-05',
    organisationName: 'Two',
  })
  await score(workspace, other.contactId, [4, 4, 4])
  await workspace.ask('contacts.logConversation', {
    contactId: other.contactId,
    heldOn: '2026-11-20',
    channel: 'call',
    summary: 'Talked.',
  })
  await workspace.ask('board.openAlliance', { leadContactId: kept.contactId })
  const before = (await workspace.ask('history.getHistory', {})).total
  await workspace.ask('contacts.mergeContacts', { keepId: kept.contactId, mergeIds: [other.contactId] })

  const { contact, scores, conversations } = await workspace.ask('contacts.getContact', {
    contactId: kept.contactId,
  })
  expect(contact).toMatchObject({
    givenName: 'Ada',
    familyName: 'Lovelace',
    email: 'ada@one.example',
    otherEmails: 'ADA@two.example\nada@three.example',
    position: 'CTO',
    phone: '+41 1',
    connectedOn: '2025-05-05',
    organisationName: 'One',
    points: 12,
    archivedOn: null,
  })
  expect(contact.notes).toBe(
    'Met in Zürich.\n\nMerged on 2026-11-23 from Ada Lovelace:\nPosition: Chief engineer\nOrganisation: Two\nLikes engines.\nAnd poetry.',
  )
  expect(scores).toHaveLength(1)
  expect(conversations).toHaveLength(1)
  const merged = await workspace.ask('contacts.getContact', { contactId: other.contactId })
  expect(merged.contact).toMatchObject({ archivedOn: '2026-11-23', points: null, position: 'Chief engineer' })
  expect(merged.contact.notes).toContain('Merged into Ada on 2026-11-23.')
  const board = JSON.stringify(await workspace.ask('board.getBoard', {}))
  expect(board).not.toContain(other.contactId)
  expect((await workspace.ask('history.getHistory', {})).total).toBe(before + 1)
})

test('a contact is not merged into itself, into an archived one, or with one that is not there; nothing is half done', async () => {
  const workspace = await openTestWorkspace()
  const { contactId: one } = await workspace.ask('contacts.addContact', {
    givenName: 'One',
    notes: 'x'.repeat(20_000),
  })
  const { contactId: two } = await workspace.ask('contacts.addContact', {
    givenName: 'Two',
    notes: 'y'.repeat(20_000),
  })
  const { contactId: gone } = await workspace.ask('contacts.addContact', { givenName: 'Gone' })
  await workspace.ask('contacts.archiveContact', { contactId: gone })
  const missing = '01900000-0000-7000-8000-999999999999'
  const before = await workspace.rowCounts()
  for (const [input, refusal] of [
    [
      { keepId: one, mergeIds: [two, one] },
      { code: 'invalid-input', problems: [{ path: 'mergeIds.1' }] },
    ],
    [{ keepId: gone, mergeIds: [one] }, { code: 'conflict' }],
    [
      { keepId: one, mergeIds: [two, missing] },
      { code: 'not-found', id: missing },
    ],
    [
      { keepId: one, mergeIds: [] },
      { code: 'invalid-input', problems: [{ path: 'mergeIds' }] },
    ],
    [{ keepId: one, mergeIds: [two] }, { code: 'conflict' }],
  ] as const) {
    expect(await workspace.refusal('contacts.mergeContacts', input)).toMatchObject(refusal)
  }
  expect(await workspace.rowCounts()).toEqual(before)
  expect((await workspace.ask('contacts.getContact', { contactId: two })).contact.archivedOn).toBeNull()
})

test('one who led the open alliances of two organisations goes on leading both', async () => {
  const workspace = await openTestWorkspace()
  const [one, two] = [
    await workspace.ask('contacts.addContact', { givenName: 'Ada', organisationName: 'One' }),
    await workspace.ask('contacts.addContact', { givenName: 'Ada', organisationName: 'Two' }),
  ]
  for (const { contactId } of [one, two])
    await workspace.ask('board.openAlliance', { leadContactId: contactId })
  await workspace.ask('contacts.mergeContacts', { keepId: one.contactId, mergeIds: [two.contactId] })
  const moved = (await workspace.ask('history.getHistory', {})).entries[0]?.changes
  expect(moved?.filter(({ table }) => table === 'alliance')).toMatchObject([
    { before: { leadContactId: two.contactId }, after: { leadContactId: one.contactId } },
  ])
  expect((await workspace.ask('workspace.getWorkspace', {})).counts.alliancesOnBoard).toBe(2)
})
