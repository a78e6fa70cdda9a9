import { expect, test } from 'vitest'
import { openTestWorkspace } from '../../support/workspace.ts'

const hostileTexts: readonly (readonly [name: string, text: string])[] = [
  ['right to left', '\u202Eأهلا وسهلا\u202C שלום'],
  ['10,000 characters', 'W'.repeat(10_000)],
  ['a placeholder', '{charter-0} {{name}} ${x} %s'],
  ['a formula', '=cmd()|calc!A1'],
  ['SQL', `Robert'); DROP TABLE contact;--`],
  ['markup', '<script>alert(1)</script> & ]]> <!--'],
  ['emoji and joined letters', '👩🏽‍🚀 Z͑ͫ̓a̴l̷g̶o'],
  ['a path', '../../etc/passwd C:\\con'],
  ['a name of JavaScript', '__proto__'],
]

for (const [name, text] of hostileTexts) {
  test(`${name} is kept to the letter in every field, found again and survives a restart`, async () => {
    const workspace = await openTestWorkspace({ ownFirm: text, name: text })
    const fields = {
      givenName: text,
      familyName: text,
      position: text,
      email: text,
      phone: text,
      profileUrl: text,
    }
    const { contactId, organisationId } = await workspace.ask('contacts.addContact', {
      ...fields,
      otherEmails: text,
      notes: text,
      organisationName: `${text} 2`,
    })
    await workspace.reopen()
    const { contact, organisation } = await workspace.ask('contacts.getContact', { contactId })
    expect(contact).toMatchObject({ ...fields, otherEmails: text, notes: text })
    expect(organisation).toMatchObject({ id: organisationId, name: `${text} 2`.normalize('NFC') })
    const { total } = await workspace.ask('contacts.listContacts', { search: text.slice(0, 900) })
    expect(total).toBe(1)
    expect((await workspace.ask('workspace.getWorkspace', {})).ownOrganisation.name).toBe(text)
  })
}

test('U+0000, U+FFFF and half a surrogate are taken out of every text, and the reply says where and how many', async () => {
  const workspace = await openTestWorkspace()
  const reply = await workspace.call('contacts.addContact', {
    givenName: 'A\u0000d\uFFFFa',
    notes: 'line\u0007\nnext \uD800.',
    organisationName: '\u0000Acme',
  })
  expect(reply).toMatchObject({
    ok: true,
    cleaned: [
      { path: 'givenName', removed: 2 },
      { path: 'notes', removed: 2 },
      { path: 'organisationName', removed: 1 },
    ],
  })
  const { rows } = await workspace.ask('contacts.listContacts', {})
  expect(rows[0]).toMatchObject({ givenName: 'Ada', notes: 'line\nnext .', organisationName: 'Acme' })
})

test('32,000 characters fit into a field, 32,001 are refused with the path', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('contacts.addContact', { givenName: 'A', notes: 'n'.repeat(32_000) })
  const before = await workspace.rowCounts()
  expect(
    await workspace.refusal('contacts.addContact', { givenName: 'B', notes: 'n'.repeat(32_001) }),
  ).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'notes' }],
  })
  expect(await workspace.rowCounts()).toEqual(before)
})
