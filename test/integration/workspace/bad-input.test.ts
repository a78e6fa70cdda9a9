import { describe, expect, test } from 'vitest'
import type { Refusal } from '../../../shared/contract/envelope.ts'
import { addContact, openJourney, refusedUntouched, scoring } from '../board/steps.ts'

const invalid = (...problems: readonly { readonly path: string; readonly sentence: string }[]): Refusal => ({
  code: 'invalid-input',
  problems,
})

describe('What is there but of the wrong kind is never called missing', () => {
  test.each([3.5, '5 ', '5', null, true])('points of %j', async (points) => {
    const workspace = await openJourney()
    const input = scoring(await addContact(workspace, 'Kestrel'), [4, 5, 4], '2026-03-02')
    const before = await workspace.rowCounts()
    const wrong = { ...input, points: [...input.points.slice(0, 2), { ...input.points[2], points }] }
    expect(await workspace.refusal('identify.scoreContact', wrong)).toEqual(
      invalid({ path: 'points.2.points', sentence: 'A whole number from 1 to 5 is expected.' }),
    )
    expect(await workspace.rowCounts()).toEqual(before)
  })
  test.each([null, [], 5, 'text'])('%j as the whole input', async (input) => {
    const workspace = await openJourney()
    expect(await workspace.refusal('workspace.getWorkspace', input)).toEqual(
      invalid({ path: '', sentence: 'An object with named fields is expected here.' }),
    )
  })
  test('a word that is none of those possible, a limit of 0 and of 501, and a field that is left out', async () => {
    const workspace = await openJourney()
    expect(await workspace.refusal('contacts.listContacts', { filter: 'some', limit: 0 })).toEqual(
      invalid(
        { path: 'filter', sentence: 'One of these is expected: all, not-scored, goes-on, held, archived.' },
        { path: 'limit', sentence: 'At least 1 is expected here.' },
      ),
    )
    expect(await workspace.refusal('contacts.listContacts', { limit: 501 })).toEqual(
      invalid({ path: 'limit', sentence: 'At most 500 is expected here.' }),
    )
    expect(await workspace.refusal('contacts.getContact', {})).toEqual(
      invalid({ path: 'contactId', sentence: 'This field is missing.' }),
    )
  })
})

test.each(['\u200B\u200D', '\u3164', '\u2800', '\u2060 \u00AD'])(
  'A name of invisible characters (%j) is empty, of a workspace, an organisation, a contact and a partner alike',
  async (name) => {
    const workspace = await openJourney()
    const before = await workspace.rowCounts()
    const calls = [
      ['workspace.editWorkspace', { name }],
      ['workspace.editOwnFirm', { name }],
      ['contacts.addOrganisation', { name }],
      ['contacts.addContact', { givenName: name, organisationName: name }],
      ['board.openAlliance', { organisationName: name }],
    ] as const
    for (const [call, input] of calls) {
      expect(await workspace.refusal(call, input), call).toMatchObject({ code: 'invalid-input' })
    }
    expect(await workspace.rowCounts()).toEqual(before)
  },
)

test('A reason of blank fillers is no reason: the gate holds', async () => {
  const workspace = await openJourney()
  const contactId = await addContact(workspace, 'Kestrel')
  const { allianceId } = await workspace.ask(
    'identify.scoreContact',
    scoring(contactId, [2, 1, 3], '2026-03-02'),
  )
  const move = { allianceId, to: 'scale', reason: '\u3164 \u2800' } as const
  expect(await refusedUntouched(workspace, 'board.moveAlliance', move)).toMatchObject({ code: 'gate-unmet' })
})

test.each(['XXX', 'ZZZ', 'eur', 'EUR '])('%j is no currency', async (currency) => {
  const workspace = await openJourney()
  expect(await refusedUntouched(workspace, 'workspace.editWorkspace', { currency })).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'currency' }],
  })
})

test('A contact and an organisation are merged away once: the second time they are archived, and no note is written again', async () => {
  const workspace = await openJourney()
  const one = await workspace.ask('contacts.addContact', { givenName: 'One', organisationName: 'Kestrel' })
  const two = await workspace.ask('contacts.addContact', {
    givenName: 'Two',
    organisationName: 'Kestrel Ltd',
  })
  const contacts = { keepId: one.contactId, mergeIds: [two.contactId] }
  await workspace.ask('contacts.mergeContacts', contacts)
  const refused = { code: 'invalid-input', problems: [{ path: 'mergeIds.0' }] }
  expect(await refusedUntouched(workspace, 'contacts.mergeContacts', contacts)).toMatchObject(refused)
  if (one.organisationId === null || two.organisationId === null)
    throw new Error('Both have an organisation.')
  const organisations = { keepId: one.organisationId, mergeIds: [two.organisationId] }
  await workspace.ask('contacts.mergeOrganisations', organisations)
  expect(await refusedUntouched(workspace, 'contacts.mergeOrganisations', organisations)).toMatchObject(
    refused,
  )
})
