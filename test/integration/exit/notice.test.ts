import { expect, test } from 'vitest'
import {
  answerFit,
  openJourney,
  reachFormalize,
  refusedUntouched,
  scorePartner,
  signCharter,
} from '../board/steps.ts'

const reason = 'Agreed with the client'

test.each([
  { place: 'formalize', days: 30, effectiveOn: '2026-04-01' },
  { place: 'scale', days: 90, effectiveOn: '2026-05-31' },
  { place: 'sustain', days: 90, effectiveOn: '2026-05-31' },
] as const)(
  'Without a signed charter notice from $place runs $days days',
  async ({ place, days, effectiveOn }) => {
    const workspace = await openJourney()
    const { allianceId } = await reachFormalize(workspace)
    if (place !== 'formalize') await workspace.ask('board.moveAlliance', { allianceId, to: place, reason })
    const { proposal } = await workspace.ask('exit.getExit', { allianceId })
    expect(proposal).toMatchObject({ possible: true, periodCount: days, periodSource: 'playbook' })
    const given = await workspace.ask('exit.giveNotice', {
      allianceId,
      basis: 'convenience',
      noticeOn: '2026-03-02',
    })
    expect(given.effectiveOn).toBe(effectiveOn)
  },
)

test('The signed charter wins: its 60 days hold in Formalize and in Scale, and its clause is cited', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  await signCharter(workspace, allianceId)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'scale', reason })
  const { proposal } = await workspace.ask('exit.getExit', { allianceId })
  expect(proposal).toMatchObject({
    periodCount: 60,
    periodUnit: 'days',
    periodSource: 'charter',
    recipientName: 'Dr. Ruth Adler',
    signatoryName: 'Helen Marsh',
  })
  expect(proposal.agreement).toMatch(/^clause \d+\.1 of the alliance charter EN-2026-0147$/)
})

test('Notice starts from Formalize, Scale or Sustain & exit only, and one runs at a time', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const notice = { allianceId, basis: 'mutual', noticeOn: '2026-03-02' } as const
  expect(await refusedUntouched(workspace, 'exit.giveNotice', notice)).toMatchObject({ code: 'conflict' })
  await answerFit(workspace, allianceId, 'no')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust' })
  expect(await refusedUntouched(workspace, 'exit.giveNotice', notice)).toMatchObject({ code: 'conflict' })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'formalize', reason })
  const { exitNoticeId } = await workspace.ask('exit.giveNotice', notice)
  expect(await refusedUntouched(workspace, 'exit.giveNotice', notice)).toMatchObject({ code: 'conflict' })
  await workspace.ask('exit.withdrawNotice', { exitNoticeId, reason: 'They met us halfway' })
  const edit = { exitNoticeId, lessons: ['Talk first'] }
  expect(await refusedUntouched(workspace, 'exit.editNotice', edit)).toMatchObject({ code: 'conflict' })
  const { notice: withdrawn, daysLeft } = await workspace.ask('exit.getExit', { allianceId })
  expect(withdrawn?.status).toBe('withdrawn')
  expect(daysLeft).toBeNull()
  await workspace.ask('exit.giveNotice', notice)
})

test('The period runs from receipt once it is known; receipt before the notice or after today is refused', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const given = await workspace.ask('exit.giveNotice', {
    allianceId,
    basis: 'mutual',
    noticeOn: '2026-03-02',
  })
  const { exitNoticeId } = given
  workspace.clock.setToday('2026-03-05')
  for (const receivedOn of ['2026-03-01', '2026-03-06']) {
    const refusal = await refusedUntouched(workspace, 'exit.editNotice', { exitNoticeId, receivedOn })
    expect(refusal).toMatchObject({ problems: [{ path: 'receivedOn' }] })
  }
  const edited = await workspace.ask('exit.editNotice', { exitNoticeId, receivedOn: '2026-03-05' })
  expect(edited.effectiveOn).toBe('2026-04-04')
  const { effectiveOn, daysLeft } = await workspace.ask('exit.getExit', { allianceId })
  expect({ effectiveOn, daysLeft }).toEqual({ effectiveOn: '2026-04-04', daysLeft: 30 })
})

test('One month from 31 January ends on 28 February; a count without its unit is refused', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const notice = { allianceId, basis: 'mutual', noticeOn: '2026-01-31', periodCount: 1 } as const
  expect(await refusedUntouched(workspace, 'exit.giveNotice', notice)).toMatchObject({
    problems: [{ path: 'periodUnit' }],
  })
  const given = await workspace.ask('exit.giveNotice', { ...notice, periodUnit: 'months' })
  expect(given.effectiveOn).toBe('2026-02-28')
  const { notice: kept } = await workspace.ask('exit.getExit', { allianceId })
  expect(kept?.periodSource).toBe('playbook')
})

test('A notice that would end beyond the calendar is refused in a sentence', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const notice = { allianceId, basis: 'mutual', noticeOn: '9999-12-31' } as const
  expect(await refusedUntouched(workspace, 'exit.giveNotice', notice)).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'noticeOn' }],
  })
})

test('Obligations are added, settled and opened again while the notice runs; not settled in the future', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const notice = { allianceId, basis: 'mutual', noticeOn: '2026-03-02' } as const
  const { exitNoticeId } = await workspace.ask('exit.giveNotice', notice)
  const add = { exitNoticeId, what: 'Pay open fees', owner: 'us', dueOn: '2026-03-20' } as const
  const { obligationId } = await workspace.ask('exit.addObligation', add)
  const settle = (settledOn: string | null) => ({ obligationId, settledOn })
  const tomorrow = settle('2026-03-03')
  expect(await refusedUntouched(workspace, 'exit.editObligation', tomorrow)).toMatchObject({
    problems: [{ path: 'settledOn' }],
  })
  await workspace.ask('exit.editObligation', settle('2026-03-02'))
  await workspace.ask('exit.editObligation', settle(null))
  const read = async () => (await workspace.ask('exit.getExit', { allianceId })).obligations
  expect(await read()).toMatchObject([{ what: 'Pay open fees', settledOn: null, dueOn: '2026-03-20' }])
  await workspace.ask('exit.removeObligation', { obligationId })
  expect(await read()).toEqual([])
  await workspace.ask('exit.withdrawNotice', { exitNoticeId, reason: 'They met us halfway' })
  expect(await refusedUntouched(workspace, 'exit.addObligation', add)).toMatchObject({ code: 'conflict' })
})

test('The notice is issued as a kept Word file; a withdrawn one is not', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const notice = { allianceId, basis: 'convenience', noticeOn: '2026-03-02' } as const
  const { exitNoticeId } = await workspace.ask('exit.giveNotice', notice)
  const issued = await workspace.ask('exit.issueNotice', { exitNoticeId })
  expect(issued).toMatchObject({
    kind: 'exit-notice',
    fileName: 'Notice of exit.docx',
    recordId: exitNoticeId,
  })
  expect(await workspace.ask('exit.issueNotice', { exitNoticeId })).toEqual(issued)
  const { documents } = await workspace.ask('exit.getExit', { allianceId })
  expect(documents).toEqual([issued])
  await workspace.ask('exit.withdrawNotice', { exitNoticeId, reason: 'They met us halfway' })
  expect(await refusedUntouched(workspace, 'exit.issueNotice', { exitNoticeId })).toMatchObject({
    code: 'conflict',
  })
})
