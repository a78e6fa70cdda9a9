/** The rows of the menu "Move X to…": stages with their gates, then Nurture, leaving and closing. Pure: actions are given. */
import { CircleCheck, CircleDashed } from 'lucide-react'
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import { needsReason, type MoveJudgement } from '../../../../shared/domain/board/move.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import { stages, type Place, type Stage } from '../../../../shared/playbook/stages.ts'
import { conditionText } from '../../../../shared/text/condition-text.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { stageNames } from '../../../../shared/text/names.ts'
import type { MenuRow } from '../../../ui/overlay/menu-row.ts'
import { askAgainText, leavesByNotice, metText, unmetCountText } from './move-text.ts'

export type MoveChoices = {
  readonly onStage: (to: Stage) => void
  readonly onNurture: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
}

type RowSource = {
  readonly view: AllianceView
  readonly settings: Settings
  readonly formats: Formats
  readonly choices: MoveChoices
}

export function moveRows(source: RowSource): readonly MenuRow[] {
  const { place } = source.view.alliance
  if (place === 'closed') return [reopenRow(source)]
  return [
    ...stages.map((stage, index) => stageRow(source, stage, String(index + 1))),
    { kind: 'line', id: 'line' },
    ...(place === 'nurture' ? [] : [nurtureRow(source)]),
    ...(leavesByNotice(place) ? [leaveRow(source)] : []),
    closeRow(source),
  ]
}

function stageRow({ view, formats, choices }: RowSource, stage: Stage, keyHint: string): MenuRow {
  const row = { id: stage, label: stageNames[stage], keyHint, onSelect: () => choices.onStage(stage) }
  const judgement = judgementTo(view, stage)
  if (judgement === null) return { ...row, note: 'Here', current: true }
  if (judgement.kind === 'backward') return { ...row, note: 'Back' }
  if (judgement.total === 0) return row
  return {
    ...row,
    note: metText(judgement),
    icon: needsReason(judgement) ? CircleDashed : CircleCheck,
    explanation: gateExplanation(judgement, formats),
  }
}

/** Names the unmet condition, or counts them; a move past them is possible, never silent. */
function gateExplanation(judgement: MoveJudgement, formats: Formats): string {
  const unmet = judgement.gates.flatMap((gate) => gate.conditions).filter((condition) => !condition.met)
  const [first] = unmet
  if (first === undefined) return 'Every condition on the way is met.'
  const why =
    unmet.length === 1 ? `Not met: ${conditionText(first, formats).title}.` : unmetCountText(unmet.length)
  return `${why} Moving now asks for a written reason.`
}

function nurtureRow({ settings, choices }: RowSource): MenuRow {
  return {
    id: 'nurture',
    label: 'Nurture',
    keyHint: 'U',
    note: `Ask again ${askAgainText(settings.askAgainMonths)}`,
    explanation: 'Value goes on being given, with no expectation.',
    onSelect: choices.onNurture,
  }
}

function leaveRow({ view, formats, choices }: RowSource): MenuRow {
  const { notice } = view.card
  return {
    id: 'leave',
    label: 'Leave…',
    keyHint: 'L',
    note: notice === null ? 'Starts a notice' : `Notice to ${formats.shortDate(notice.effectiveOn)}`,
    explanation:
      notice === null
        ? 'Opens the exit: notice, obligations, lessons.'
        : 'Opens the exit, where the notice runs.',
    onSelect: choices.onLeave,
  }
}

function closeRow({ view, formats, choices }: RowSource): MenuRow {
  const judgement = judgementTo(view, 'closed')
  const gated = judgement !== null && judgement.total > 0
  return {
    id: 'closed',
    label: 'Closed…',
    keyHint: 'C',
    ...(gated ? { icon: needsReason(judgement) ? CircleDashed : CircleCheck } : {}),
    note: gated ? metText(judgement) : 'Turn down',
    explanation: gated
      ? gateExplanation(judgement, formats)
      : 'It can be reopened later, with a new score due.',
    onSelect: choices.onClose,
  }
}

function reopenRow({ choices }: RowSource): MenuRow {
  return {
    id: 'identify',
    label: 'Reopen in Identify',
    keyHint: '1',
    explanation: 'A new score is due.',
    onSelect: () => choices.onStage('identify'),
  }
}

/** What a move to a place would meet; null where the alliance is there. */
export function judgementTo(view: AllianceView, to: Place): MoveJudgement | null {
  return view.moves.find((move) => move.to === to)?.judgement ?? null
}
