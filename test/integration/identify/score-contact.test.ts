import { expect, test } from 'vitest'
import { addContact, openJourney, refusedUntouched, scorePartner, scoring } from '../board/steps.ts'

test('A first score opens the alliance of the organisation, led by the contact; the next contact joins it', async () => {
  const workspace = await openJourney()
  const { allianceId, contactId } = await scorePartner(workspace)
  const colleague = await workspace.ask('contacts.addContact', {
    givenName: 'Ruth',
    organisationName: 'Kestrel',
  })
  const joined = await workspace.ask(
    'identify.scoreContact',
    scoring(colleague.contactId, [2, 1, 3], '2026-03-02'),
  )
  expect(joined).toMatchObject({ allianceId, opened: false, points: 6, reachesThreshold: false })
  const { leadContact, scores, contacts } = await workspace.ask('identify.getIdentify', { allianceId })
  expect(leadContact?.id).toBe(contactId)
  expect(scores.map((score) => score.contactId)).toEqual([contactId])
  expect(contacts.map((contact) => contact.id)).toEqual([contactId, colleague.contactId])
  await workspace.ask('board.changeLeadContact', { allianceId, contactId: colleague.contactId })
  const { card } = await workspace.ask('board.getAlliance', { allianceId })
  expect(card.score).toMatchObject({ points: 6, below: true })
})

test('A re-score adds one and the latest by date counts; an earlier date does not overtake it', async () => {
  const workspace = await openJourney()
  const { allianceId, contactId } = await scorePartner(workspace)
  await workspace.ask('identify.scoreContact', scoring(contactId, [1, 1, 1], '2026-02-01'))
  const { card } = await workspace.ask('board.getAlliance', { allianceId })
  expect(card.score?.points).toBe(13)
  await workspace.ask('identify.scoreContact', scoring(contactId, [5, 5, 5], '2026-03-02'))
  const { scores } = await workspace.ask('identify.getIdentify', { allianceId })
  expect(scores.map((score) => score.points.map(({ points }) => points))).toEqual([
    [5, 5, 5],
    [4, 5, 4],
    [1, 1, 1],
  ])
})

test('A score without an organisation, of an archived contact, of our own people or dated tomorrow is refused', async () => {
  const workspace = await openJourney()
  const alone = await workspace.ask('contacts.addContact', { givenName: 'Ana' })
  const archived = await addContact(workspace, 'Ardent')
  await workspace.ask('contacts.archiveContact', { contactId: archived })
  const ours = await addContact(workspace, 'Northbridge')
  const tomorrows = await addContact(workspace, 'Kestrel')
  const score = (contactId: typeof ours, scoredOn: string) =>
    refusedUntouched(workspace, 'identify.scoreContact', scoring(contactId, [5, 5, 5], scoredOn))
  const refusals = [
    await score(alone.contactId, '2026-03-02'),
    await score(archived, '2026-03-02'),
    await score(ours, '2026-03-02'),
    await score(tomorrows, '2026-03-03'),
  ]
  expect(refusals).toMatchObject([
    { problems: [{ path: 'contactId', sentence: expect.stringContaining('their own name') }] },
    { problems: [{ path: 'contactId', sentence: expect.stringContaining('archived') }] },
    { problems: [{ path: 'contactId', sentence: expect.stringContaining('own firm') }] },
    { problems: [{ path: 'scoredOn' }] },
  ])
})

test('A score joins an alliance that nobody leads yet, and its contact leads from then on', async () => {
  const workspace = await openJourney()
  const contactId = await addContact(workspace, 'Kestrel')
  const { allianceId } = await workspace.ask('board.openAlliance', { organisationName: 'Kestrel' })
  await workspace.ask('identify.scoreContact', scoring(contactId, [4, 4, 4], '2026-03-02'))
  const { alliance } = await workspace.ask('board.getAlliance', { allianceId })
  expect(alliance.leadContactId).toBe(contactId)
})

test('The fit check is one record that later answers change; two different expectations are a flag', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const answers = {
    allianceId,
    checkedOn: '2026-03-02',
    sameCustomers: 'yes',
    sameBudget: 'unanswered',
    onlyTogether: 'yes',
    note: 'First look',
  } as const
  const first = await workspace.ask('identify.answerFitCheck', answers)
  const second = await workspace.ask('identify.answerFitCheck', { ...answers, sameBudget: 'no' })
  expect(second).toEqual(first)
  const { fitCheck } = await workspace.ask('identify.getIdentify', { allianceId })
  expect(fitCheck).toMatchObject({ sameBudget: 'no', note: 'First look' })
  await workspace.ask('identify.recordExpectations', {
    allianceId,
    ours: 'co-marketing',
    theirs: 'referral-exchange',
  })
  const { card } = await workspace.ask('board.getAlliance', { allianceId })
  expect(card.flags.map((flag) => flag.code)).toContain('expectations-differ')
  const tomorrow = { ...answers, checkedOn: '2026-03-03' }
  const refusal = await refusedUntouched(workspace, 'identify.answerFitCheck', tomorrow)
  expect(refusal).toMatchObject({ problems: [{ path: 'checkedOn' }] })
})
