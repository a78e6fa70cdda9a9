import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programVersion } from '../../../electron/app/program-version.ts'
import { createEngine } from '../../../electron/engine.ts'
import { defaultSettings, settingRanges } from '../../../shared/playbook/settings.ts'
import { openTestWorkspace } from '../../support/workspace.ts'

test('the version that a workspace keeps is the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  expect(programVersion).toBe(version)
})

test('a new workspace holds itself, our own firm, the playbook as it is, and one step of history', async () => {
  const workspace = await openTestWorkspace({ name: 'Acme', currency: 'CHF', ownFirm: 'Acme AG' })
  const view = await workspace.ask('workspace.getWorkspace', {})
  expect(view).toMatchObject({
    name: 'Acme',
    currency: 'CHF',
    pageSize: 'a4',
    today: '2026-11-23',
    readOnly: false,
  })
  expect(view.ownOrganisation).toMatchObject({ name: 'Acme AG', archivedOn: null })
  expect(view.settings).toEqual(defaultSettings)
  expect(view.counts).toEqual({
    contacts: 0,
    organisations: 0,
    alliancesOnBoard: 0,
    nurture: 0,
    closed: 0,
    contactsNotScored: 0,
  })
  const { entries, total } = await workspace.ask('history.getHistory', {})
  expect(total).toBe(1)
  expect(entries[0]).toMatchObject({ command: 'workspace.createWorkspace', changeCount: 2 })
})

test('a workspace whose first entries are refused leaves no file behind', async () => {
  const { clock, folder } = await openTestWorkspace()
  const before = readdirSync(folder)
  const path = join(folder, 'second.entente')
  const opened = await createEngine(clock.surroundings).create(path, {
    name: ' ',
    currency: 'euro',
    ownFirm: 'Us',
  })
  expect(opened).toMatchObject({
    ok: false,
    refusal: { code: 'invalid-input', problems: [{ path: 'name' }, { path: 'currency' }] },
  })
  expect(existsSync(path)).toBe(false)
  expect(readdirSync(folder)).toEqual(before)
})

test('a workspace is never created over a file', async () => {
  const { clock, path } = await openTestWorkspace()
  const opened = await createEngine(clock.surroundings).create(path, {
    name: 'A',
    currency: 'EUR',
    ownFirm: 'B',
  })
  expect(opened).toMatchObject({ ok: false, refusal: { code: 'conflict' } })
})

test('name, currency and page size change; what is not named stays', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('workspace.editWorkspace', { name: 'South\nwind', pageSize: 'letter' })
  const view = await workspace.ask('workspace.getWorkspace', {})
  expect(view).toMatchObject({ name: 'South wind', currency: 'EUR', pageSize: 'letter' })
})

test('an edit that changes nothing is no step of the history', async () => {
  const workspace = await openTestWorkspace()
  const reply = await workspace.call('workspace.editWorkspace', { currency: 'EUR' })
  expect(reply).toMatchObject({ ok: true, changed: [] })
  expect((await workspace.ask('history.getHistory', {})).total).toBe(1)
})

test('our own firm has a profile, but never the name of a partner', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('contacts.addOrganisation', { name: 'Børge & Sønner' })
  await workspace.ask('workspace.editOwnFirm', { legalName: 'Northwind Ltd', address: 'Kai 1\n8001 Zürich' })
  const { ownOrganisation } = await workspace.ask('workspace.getWorkspace', {})
  expect(ownOrganisation).toMatchObject({ legalName: 'Northwind Ltd', address: 'Kai 1\n8001 Zürich' })
  expect(await workspace.refusal('workspace.editOwnFirm', { name: 'BORGE & SONNER' })).toMatchObject({
    code: 'conflict',
  })
})

for (const [name, { least, most }] of Object.entries(settingRanges)) {
  test(`${name} takes ${least} to ${most}, and refuses ${least - 1} and ${most + 1} naming the range`, async () => {
    const workspace = await openTestWorkspace()
    for (const value of [least - 1, most + 1]) {
      const refusal = await workspace.refusal('workspace.changeSetting', { name, value })
      expect(refusal).toMatchObject({ code: 'invalid-input', problems: [{ path: 'value' }] })
      expect(JSON.stringify(refusal)).toContain(`from ${least} to ${most}`)
    }
  })
}

test('a setting that goes back to the default of the playbook leaves no row', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('workspace.changeSetting', { name: 'scoreThreshold', value: 3 })
  await workspace.ask('workspace.changeSetting', { name: 'scoreThreshold', value: 15 })
  expect((await workspace.ask('workspace.getWorkspace', {})).settings.scoreThreshold).toBe(15)
  expect((await workspace.rowCounts())['setting']).toBe(1)
  await workspace.ask('workspace.changeSetting', { name: 'scoreThreshold', value: 12 })
  expect((await workspace.rowCounts())['setting']).toBe(0)
  expect((await workspace.ask('workspace.getWorkspace', {})).settings).toEqual(defaultSettings)
})

test('two weights may be 0, all three may not', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('workspace.changeSetting', { name: 'weightCulturalFit', value: 0 })
  await workspace.ask('workspace.changeSetting', { name: 'weightSharedCustomers', value: 0 })
  const refusal = await workspace.refusal('workspace.changeSetting', {
    name: 'weightComplementaryAssets',
    value: 0,
  })
  expect(refusal).toMatchObject({ code: 'invalid-input', problems: [{ path: 'value' }] })
  expect((await workspace.ask('workspace.getWorkspace', {})).settings.weightComplementaryAssets).toBe(1)
})

test('the time in a stage may begin and end on the same day, but not end before it begins', async () => {
  const workspace = await openTestWorkspace()
  await workspace.ask('workspace.changeSetting', { name: 'trustDaysFrom', value: 60 })
  expect(
    await workspace.refusal('workspace.changeSetting', { name: 'trustDaysFrom', value: 61 }),
  ).toMatchObject({
    code: 'invalid-input',
  })
  expect(
    await workspace.refusal('workspace.changeSetting', { name: 'trustDaysTo', value: 59 }),
  ).toMatchObject({
    code: 'invalid-input',
  })
})

test('a number that is no whole number, an unknown setting and an unknown field are refused with their paths', async () => {
  const workspace = await openTestWorkspace()
  for (const [input, path] of [
    [{ name: 'scoreThreshold', value: 12.5 }, 'value'],
    [{ name: 'scoreThreshold', value: '12' }, 'value'],
    [{ name: 'constructor', value: 1 }, 'name'],
    [{ name: 'scoreThreshold', value: 12, more: 1 }, 'more'],
  ] as const) {
    expect(await workspace.refusal('workspace.changeSetting', input)).toMatchObject({
      code: 'invalid-input',
      problems: [{ path }],
    })
  }
})
