/**
 * Turns an entry of the history into sentences: what a person did, not which rows were written. Rows that only accompany
 * another (the points of a score, the place of a moved alliance) are told with it.
 */
import type { RowChange } from './row-change.ts'
import type { StorySentence } from './story.ts'
import { tellConversation, tellNextAction, tellSetting, tellStageMove } from './tellers/tell-board.ts'
import { tellExitNotice, tellObligation } from './tellers/tell-exit.ts'
import { tellCharter, tellDocument, tellMeasurement, tellPilot } from './tellers/tell-formalize.ts'
import { tellFitCheck, tellScore } from './tellers/tell-identify.ts'
import { tellPlainly } from './tellers/tell-plainly.ts'
import { tellRedFlag, tellValueAction, tellVettingItem } from './tellers/tell-trust.ts'

export type StoryEntry = {
  readonly command: string
  readonly changes: readonly RowChange[]
  /** How many rows of each table changed in all, where `changes` shows only the first. */
  readonly changesByTable?: Readonly<Record<string, number>>
}

type Teller = (change: RowChange, all: readonly RowChange[]) => readonly StorySentence[]

const tellers: Readonly<Record<string, Teller>> = {
  alliance: tellAlliance,
  stageMove: tellStageMove,
  nextAction: tellNextAction,
  conversation: tellConversation,
  score: tellScore,
  scorePoint: tellScorePoint,
  fitCheck: tellFitCheck,
  valueAction: tellValueAction,
  vettingItem: tellVettingItem,
  redFlag: tellRedFlag,
  charter: tellCharter,
  pilot: tellPilot,
  measurement: tellMeasurement,
  exitNotice: tellExitNotice,
  obligation: tellObligation,
  document: tellDocument,
  setting: tellSetting,
}

/** The sentences of an entry in the order of its changes; an import is one sentence, however many rows it wrote. */
export function changeStory(entry: StoryEntry): readonly StorySentence[] {
  const { command, changes } = entry
  if (command === 'contacts.importContacts') {
    const shown = changes.filter(({ table }) => table === 'contact').length
    return [{ code: 'contacts-imported', values: { contacts: entry.changesByTable?.['contact'] ?? shown } }]
  }
  return changes.flatMap((change) => (tellers[change.table] ?? tellWhole)(change, changes))
}

/** What a move says already is not told again as fields of the alliance. */
function tellAlliance(change: RowChange, all: readonly RowChange[]): readonly StorySentence[] {
  const moved = all.some(({ table }) => table === 'stageMove')
  return tellPlainly(
    change,
    moved ? ['place', 'enteredPlaceOn', 'closedHow', 'askAgainOn'] : ['enteredPlaceOn'],
  )
}

/** Points are told with their score. */
function tellScorePoint(change: RowChange, all: readonly RowChange[]): readonly StorySentence[] {
  return all.some(({ table }) => table === 'score') ? [] : tellPlainly(change, ['scoreId'])
}

function tellWhole(change: RowChange): readonly StorySentence[] {
  return tellPlainly(change, [])
}
