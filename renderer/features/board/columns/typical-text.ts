/** The typical time of a stage in words, from the settings: "Typically 1–2 months". */
import { stageRange } from '../../../../shared/domain/board/stage-range.ts'
import type { Settings } from '../../../../shared/playbook/settings.ts'
import type { Stage } from '../../../../shared/playbook/stages.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'

/** Below the name of a column. */
export function typicalText(stage: Stage, settings: Settings): string {
  const range = stageRange(stage, settings)
  if (range === null) return leavingText(settings)
  const span = `Typically ${spanText(range.from, range.to)}`
  if (stage === 'formalize') return `${span}, then pilot`
  return stage === 'scale' ? `${span} a round` : span
}

/** 30 and 60 are "1–2 months", 14 and 28 "2–4 weeks", 10 and 25 "10–25 days", 0 and 7 "1 week". */
export function spanText(from: number, to: number): string {
  const [unit, days] = unitOf(from, to)
  const upper = to / days
  return from === 0 || from === to ? counted(upper, unit) : `${from / days}–${counted(upper, unit)}`
}

function unitOf(from: number, to: number): readonly [string, number] {
  const divides = (days: number): boolean => from % days === 0 && to % days === 0
  if (divides(30)) return ['month', 30]
  return divides(7) ? ['week', 7] : ['day', 1]
}

function leavingText({ pilotNoticeDays, deepNoticeDays }: Settings): string {
  return pilotNoticeDays === deepNoticeDays
    ? `${counted(deepNoticeDays, 'day')} to leave`
    : `${pilotNoticeDays} or ${counted(deepNoticeDays, 'day')} to leave`
}
