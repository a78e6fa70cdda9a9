import { expect, test } from 'vitest'
import { createEngine } from '../../../electron/engine.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { openTestWorkspace } from '../../support/workspace.ts'

test('what was entered is there after a restart', async () => {
  const workspace = await openTestWorkspace()
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Ada',
    organisationName: 'Analytical',
  })
  await workspace.reopen()
  const { contact } = await workspace.ask('contacts.getContact', { contactId })
  expect(contact).toMatchObject({ givenName: 'Ada', organisationName: 'Analytical' })
})

test('a workspace that is open cannot be opened a second time', async () => {
  const { clock, path } = await openTestWorkspace()
  const second = await createEngine(clock.surroundings).open(path)
  expect(second).toMatchObject({ ok: false, refusal: { code: 'workspace-in-use' } })
})

test('closing waits for the call that runs, and later calls are refused in a sentence', async () => {
  const workspace = await openTestWorkspace()
  const application = await workspace.reopen()
  const running = application.call('contacts.addContact', { givenName: 'Ada' })
  const closing = application.close()
  expect(await application.call('workspace.getWorkspace', {})).toMatchObject({
    ok: false,
    refusal: { code: 'conflict' },
  })
  await closing
  expect(await running).toMatchObject({ ok: true })
  await application.close()
  await workspace.reopen()
  expect((await workspace.ask('workspace.getWorkspace', {})).counts.contacts).toBe(1)
})

test('calls that come at the same time are answered one after the other, each whole', async () => {
  const workspace = await openTestWorkspace()
  const names = Array.from({ length: 20 }, (_, index) => `Contact ${index}`)
  const replies = await Promise.all(
    names.flatMap((givenName) => [
      workspace.call('contacts.addContact', { givenName, organisationName: 'One Ltd' }),
      workspace.call('workspace.getWorkspace', {}),
    ]),
  )
  expect(replies.every(({ ok }) => ok)).toBe(true)
  const { counts } = await workspace.ask('workspace.getWorkspace', {})
  expect(counts).toMatchObject({ contacts: 20, organisations: 1 })
})

test('a workspace that is open read-only answers queries and refuses every command', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('contacts.addContact', { givenName: 'Ada' })
  const before = await workspace.rowCounts()
  const application = await workspace.reopenReadOnly()
  expect((await workspace.ask('workspace.getWorkspace', {})).readOnly).toBe(true)
  expect((await workspace.ask('contacts.listContacts', {})).total).toBe(1)
  for (const [name, input] of [
    ['workspace.editWorkspace', { name: 'Other' }],
    ['workspace.changeSetting', { name: 'scoreThreshold', value: 11 }],
    ['contacts.addContact', { givenName: 'Bob' }],
    ['contacts.addOrganisation', { name: 'Bob Ltd' }],
  ] as const) {
    expect(await workspace.refusal(name, input)).toMatchObject({ code: 'read-only' })
  }
  await application.close()
  expect(await workspace.rowCounts()).toEqual(before)
})

test('names that are not in the contract are refused, whatever they are called', async () => {
  const workspace = await openTestWorkspace()
  for (const name of ['', 'toString', '__proto__', 'contacts.nothing', 'x'.repeat(10_000)]) {
    expect(await workspace.refusal(name, {})).toMatchObject({ code: 'invalid-input' })
  }
})

test('every call of the contract refuses what is no input at all, and writes nothing', async () => {
  const workspace = await openTestWorkspace()
  const before = await workspace.rowCounts()
  for (const name of Object.keys(contract)) {
    for (const input of [undefined, null, 7, 'text', [], { unknownField: 1 }]) {
      expect(await workspace.refusal(name, input), name).toMatchObject({ code: 'invalid-input' })
    }
  }
  expect(await workspace.rowCounts()).toEqual(before)
})
