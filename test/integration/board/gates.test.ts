import { expect, test } from 'vitest'
import {
  addContact,
  answerFit,
  earnTrust,
  giveValue,
  openJourney,
  reachFormalize,
  refusedUntouched,
  scorePartner,
  scoring,
  signCharter,
  unmetCodes,
  vet,
} from './steps.ts'

test.each([
  { parts: [4, 4, 3], sum: 11, unmet: ['score-reaches-threshold'] },
  { parts: [4, 5, 3], sum: 12, unmet: [] },
] as const)('$sum of 15 leaves Identify only from 12 on', async ({ parts, sum, unmet }) => {
  const workspace = await openJourney()
  const contactId = await addContact(workspace, 'Kestrel')
  const scored = await workspace.ask('identify.scoreContact', scoring(contactId, [...parts], '2026-03-02'))
  expect(scored).toMatchObject({ opened: true, points: sum, reachesThreshold: unmet.length === 0 })
  await answerFit(workspace, scored.allianceId, 'no')
  const move = { allianceId: scored.allianceId, to: 'build-trust' } as const
  if (unmet.length > 0) {
    expect(unmetCodes(await refusedUntouched(workspace, 'board.moveAlliance', move))).toEqual(unmet)
  } else {
    expect(await workspace.ask('board.moveAlliance', move)).toMatchObject({ overridden: false })
  }
})

test.each(['yes', 'unanswered'] as const)(
  'Same budget: %s holds the way out of Identify',
  async (sameBudget) => {
    const workspace = await openJourney()
    const { allianceId } = await scorePartner(workspace)
    await answerFit(workspace, allianceId, sameBudget)
    const refusal = await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'build-trust' })
    expect(unmetCodes(refusal)).toEqual(['fit-names-no-competition'])
  },
)

test('An unanswered fit check holds the way out of Identify', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const refusal = await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'build-trust' })
  expect(unmetCodes(refusal)).toEqual(['fit-names-no-competition'])
})

async function inBuildTrust() {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  await answerFit(workspace, allianceId, 'no')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust' })
  const held = async () =>
    unmetCodes(await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'formalize' }))
  return { workspace, allianceId, held }
}

test('1 action given does not leave Build trust, nor a second that is planned for tomorrow; done, it does', async () => {
  const { workspace, allianceId, held } = await inBuildTrust()
  await vet(workspace, allianceId, 'values-and-ethics', 'good')
  await giveValue(workspace, allianceId, '2026-03-02')
  expect(await held()).toEqual(['enough-value-given'])
  const { valueActionId } = await giveValue(workspace, allianceId, '2026-03-03')
  await giveValue(workspace, allianceId, '2026-03-02', 'received')
  expect(await held()).toEqual(['enough-value-given'])
  await workspace.ask('trust.editValueAction', { valueActionId, actedOn: '2026-03-02' })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'formalize' })
})

test('An open red flag holds Build trust until it is resolved with a note', async () => {
  const { workspace, allianceId, held } = await inBuildTrust()
  await earnTrust(workspace, allianceId)
  const { redFlagId } = await workspace.ask('trust.raiseRedFlag', {
    allianceId,
    what: 'No thanks for a good introduction',
    raisedOn: '2026-03-02',
  })
  expect(await held()).toEqual(['no-open-red-flag'])
  const resolution = { redFlagId, resolution: 'They called and thanked us', resolvedOn: '2026-03-02' }
  await workspace.ask('trust.resolveRedFlag', resolution)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'formalize' })
})

test('Values must have been checked, and nothing failed: a concern is enough, a failed reference is not', async () => {
  const { workspace, allianceId, held } = await inBuildTrust()
  await earnTrust(workspace, allianceId)
  await vet(workspace, allianceId, 'values-and-ethics', 'not-checked')
  expect(await held()).toEqual(['values-checked'])
  await vet(workspace, allianceId, 'values-and-ethics', 'concern')
  await vet(workspace, allianceId, 'references', 'failed')
  expect(await held()).toEqual(['no-vetting-item-failed'])
  await vet(workspace, allianceId, 'references', 'concern')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'formalize' })
})

test('Formalize is left when both have signed, the day after the pilot ended, with a metric on target', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const held = async () =>
    unmetCodes(await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'scale' }))
  expect(await held()).toEqual(['charter-signed-by-both', 'pilot-ended', 'metric-on-target'])
  await signCharter(workspace, allianceId)
  const dates = { startOn: '2026-03-02', endOn: '2026-03-10' }
  await workspace.ask('formalize.planPilot', {
    allianceId,
    type: 'joint-webinar',
    ...dates,
    budgetMinor: null,
    risk: 'very-low',
  })
  workspace.clock.setToday('2026-03-10')
  expect(await held()).toEqual(['pilot-ended', 'metric-on-target'])
  workspace.clock.setToday('2026-03-11')
  const measured = { allianceId, metricId: 'm1', measuredOn: '2026-03-11' } as const
  await workspace.ask('formalize.recordMeasurement', { ...measured, value: 19 })
  expect(await held()).toEqual(['metric-on-target'])
  await workspace.ask('formalize.recordMeasurement', { ...measured, value: 20 })
  expect(await workspace.ask('board.moveAlliance', { allianceId, to: 'scale' })).toMatchObject({
    overridden: false,
  })
})

test('From Formalize on, closing asks for notice, settled obligations, lessons and the effective date', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  const held = async () =>
    unmetCodes(await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'closed' }))
  const all = ['notice-given', 'obligations-settled', 'lessons-written', 'effective-date-reached']
  expect(await held()).toEqual(all)
  const { exitNoticeId, effectiveOn } = await workspace.ask('exit.giveNotice', {
    allianceId,
    basis: 'mutual',
    noticeOn: '2026-03-02',
  })
  expect(effectiveOn).toBe('2026-04-01')
  const { obligationId } = await workspace.ask('exit.addObligation', {
    exitNoticeId,
    what: 'Return the client list',
    owner: 'us',
    dueOn: null,
  })
  workspace.clock.setToday('2026-03-31')
  expect(await held()).toEqual(all.slice(1))
  await workspace.ask('exit.editObligation', { obligationId, settledOn: '2026-03-31' })
  await workspace.ask('exit.editNotice', { exitNoticeId, lessons: ['Agree on the metric first'] })
  expect(await held()).toEqual(['effective-date-reached'])
  workspace.clock.setToday('2026-04-01')
  const move = await workspace.ask('board.moveAlliance', { allianceId, to: 'closed' })
  expect(move).toMatchObject({ place: 'closed', overridden: false })
})
