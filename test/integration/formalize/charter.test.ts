import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { typicalCharter } from '../../support/charter-content.ts'
import {
  answerFit,
  draftCharter,
  openJourney,
  reachFormalize,
  refusedUntouched,
  scorePartner,
  signCharter,
} from '../board/steps.ts'

test('The first draft is filled from both profiles and the reference table, with the next reference of the year', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const other = await reachFormalize(workspace, 'Ardent')
  const { charterId, version } = await workspace.ask('formalize.draftCharter', { allianceId })
  expect(version).toBe(1)
  const { charter, allianceName } = await workspace.ask('formalize.getCharter', { charterId })
  expect(allianceName).toBe('Kestrel')
  expect(charter).toMatchObject({ status: 'draft', draftedOn: '2026-03-02', kind: 'charter' })
  expect(charter.content).toMatchObject({
    reference: 'EN-2026-0001',
    us: { legalName: 'Northbridge' },
    them: { legalName: 'Kestrel', managerName: 'Jonas of Kestrel' },
    economics: { currency: 'GBP' },
    termination: { noticeCount: 30, noticeUnit: 'days' },
  })
  expect(charter.content.governance.meetings).toHaveLength(4)
  const second = await workspace.ask('formalize.draftCharter', { allianceId: other.allianceId })
  const next = await workspace.ask('formalize.getCharter', { charterId: second.charterId })
  expect(next.charter.content.reference).toBe('EN-2026-0002')
})

test('There is one draft at a time, and none before Build trust', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const early = await refusedUntouched(workspace, 'formalize.draftCharter', { allianceId })
  expect(early).toMatchObject({ code: 'conflict' })
  await answerFit(workspace, allianceId, 'no')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust' })
  await draftCharter(workspace, allianceId)
  const twice = await refusedUntouched(workspace, 'formalize.draftCharter', { allianceId })
  expect(twice).toMatchObject({ code: 'conflict', sentence: expect.stringContaining('Version 1') })
})

test('Findings ask for a reason before a charter is sent; it is kept with the version and in the history', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const { charterId } = await workspace.ask('formalize.draftCharter', { allianceId })
  const send = { charterId, sentOn: '2026-03-02' }
  const refusal = await refusedUntouched(workspace, 'formalize.sendCharter', send)
  expect(refusal).toMatchObject({ code: 'needs-reason', sentence: expect.stringMatching(/^\d+ findings/) })
  const reason = 'They want to see the outline'
  await workspace.ask('formalize.sendCharter', { ...send, reason })
  const { charter } = await workspace.ask('formalize.getCharter', { charterId })
  expect(charter).toMatchObject({ status: 'sent', sentOn: '2026-03-02', sentReason: reason })
  const { entries } = await workspace.ask('history.getHistory', { allianceId })
  expect(entries[0]).toMatchObject({ command: 'formalize.sendCharter', reason })
})

test('What was sent is never edited; a change is an amendment that starts from it', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const charterId = await signCharter(workspace, allianceId)
  const edit = { charterId, content: typicalCharter({ title: 'Another' }) }
  expect(await refusedUntouched(workspace, 'formalize.saveCharter', edit)).toMatchObject({
    code: 'conflict',
    sentence: expect.stringContaining('amendment'),
  })
  const amendment = await workspace.ask('formalize.draftCharter', { allianceId, kind: 'memorandum' })
  expect(amendment.version).toBe(2)
  const { charter } = await workspace.ask('formalize.getCharter', { charterId: amendment.charterId })
  expect(charter).toMatchObject({ kind: 'memorandum', content: { title: typicalCharter({}).title } })
})

