/**
 * Moves an alliance over the board. The gates on the way are judged here, in the same transaction, whoever asks: menu, key,
 * drag, bulk edit or command line. Unmet, it moves with a written reason only, which is kept with what the gates said.
 */
import { addMonths, daysBetween } from '../../../shared/base/calendar-date.ts'
import type { AllianceFacts } from '../../../shared/domain/board/alliance-facts.ts'
import { isReason, judgeMove, type MoveJudgement, needsReason } from '../../../shared/domain/board/move.ts'
import type { Alliance } from '../../../shared/domain/records/alliance.ts'
import type { ParsedInput } from '../../../shared/contract/contract.ts'
import { type Closing, stageIndex } from '../../../shared/playbook/stages.ts'
import { moveRefusalText } from '../../../shared/text/warning-text.ts'
import { type CommandContext, type Handler, requireRecord } from '../dispatch/context.ts'
import { refuse, refuseInput } from '../dispatch/refuse.ts'
import { requireAllianceFacts } from '../facts/alliance-facts.ts'
import { refuseArchivedOrganisation, refuseSecondAlliance } from './start-alliance.ts'

type Input = ParsedInput<'board.moveAlliance'>

export const moveAlliance: Handler<'board.moveAlliance'> = async (context, input) => {
  const facts = await requireAllianceFacts(context.read, input.allianceId, context.today)
  const judgement = judgeMove(facts, input.to, context.settings, context.today)
  if (judgement.refusal !== null) {
    refuse({ code: 'conflict', sentence: moveRefusalText(judgement.refusal) })
  }
  refuseWhatDoesNotApply(context, input)
  if (judgement.kind === 'reopen') await refuseReopening(context, facts.alliance)
  const overridden = needsReason(judgement)
  if (overridden && !isReason(input.reason)) {
    refuse({ code: 'gate-unmet', allianceId: input.allianceId, to: input.to, gates: judgement.gates })
  }
  const stageMoveId = await writeMove(context, facts, judgement, input)
  return { stageMoveId, place: input.to, overridden }
}

function refuseWhatDoesNotApply(context: CommandContext, { to, closedHow, askAgainOn }: Input): void {
  if (closedHow !== undefined && to !== 'closed') {
    refuseInput('closedHow', 'How it ended is said of a move to Closed only.')
  }
  if (askAgainOn === undefined) return
  if (to !== 'nurture') refuseInput('askAgainOn', 'A date to ask again is set on a move to Nurture only.')
  if (askAgainOn < context.today) refuseInput('askAgainOn', 'The date to ask again lies before today.')
}

async function refuseReopening(context: CommandContext, alliance: Alliance): Promise<void> {
  const organisation = await requireRecord(context.read, 'organisation', alliance.organisationId)
  refuseArchivedOrganisation('allianceId', organisation)
  await refuseSecondAlliance(context, organisation)
}

async function writeMove(
  context: CommandContext,
  { alliance, exitNotice }: AllianceFacts,
  judgement: MoveJudgement,
  input: Input,
) {
  const { write, today } = context
  const id = context.newId<'stageMove'>()
  await write.insert('stageMove', {
    id,
    allianceId: alliance.id,
    fromPlace: alliance.place,
    toPlace: input.to,
    movedOn: today,
    daysInPlace: Math.max(0, daysBetween(alliance.enteredPlaceOn, today)),
    reason: input.reason,
    conditions: judgement.gates.flatMap((gate) => gate.conditions),
  })
  await write.update('alliance', alliance.id, placeFields(context, alliance, input))
  if (input.to === 'closed' && exitNotice !== null) {
    await write.update('exitNotice', exitNotice.id, { status: 'completed' })
  }
  if (isReason(input.reason)) write.giveReason(input.reason)
  return id
}

function placeFields({ today, settings }: CommandContext, alliance: Alliance, input: Input) {
  const askAgainOn = input.askAgainOn ?? addMonths(today, settings.askAgainMonths)
  return {
    place: input.to,
    enteredPlaceOn: today,
    askAgainOn: input.to === 'nurture' ? askAgainOn : null,
    closedHow: input.to === 'closed' ? (input.closedHow ?? usualClosing(alliance)) : null,
  }
}

/** Before Formalize nothing was agreed that could end: it was turned down. */
function usualClosing({ place }: Alliance): Closing {
  return stageIndex(place) < stageIndex('formalize') ? 'turned-down' : 'ended-well'
}
