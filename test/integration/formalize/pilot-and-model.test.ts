import { expect, test } from 'vitest'
import {
  giveValue,
  openJourney,
  reachFormalize,
  refusedUntouched,
  scorePartner,
  signCharter,
} from '../board/steps.ts'

const webinar = { type: 'joint-webinar', budgetMinor: 50_000, risk: 'very-low' } as const

test('A pilot ends on its start date or later, and the next is planned once the last is decided', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const plan = { allianceId, ...webinar, startOn: '2026-03-02', endOn: '2026-03-02' }
  const backwards = { ...plan, endOn: '2026-03-01' }
  expect(await refusedUntouched(workspace, 'formalize.planPilot', backwards)).toMatchObject({
    problems: [{ path: 'endOn' }],
  })
  const { pilotId } = await workspace.ask('formalize.planPilot', plan)
  expect(await refusedUntouched(workspace, 'formalize.planPilot', plan)).toMatchObject({ code: 'conflict' })
  const shifted = { pilotId, startOn: '2026-03-03' }
  expect(await refusedUntouched(workspace, 'formalize.editPilot', shifted)).toMatchObject({
    problems: [{ path: 'endOn' }],
  })
  const decide = { pilotId, decision: 'extend', reason: 'On its way' } as const
  for (const decidedOn of ['2026-03-01', '2026-03-03']) {
    const refusal = await refusedUntouched(workspace, 'formalize.decidePilot', { ...decide, decidedOn })
    expect(refusal).toMatchObject({ problems: [{ path: 'decidedOn' }] })
  }
  await workspace.ask('formalize.decidePilot', { ...decide, decidedOn: '2026-03-02' })
  const again = { ...decide, decidedOn: '2026-03-02' }
  expect(await refusedUntouched(workspace, 'formalize.decidePilot', again)).toMatchObject({
    code: 'conflict',
  })
  const edit = { pilotId, endOn: '2026-04-01' }
  expect(await refusedUntouched(workspace, 'formalize.editPilot', edit)).toMatchObject({ code: 'conflict' })
  await workspace.ask('formalize.planPilot', plan)
  const { pilots } = await workspace.ask('formalize.getFormalize', { allianceId })
  expect(pilots).toMatchObject([{ decision: 'extend', currency: 'GBP' }, { decision: null }])
})

test('A pilot is planned on the board only, from Build trust on', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const plan = { allianceId, ...webinar, startOn: '2026-03-02', endOn: '2026-03-02' }
  expect(await refusedUntouched(workspace, 'formalize.planPilot', plan)).toMatchObject({ code: 'conflict' })
})

test('A result is of a metric of the charter, and measured today or before', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const measure = { allianceId, metricId: 'm1', value: 20, measuredOn: '2026-03-02' }
  expect(await refusedUntouched(workspace, 'formalize.recordMeasurement', measure)).toMatchObject({
    problems: [{ path: 'metricId' }],
  })
  await signCharter(workspace, allianceId)
  const tomorrow = { ...measure, measuredOn: '2026-03-03' }
  expect(await refusedUntouched(workspace, 'formalize.recordMeasurement', tomorrow)).toMatchObject({
    problems: [{ path: 'measuredOn' }],
  })
  await workspace.ask('formalize.recordMeasurement', measure)
  const { measurements } = await workspace.ask('formalize.getFormalize', { allianceId })
  expect(measurements).toMatchObject([{ metricId: 'm1', value: 20, note: '' }])
})

test('A joint venture before proven success and trust asks for a reason, which the history keeps', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  await workspace.ask('formalize.chooseModel', { allianceId, model: 'referral' })
  const choice = { allianceId, model: 'joint-venture' } as const
  const refusal = await refusedUntouched(workspace, 'formalize.chooseModel', choice)
  if (refusal.code !== 'needs-reason') throw new Error(refusal.code)
  expect(refusal.conditions.map(({ code, met }) => [code, met])).toEqual([
    ['pilot-on-target', false],
    ['reciprocity-both-ways', false],
    ['no-open-red-flag', true],
  ])
  const reason = 'Both boards want one company'
  await workspace.ask('formalize.chooseModel', { ...choice, reason })
  const { alliance } = await workspace.ask('board.getAlliance', { allianceId })
  expect(alliance.model).toBe('joint-venture')
  const { entries } = await workspace.ask('history.getHistory', { allianceId })
  expect(entries[0]).toMatchObject({ command: 'formalize.chooseModel', reason })
})

test('After a pilot on target and value both ways a joint venture needs no reason', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  await signCharter(workspace, allianceId)
  await giveValue(workspace, allianceId, '2026-03-02', 'received')
  const plan = { allianceId, ...webinar, startOn: '2026-03-02', endOn: '2026-03-02' }
  await workspace.ask('formalize.planPilot', plan)
  const measure = { allianceId, metricId: 'm1', value: 20, measuredOn: '2026-03-02' }
  await workspace.ask('formalize.recordMeasurement', measure)
  await workspace.ask('formalize.chooseModel', { allianceId, model: 'joint-venture' })
})

test('An alliance from Formalize on without both alliance managers is flagged until they are named', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const flags = async () =>
    (await workspace.ask('board.getAlliance', { allianceId })).card.flags.map((flag) => flag.code)
  await workspace.ask('formalize.nameManagers', { allianceId, ours: 'Amara Okonkwo', theirs: '' })
  expect(await flags()).toContain('alliance-managers-missing')
  await workspace.ask('formalize.nameManagers', { allianceId, ours: 'Amara Okonkwo', theirs: 'Jonas Feld' })
  expect(await flags()).not.toContain('alliance-managers-missing')
})
