/** The way of one alliance through the stages, for the stepper under its head, and the tab that its stage opens with. */
import type { AllianceView } from '../../../../shared/contract/board-contract.ts'
import type { BoardCard } from '../../../../shared/domain/board/card.ts'
import { isStage, stageIndex, stages, type Place, type Stage } from '../../../../shared/playbook/stages.ts'
import type { Formats } from '../../../../shared/text/formats/formats.ts'
import { counted } from '../../../../shared/text/formats/counted.ts'
import { stageNames } from '../../../../shared/text/names.ts'
import type { StepperStep } from '../../../ui/navigation/stepper.tsx'
import { paceText } from '../card/card-text.ts'
import type { TabName } from '../gate/places.ts'

type View = Pick<AllianceView, 'alliance' | 'card' | 'stageMoves'>

export function allianceSteps(view: View, formats: Formats): readonly StepperStep[] {
  return stages.map((stage) => stepOf(view, stage, formats))
}

function stepOf(view: View, stage: Stage, formats: Formats): StepperStep {
  const step = { id: stage, title: stageNames[stage] }
  const { place } = view.alliance
  if (place === stage) {
    const { to, clockDays } = view.card.pace
    const share = to === null || to === 0 ? {} : { share: clockDays / to }
    return { ...step, state: 'now', note: nowText(view.card), ...share }
  }
  const left = view.stageMoves.find((move) => move.fromPlace === stage)
  const behind = isStage(place) ? stageIndex(stage) < stageIndex(place) : left !== undefined
  if (!behind)
    return { ...step, state: 'later', ...(stage === 'formalize' && { note: 'Charter, then pilot' }) }
  if (left === undefined) return { ...step, state: 'done' }
  const note = `${counted(left.daysInPlace, 'day')}, left ${formats.shortDate(left.movedOn)}`
  return { ...step, state: 'done', note }
}

/** "Day 52, typical 30–60, on pace"; in a pilot its own day: "Pilot day 41 of 92". */
function nowText({ pace, pilot }: Pick<BoardCard, 'pace' | 'pilot'>): string {
  if (pilot !== null) return `Pilot day ${pilot.day} of ${pilot.of}`
  const { text } = paceText(pace)
  const word = text.includes(', ') ? text.slice(text.indexOf(', ')) : ''
  const typical = pace.from === null || pace.to === null ? '' : `, typical ${rangeText(pace.from, pace.to)}`
  return `Day ${pace.days}${typical}${word}`
}

function rangeText(from: number, to: number): string {
  return from === to ? String(to) : `${from}–${to}`
}

/** The tab that opens first: the work of the stage, or the exit while notice runs. */
export function defaultTab({ place, pilot, notice }: Pick<BoardCard, 'place' | 'pilot' | 'notice'>): TabName {
  if (notice !== null) return 'exit'
  const byPlace: Readonly<Record<Place, TabName>> = {
    identify: 'identify',
    'build-trust': 'trust',
    formalize: pilot === null ? 'charter' : 'pilot',
    scale: 'pilot',
    sustain: 'pilot',
    nurture: 'trust',
    closed: 'history',
  }
  return byPlace[place]
}

/** The place that the gate in the panel leads to; null where no forward gate stands. */
export function nextStage(place: Place): Stage | null {
  return isStage(place) ? (stages[stageIndex(place) + 1] ?? null) : null
}
