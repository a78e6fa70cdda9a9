import { expect, test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'

test('a conversation is logged on the contact, and on the open alliance of its organisation', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Acme',
  })
  const line = { contactId, channel: 'call', summary: 'Talked.' } as const
  await workspace.ask('contacts.logConversation', { ...line, heldOn: '2026-11-01' })
  const { allianceId } = await workspace.ask('board.openAlliance', { leadContactId: contactId })
  await workspace.ask('contacts.logConversation', { ...line, heldOn: '2026-11-23' })
  const { contact, conversations } = await workspace.ask('contacts.getContact', { contactId })
  expect(conversations.map((one) => [one.heldOn, one.allianceId])).toEqual([
    ['2026-11-23', allianceId],
    ['2026-11-01', null],
  ])
  expect(contact.lastConversationOn).toBe('2026-11-23')
  const { total } = await workspace.ask('history.getHistory', { allianceId })
  expect(total).toBe(2)
})

test('a conversation held today is taken, one held tomorrow is refused, when logged and when corrected', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', { givenName: 'Ada' })
  const line = { contactId, channel: 'mail', summary: 'Wrote.' } as const
  const { conversationId } = await workspace.ask('contacts.logConversation', {
    ...line,
    heldOn: '2026-11-23',
  })
  const refused = { code: 'invalid-input', problems: [{ path: 'heldOn' }] }
  expect(
    await workspace.refusal('contacts.logConversation', { ...line, heldOn: '2026-11-24' }),
  ).toMatchObject(refused)
  expect(
    await workspace.refusal('contacts.editConversation', { conversationId, heldOn: '2026-11-24' }),
  ).toMatchObject(refused)
  expect(
    await workspace.refusal('contacts.logConversation', { ...line, heldOn: '2026-11-23', summary: ' ' }),
  ).toMatchObject({ code: 'invalid-input', problems: [{ path: 'summary' }] })
})

test('a conversation is corrected and taken out; the history keeps what it said', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', { givenName: 'Ada' })
  const { conversationId } = await workspace.ask('contacts.logConversation', {
    contactId,
    heldOn: '2026-11-20',
    channel: 'meeting',
    summary: 'First words.',
  })
  await workspace.ask('contacts.editConversation', { conversationId, summary: 'Better words.' })
  await workspace.ask('contacts.removeConversation', { conversationId })
  expect((await workspace.ask('contacts.getContact', { contactId })).conversations).toEqual([])
  const { entries } = await workspace.ask('history.getHistory', {})
  expect(entries[0]?.changes[0]).toMatchObject({ before: { summary: 'Better words.' }, after: null })
  expect(await workspace.refusal('contacts.removeConversation', { conversationId })).toMatchObject({
    code: 'not-found',
  })
  expect(await workspace.refusal('contacts.editConversation', { conversationId })).toMatchObject({
    code: 'not-found',
  })
})
