import { expect, test } from 'vitest'
import { answerFit, earnTrust, openJourney, scorePartner, signCharter } from './steps.ts'

test('From a first score over a signed charter and a pilot to a good exit, and everything stays on record', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  await answerFit(workspace, allianceId, 'no')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust' })
  await earnTrust(workspace, allianceId)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'formalize' })
  await workspace.ask('formalize.chooseModel', { allianceId, model: 'referral' })
  const charterId = await signCharter(workspace, allianceId)
  const charterFile = await workspace.ask('formalize.issueCharter', { charterId })
  const pilot = { type: 'referral-exchange', startOn: '2026-03-02', endOn: '2026-06-01' } as const
  const planned = { allianceId, ...pilot, budgetMinor: null, risk: 'low' } as const
  const { pilotId } = await workspace.ask('formalize.planPilot', planned)
  workspace.clock.setToday('2026-06-02')
  const measured = { allianceId, metricId: 'm1', value: 24, measuredOn: '2026-06-01' }
  await workspace.ask('formalize.recordMeasurement', measured)
  const decision = { pilotId, decision: 'scale', decidedOn: '2026-06-02', reason: 'Above target' } as const
  await workspace.ask('formalize.decidePilot', decision)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'scale' })
  const notice = { allianceId, basis: 'convenience', noticeOn: '2026-06-02' } as const
  const { exitNoticeId, effectiveOn } = await workspace.ask('exit.giveNotice', {
    ...notice,
    triggers: ['strategy-changed'],
    lessons: ['A shared list of names saves a month'],
  })
  expect(effectiveOn).toBe('2026-08-01')
  await workspace.ask('exit.issueNotice', { exitNoticeId })
  expect((await workspace.ask('board.getAlliance', { allianceId })).card.notice).toEqual({
    effectiveOn,
    daysLeft: 60,
  })
  workspace.clock.setToday('2026-08-01')
  const closed = await workspace.ask('board.moveAlliance', {
    allianceId,
    to: 'closed',
    closedHow: 'converted',
  })
  expect(closed).toMatchObject({ place: 'closed', overridden: false })

  await workspace.reopen()
  const { alliance, stageMoves } = await workspace.ask('board.getAlliance', { allianceId })
  expect(alliance).toMatchObject({ place: 'closed', closedHow: 'converted', model: 'referral' })
  expect(stageMoves.map((move) => move.toPlace)).toEqual(['closed', 'scale', 'formalize', 'build-trust'])
  expect((await workspace.ask('exit.getExit', { allianceId })).notice?.status).toBe('completed')
  const { contentBase64 } = await workspace.ask('formalize.getDocument', { documentId: charterFile.id })
  expect(Buffer.from(contentBase64, 'base64').byteLength).toBe(charterFile.byteLength)
  const { entries } = await workspace.ask('history.getHistory', { allianceId })
  expect(entries.map((entry) => entry.command)).toContain('exit.issueNotice')
})
