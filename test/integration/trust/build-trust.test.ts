import { expect, test } from 'vitest'
import { giveValue, openJourney, refusedUntouched, scorePartner, vet } from '../board/steps.ts'

test('A response is dated neither before its action nor after today, and a plan has none', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const { valueActionId } = await giveValue(workspace, allianceId, '2026-03-01')
  const edit = (fields: object) =>
    refusedUntouched(workspace, 'trust.editValueAction', { valueActionId, ...fields })
  expect([
    await edit({ response: 'acknowledged', respondedOn: '2026-02-28' }),
    await edit({ response: 'acknowledged', respondedOn: '2026-03-03' }),
    await edit({ response: 'none-yet', respondedOn: '2026-03-01' }),
    await edit({ response: 'reciprocated', actedOn: '2026-03-03' }),
  ]).toMatchObject([
    { problems: [{ path: 'respondedOn' }] },
    { problems: [{ path: 'respondedOn' }] },
    { problems: [{ path: 'respondedOn' }] },
    { problems: [{ path: 'response' }] },
  ])
  const answered = { valueActionId, response: 'reciprocated', respondedOn: '2026-03-01' } as const
  await workspace.ask('trust.editValueAction', answered)
  await workspace.ask('trust.editValueAction', { valueActionId, response: 'none-yet' })
  const { valueActions } = await workspace.ask('trust.getTrust', { allianceId })
  expect(valueActions).toMatchObject([{ response: 'none-yet', respondedOn: null, note: '' }])
  await workspace.ask('trust.removeValueAction', { valueActionId })
  expect((await workspace.ask('trust.getTrust', { allianceId })).valueActions).toEqual([])
})

test('Value-first actions come latest first; one dated after today is a plan that may be recorded', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  for (const day of ['2026-03-01', '2026-03-20', '2026-03-02']) await giveValue(workspace, allianceId, day)
  const { valueActions } = await workspace.ask('trust.getTrust', { allianceId })
  expect(valueActions.map((action) => action.actedOn)).toEqual(['2026-03-20', '2026-03-02', '2026-03-01'])
})

test('There is one vetting record per check: a verdict without a date is dated today, none clears it', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const first = await vet(workspace, allianceId, 'references', 'good')
  const read = async () => (await workspace.ask('trust.getTrust', { allianceId })).vetting
  expect(await read()).toMatchObject([{ item: 'references', verdict: 'good', checkedOn: '2026-03-02' }])
  expect(await vet(workspace, allianceId, 'references', 'not-checked')).toEqual(first)
  expect(await read()).toMatchObject([{ item: 'references', verdict: 'not-checked', checkedOn: null }])
  const tomorrow = {
    allianceId,
    item: 'references',
    verdict: 'good',
    note: '',
    source: '',
    checkedOn: '2026-03-03',
  } as const
  expect(await refusedUntouched(workspace, 'trust.recordVetting', tomorrow)).toMatchObject({
    problems: [{ path: 'checkedOn' }],
  })
})

test('A red flag is resolved once, with a note that says something, not before it was raised', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const raise = { allianceId, what: 'Bad-mouths a partner', raisedOn: '2026-03-02' }
  const future = { ...raise, raisedOn: '2026-03-03' }
  expect(await refusedUntouched(workspace, 'trust.raiseRedFlag', future)).toMatchObject({
    problems: [{ path: 'raisedOn' }],
  })
  const { redFlagId } = await workspace.ask('trust.raiseRedFlag', raise)
  const resolved = { redFlagId, resolution: 'Talked it through', resolvedOn: '2026-03-02' }
  const resolve = (fields: object) =>
    refusedUntouched(workspace, 'trust.resolveRedFlag', { ...resolved, ...fields })
  expect([
    await resolve({ resolution: '\u200B' }),
    await resolve({ resolvedOn: '2026-03-01' }),
    await resolve({ resolvedOn: '2026-03-03' }),
  ]).toMatchObject([
    { problems: [{ path: 'resolution' }] },
    { problems: [{ path: 'resolvedOn' }] },
    { problems: [{ path: 'resolvedOn' }] },
  ])
  await workspace.ask('trust.resolveRedFlag', resolved)
  expect(await resolve({})).toMatchObject({ code: 'conflict' })
})
