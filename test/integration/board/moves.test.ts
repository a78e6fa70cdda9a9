import { expect, test } from 'vitest'
import {
  addContact,
  answerFit,
  openJourney,
  reachFormalize,
  refusedUntouched,
  scorePartner,
  scoring,
  unmetCodes,
} from './steps.ts'

test('A move past an unmet gate needs a written reason: blank and invisible ones are none', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const before = await workspace.ask('board.getAlliance', { allianceId })
  for (const reason of ['', '   ', '\u200B\u2060']) {
    const move = { allianceId, to: 'build-trust', reason } as const
    const refusal = await refusedUntouched(workspace, 'board.moveAlliance', move)
    expect(refusal).toMatchObject({ code: 'gate-unmet', allianceId, to: 'build-trust' })
  }
  expect(await workspace.ask('board.getAlliance', { allianceId })).toEqual(before)
})

test('An override keeps its reason and every condition: in the move, in the history and on the card', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  workspace.clock.setToday('2026-03-05')
  const reason = 'The fit check is booked for Friday'
  const moved = await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust', reason })
  expect(moved).toMatchObject({ place: 'build-trust', overridden: true })
  const { stageMoves, card, alliance } = await workspace.ask('board.getAlliance', { allianceId })
  expect(stageMoves).toMatchObject([
    { fromPlace: 'identify', toPlace: 'build-trust', movedOn: '2026-03-05', daysInPlace: 3, reason },
  ])
  expect(stageMoves[0]?.conditions.map(({ code, met }) => [code, met])).toEqual([
    ['score-reaches-threshold', true],
    ['fit-names-no-competition', false],
  ])
  expect(card.override).toMatchObject({ reason, unmet: ['fit-names-no-competition'] })
  expect(alliance.enteredPlaceOn).toBe('2026-03-05')
  const { entries } = await workspace.ask('history.getHistory', { allianceId })
  expect(entries[0]).toMatchObject({ command: 'board.moveAlliance', reason })
})

test('A move over several stages evaluates every gate on the way', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const move = { allianceId, to: 'sustain' } as const
  const refusal = await refusedUntouched(workspace, 'board.moveAlliance', move)
  if (refusal.code !== 'gate-unmet') throw new Error(refusal.code)
  expect(refusal.gates.map((gate) => gate.stage)).toEqual(['identify', 'build-trust', 'formalize', 'scale'])
  expect(refusal.gates.flatMap((gate) => gate.conditions)).toHaveLength(12)
  expect(unmetCodes(refusal)).not.toContain('score-reaches-threshold')
})

test('Backward is free and recorded; Nurture asks again in twelve months, or on the day that is given', async () => {
  const workspace = await openJourney()
  const { allianceId } = await reachFormalize(workspace)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'identify' })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'nurture' })
  const nurtured = await workspace.ask('board.getAlliance', { allianceId })
  expect(nurtured.alliance.askAgainOn).toBe('2027-03-02')
  expect(nurtured.stageMoves.map((move) => move.toPlace)).toEqual(['nurture', 'identify', 'formalize'])
  await workspace.ask('board.moveAlliance', { allianceId, to: 'build-trust' })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'nurture', askAgainOn: '2026-09-01' })
  const again = await workspace.ask('board.getAlliance', { allianceId })
  expect(again.alliance.askAgainOn).toBe('2026-09-01')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'identify' })
  const past = { allianceId, to: 'nurture', askAgainOn: '2026-03-01' } as const
  expect(await refusedUntouched(workspace, 'board.moveAlliance', past)).toMatchObject({
    problems: [{ path: 'askAgainOn' }],
  })
})

test('Before Formalize an alliance closes freely, as turned down; how it ended is said of Closed only', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const wrong = { allianceId, to: 'nurture', closedHow: 'converted' } as const
  expect(await refusedUntouched(workspace, 'board.moveAlliance', wrong)).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'closedHow' }],
  })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'closed' })
  const { alliance } = await workspace.ask('board.getAlliance', { allianceId })
  expect(alliance.closedHow).toBe('turned-down')
})

test('A closed alliance reopens to Identify only, and a new score is due', async () => {
  const workspace = await openJourney()
  const { allianceId, contactId } = await scorePartner(workspace)
  await answerFit(workspace, allianceId, 'no')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'closed' })
  workspace.clock.setToday('2026-03-03')
  const elsewhere = await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'nurture' })
  expect(elsewhere).toMatchObject({ code: 'conflict' })
  await workspace.ask('board.moveAlliance', { allianceId, to: 'identify' })
  const { alliance } = await workspace.ask('board.getAlliance', { allianceId })
  expect(alliance).toMatchObject({ place: 'identify', closedHow: null })
  const onward = { allianceId, to: 'build-trust' } as const
  const refusal = await refusedUntouched(workspace, 'board.moveAlliance', onward)
  expect(unmetCodes(refusal)).toEqual(['score-reaches-threshold'])
  await workspace.ask('identify.scoreContact', scoring(contactId, [4, 4, 4], '2026-03-03'))
  await workspace.ask('board.moveAlliance', onward)
})

