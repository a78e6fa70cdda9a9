/**
 * The five stages of the playbook and the two trays beside the board, in their order. Names and typical times as facts;
 * the rules that judge them are in shared/domain.
 */

export const stages = ['identify', 'build-trust', 'formalize', 'scale', 'sustain'] as const
export type Stage = (typeof stages)[number]

export const trays = ['nurture', 'closed'] as const
export type Tray = (typeof trays)[number]

/** Where an alliance lives: in a stage of the board or in a tray beside it. */
export type Place = Stage | Tray

/** True for one of the five stages. */
export function isStage(place: Place): place is Stage {
  return (stages as readonly Place[]).includes(place)
}

/** 0 for Identify … 4 for Sustain & exit; a tray stands before the board, at -1. */
export function stageIndex(place: Place): number {
  return (stages as readonly Place[]).indexOf(place)
}

export const closings = ['turned-down', 'ended-well', 'ended-badly', 'converted'] as const
/** How an alliance was closed. */
export type Closing = (typeof closings)[number]