test('Signed by both, a version is in force and supersedes the one before', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const first = await signCharter(workspace, allianceId)
  const { charterId } = await workspace.ask('formalize.draftCharter', { allianceId })
  await workspace.ask('formalize.sendCharter', { charterId, sentOn: '2026-03-02', reason: 'Agreed' })
  const statuses = async () =>
    (await workspace.ask('formalize.getFormalize', { allianceId })).charters.map(({ status }) => status)
  const ours = { charterId, side: 'us', signedOn: '2026-03-02' } as const
  expect((await workspace.ask('formalize.signCharter', ours)).signedByBoth).toBe(false)
  expect(await statuses()).toEqual(['sent', 'signed'])
  const twice = await refusedUntouched(workspace, 'formalize.signCharter', ours)
  expect(twice).toMatchObject({ code: 'conflict' })
  const theirs = { ...ours, side: 'them' } as const
  expect((await workspace.ask('formalize.signCharter', theirs)).signedByBoth).toBe(true)
  expect(await statuses()).toEqual(['signed', 'superseded'])
  const late = { charterId: first, side: 'us', signedOn: '2026-03-02' } as const
  expect(await refusedUntouched(workspace, 'formalize.signCharter', late)).toMatchObject({ code: 'conflict' })
})

test('A draft is not signed; a signature lies neither before the sending nor after today', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const charterId = await draftCharter(workspace, allianceId)
  const sign = (signedOn: string) =>
    refusedUntouched(workspace, 'formalize.signCharter', { charterId, side: 'us', signedOn })
  expect(await sign('2026-03-02')).toMatchObject({ code: 'conflict' })
  const send = { charterId, reason: 'Agreed' }
  const tomorrow = { ...send, sentOn: '2026-03-03' }
  expect(await refusedUntouched(workspace, 'formalize.sendCharter', tomorrow)).toMatchObject({
    problems: [{ path: 'sentOn' }],
  })
  await workspace.ask('formalize.sendCharter', { ...send, sentOn: '2026-03-02' })
  expect(await sign('2026-03-01')).toMatchObject({ problems: [{ path: 'signedOn' }] })
  expect(await sign('2026-03-03')).toMatchObject({ problems: [{ path: 'signedOn' }] })
})

test('A Word file is kept byte for byte by its SHA-256; the same record on the same page makes no second one', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const charterId = await draftCharter(workspace, allianceId)
  const first = await workspace.ask('formalize.issueCharter', { charterId })
  const before = await workspace.rowCounts()
  expect(await workspace.ask('formalize.issueCharter', { charterId })).toEqual(first)
  expect(await workspace.rowCounts()).toEqual(before)
  const file = await workspace.ask('formalize.getDocument', { documentId: first.id })
  const bytes = Buffer.from(file.contentBase64, 'base64')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.sha256)
  expect(first).toMatchObject({ byteLength: bytes.byteLength, pageSize: 'a4', kind: 'charter', version: 1 })
  expect(first.fileName).toMatch(/^Alliance charter Climate Risk .* v1\.docx$/)
  const letter = await workspace.ask('formalize.issueCharter', { charterId, pageSize: 'letter' })
  const changed = { charterId, content: typicalCharter({ title: 'Flood Risk' }) }
  await workspace.ask('formalize.saveCharter', changed)
  const later = await workspace.ask('formalize.issueCharter', { charterId })
  expect(new Set([first.sha256, letter.sha256, later.sha256]).size).toBe(3)
  const { documents } = await workspace.ask('formalize.getCharter', { charterId })
  expect(documents.map(({ id }) => id)).toEqual([first.id, letter.id, later.id])
  const again = await workspace.ask('formalize.getDocument', { documentId: first.id })
  expect(again.contentBase64).toBe(file.contentBase64)
})

test('Two metrics with the same identifier are refused: results would be mixed up', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const charterId = await draftCharter(workspace, allianceId)
  const { metrics } = typicalCharter({})
  const content = typicalCharter({ metrics: [...metrics, ...metrics.slice(0, 1)] })
  const refusal = await refusedUntouched(workspace, 'formalize.saveCharter', { charterId, content })
  expect(refusal).toMatchObject({ problems: [{ path: 'content.metrics.4.id' }] })
})