test('A closed alliance is not reopened while the organisation has another open one', async () => {
  const workspace = await openJourney()
  const { allianceId, contactId } = await scorePartner(workspace)
  await workspace.ask('board.moveAlliance', { allianceId, to: 'closed' })
  const second = await workspace.ask('identify.scoreContact', scoring(contactId, [4, 4, 4], '2026-03-02'))
  expect(second.opened).toBe(true)
  const refusal = await refusedUntouched(workspace, 'board.moveAlliance', { allianceId, to: 'identify' })
  expect(refusal).toMatchObject({ code: 'conflict' })
  expect(JSON.stringify(refusal)).toContain('Kestrel')
})

test('Every other place is judged in advance, by the rules that decide the move', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const { moves } = await workspace.ask('board.getAlliance', { allianceId })
  expect(moves.map(({ to, judgement }) => [to, judgement.met, judgement.total])).toEqual([
    ['build-trust', 1, 2],
    ['formalize', 3, 6],
    ['scale', 3, 9],
    ['sustain', 4, 12],
    ['nurture', 0, 0],
    ['closed', 0, 0],
  ])
})

test('The board holds a card for every alliance, closed ones with name and closing', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace, 'Kestrel')
  await scorePartner(workspace, 'Ardent')
  await workspace.ask('board.moveAlliance', { allianceId, to: 'closed' })
  const { cards, today } = await workspace.ask('board.getBoard', {})
  expect(today).toBe('2026-03-02')
  expect(cards).toMatchObject([
    { partner: 'Kestrel', place: 'closed', closedHow: 'turned-down', leadContact: 'Jonas of Kestrel' },
    { partner: 'Ardent', place: 'identify', score: { points: 13, parts: [4, 5, 4] } },
  ])
})

test('There is one open alliance per organisation, and none with our own firm or a stranger in the lead', async () => {
  const workspace = await openJourney()
  const { contactId } = await scorePartner(workspace, 'Kestrel')
  const refusals = [
    await refusedUntouched(workspace, 'board.openAlliance', { organisationName: 'kestrel' }),
    await refusedUntouched(workspace, 'board.openAlliance', { organisationName: 'Northbridge' }),
    await refusedUntouched(workspace, 'board.openAlliance', {
      organisationName: 'Ardent',
      leadContactId: contactId,
    }),
    await refusedUntouched(workspace, 'board.openAlliance', {}),
  ]
  expect(refusals.map(({ code }) => code)).toEqual([
    'conflict',
    'invalid-input',
    'invalid-input',
    'invalid-input',
  ])
  const { allianceId } = await workspace.ask('board.openAlliance', { organisationName: 'Ardent' })
  const stranger = await refusedUntouched(workspace, 'board.changeLeadContact', { allianceId, contactId })
  expect(stranger).toMatchObject({ code: 'invalid-input' })
  const ofArdent = await addContact(workspace, 'Ardent')
  await workspace.ask('board.changeLeadContact', { allianceId, contactId: ofArdent })
  const { leadContact } = await workspace.ask('board.getAlliance', { allianceId })
  expect(leadContact?.id).toBe(ofArdent)
})

test('The next action on the card is the open one with the earliest date; done in the future is refused', async () => {
  const workspace = await openJourney()
  const { allianceId } = await scorePartner(workspace)
  const later = await workspace.ask('board.setNextAction', { allianceId, what: 'Call', dueOn: '2026-03-09' })
  const sooner = await workspace.ask('board.setNextAction', { allianceId, what: 'Mail', dueOn: '2026-03-04' })
  const shown = async () => (await workspace.ask('board.getAlliance', { allianceId })).card.nextAction?.what
  expect(await shown()).toBe('Mail')
  const future = { ...sooner, doneOn: '2026-03-03' }
  expect(await refusedUntouched(workspace, 'board.editNextAction', future)).toMatchObject({
    code: 'invalid-input',
    problems: [{ path: 'doneOn' }],
  })
  await workspace.ask('board.editNextAction', { ...sooner, doneOn: '2026-03-02' })
  expect(await shown()).toBe('Call')
  await workspace.ask('board.removeNextAction', later)
  expect(await shown()).toBeUndefined()
})

test('Silence is counted from the last conversation: under the alliance, or with one of its people', async () => {
  const workspace = await openJourney()
  const { allianceId, contactId } = await scorePartner(workspace, 'Kestrel')
  const talk = { contactId, channel: 'call', summary: 'Talked about the fair' } as const
  workspace.clock.setToday('2026-06-01')
  const why = async () => (await workspace.ask('board.getAlliance', { allianceId })).card.pace.why
  await workspace.ask('board.moveAlliance', { allianceId, to: 'sustain', reason: 'Taken over as it runs' })
  workspace.clock.setToday('2026-07-01')
  expect(await why()).toBe('quiet')
  await workspace.ask('contacts.logConversation', { ...talk, heldOn: '2026-06-02' })
  expect(await why()).toBe('no-range')
  const { conversations } = await workspace.ask('board.getAlliance', { allianceId })
  expect(conversations).toMatchObject([{ heldOn: '2026-06-02', summary: 'Talked about the fair' }])
  const { cards } = await workspace.ask('board.getBoard', {})
  expect(cards[0]?.pace.why).toBe('no-range')
})
