/**
 * The steps of the work as calls by name, with defaults that pass every gate: a test states only what it changes. Dates are
 * those of one journey that begins on 2 March 2026.
 */
import { expect } from 'vitest'
import type { CallInput, CallName } from '../../../shared/contract/contract.ts'
import type { Refusal } from '../../../shared/contract/envelope.ts'
import type { AllianceId, CharterId, ContactId } from '../../../shared/base/ids.ts'
import { scoreDimensions } from '../../../shared/playbook/score-dimensions.ts'
import { typicalCharter } from '../../support/charter-content.ts'
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace.ts'

/** An empty workspace on the day on which the journey begins. */
export function openJourney(): Promise<TestWorkspace> {
  return openTestWorkspace({ today: '2026-03-02', currency: 'GBP', ownFirm: 'Northbridge' })
}

export async function addContact(workspace: TestWorkspace, organisationName: string): Promise<ContactId> {
  const { contactId } = await workspace.ask('contacts.addContact', {
    givenName: 'Jonas',
    familyName: `of ${organisationName}`,
    organisationName,
  })
  return contactId
}

/** The input that scores a contact: 4, 5, 4 is "4 + 5 + 4 = 13". */
export function scoring(
  contactId: ContactId,
  parts: readonly [number, number, number],
  scoredOn: string,
): CallInput<'identify.scoreContact'> {
  const points = scoreDimensions.map((dimension, index) => ({
    dimension,
    points: parts[index] ?? 0,
    evidence: 'Seen in two meetings',
  }))
  return { contactId, scoredOn, points }
}

export type Partner = { readonly allianceId: AllianceId; readonly contactId: ContactId }

/** A partner that is scored 13 on 2 March, and nothing more. */
export async function scorePartner(workspace: TestWorkspace, name = 'Kestrel'): Promise<Partner> {
  const contactId = await addContact(workspace, name)
  const { allianceId } = await workspace.ask(
    'identify.scoreContact',
    scoring(contactId, [4, 5, 4], '2026-03-02'),
  )
  return { allianceId, contactId }
}

/** Fills what the gate out of Identify asks for beside the score. */
export async function answerFit(
  workspace: TestWorkspace,
  allianceId: AllianceId,
  sameBudget: 'yes' | 'no' | 'unanswered',
): Promise<void> {
  await workspace.ask('identify.answerFitCheck', {
    allianceId,
    checkedOn: '2026-03-02',
    sameCustomers: 'yes',
    sameBudget,
    onlyTogether: 'yes',
    note: '',
  })
}

export async function giveValue(
  workspace: TestWorkspace,
  allianceId: AllianceId,
  actedOn: string,
  direction: 'given' | 'received' = 'given',
) {
  return workspace.ask('trust.recordValueAction', {
    allianceId,
    direction,
    rung: 2,
    kind: 'warm-introduction',
    actedOn,
    note: '',
  })
}

/** Fills what the gate out of Build trust asks for: two actions given, values checked. */
export async function earnTrust(workspace: TestWorkspace, allianceId: AllianceId): Promise<void> {
  await giveValue(workspace, allianceId, '2026-03-01')
  await giveValue(workspace, allianceId, '2026-03-02')
  await vet(workspace, allianceId, 'values-and-ethics', 'good')
}

export async function vet(
  workspace: TestWorkspace,
  allianceId: AllianceId,
  item: 'values-and-ethics' | 'references',
  verdict: 'not-checked' | 'good' | 'concern' | 'failed',
) {
  const input = { allianceId, item, verdict, note: '', source: '', checkedOn: null }
  return workspace.ask('trust.recordVetting', input)
}

/** A partner in Formalize, every gate on the way met. */
export async function reachFormalize(workspace: TestWorkspace, name = 'Kestrel'): Promise<Partner> {
  const partner = await scorePartner(workspace, name)
  await answerFit(workspace, partner.allianceId, 'no')
  await earnTrust(workspace, partner.allianceId)
  await workspace.ask('board.moveAlliance', { allianceId: partner.allianceId, to: 'formalize' })
  return partner
}

/** A charter with four metrics, drafted and saved on 2 March. */
export async function draftCharter(workspace: TestWorkspace, allianceId: AllianceId): Promise<CharterId> {
  const { charterId } = await workspace.ask('formalize.draftCharter', { allianceId })
  await workspace.ask('formalize.saveCharter', { charterId, content: typicalCharter({}) })
  return charterId
}

/** A charter that was sent and is signed by both sides on 2 March. */
export async function signCharter(workspace: TestWorkspace, allianceId: AllianceId): Promise<CharterId> {
  const charterId = await draftCharter(workspace, allianceId)
  await workspace.ask('formalize.sendCharter', { charterId, sentOn: '2026-03-02', reason: 'Agreed by mail' })
  await workspace.ask('formalize.signCharter', { charterId, side: 'us', signedOn: '2026-03-02' })
  await workspace.ask('formalize.signCharter', { charterId, side: 'them', signedOn: '2026-03-02' })
  return charterId
}

/** The refusal of a call, after a look at every table: nothing was written, not even an entry of the history. */
export async function refusedUntouched<Name extends CallName>(
  workspace: TestWorkspace,
  name: Name,
  input: CallInput<Name>,
): Promise<Refusal> {
  const before = await workspace.rowCounts()
  const refusal = await workspace.refusal(name, input)
  expect(await workspace.rowCounts()).toEqual(before)
  return refusal
}

/** The codes of the conditions that hold a move. */
export function unmetCodes(refusal: Refusal): readonly string[] {
  if (refusal.code !== 'gate-unmet') throw new Error(`Not a gate: ${JSON.stringify(refusal)}`)
  const conditions = refusal.gates.flatMap((gate) => gate.conditions)
  return conditions.filter((condition) => !condition.met).map((condition) => condition.code)
}
