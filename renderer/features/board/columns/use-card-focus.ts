/** Which card of each column is its tab stop, and which card is to be focused as soon as it is drawn. */
import { useCallback, useState } from 'react'
import type { AllianceId } from '../../../../shared/base/ids.ts'
import { stages, type Stage } from '../../../../shared/playbook/stages.ts'
import type { ArrangedCards } from './arrange-cards.ts'

export type CardPosition = { readonly stage: Stage; readonly id: AllianceId }

export type CardFocus = {
  readonly tabStops: Readonly<Partial<Record<Stage, AllianceId>>>
  /** Waits until the card stands in that column: a moved one does so a moment later. */
  readonly wanted: CardPosition | null
  readonly wantFocus: (position: CardPosition | null) => void
  readonly onFocused: (position: CardPosition) => void
}

export function useCardFocus(): CardFocus {
  const [tabStops, setTabStops] = useState<CardFocus['tabStops']>({})
  const [wanted, setWanted] = useState<CardPosition | null>(null)
  const onFocused = useCallback(({ stage, id }: CardPosition) => {
    setTabStops((before) => (before[stage] === id ? before : { ...before, [stage]: id }))
    setWanted((before) => (before?.id === id && before.stage === stage ? null : before))
  }, [])
  return { tabStops, wanted, wantFocus: setWanted, onFocused }
}

export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)
}

/** The card to which a key leads: within the column, or to the same height in the next column that has cards. */
export function walkFrom(
  columns: ArrangedCards['columns'],
  from: AllianceId,
  key: WalkKey,
): CardPosition | null {
  const stage = stages.find((each) => columns[each].some((card) => card.allianceId === from))
  if (stage === undefined) return null
  const cards = columns[stage]
  const index = cards.findIndex((card) => card.allianceId === from)
  switch (key) {
    case 'ArrowUp':
      return cardAt(columns, stage, Math.max(0, index - 1))
    case 'ArrowDown':
      return cardAt(columns, stage, Math.min(cards.length - 1, index + 1))
    case 'Home':
      return cardAt(columns, stage, 0)
    case 'End':
      return cardAt(columns, stage, cards.length - 1)
    case 'ArrowLeft':
    case 'ArrowRight':
      return cardAcross(columns, stage, index, key)
  }
}

function cardAcross(
  columns: ArrangedCards['columns'],
  stage: Stage,
  index: number,
  key: 'ArrowLeft' | 'ArrowRight',
): CardPosition | null {
  const at = stages.indexOf(stage)
  const ahead = key === 'ArrowRight' ? stages.slice(at + 1) : stages.slice(0, at).toReversed()
  const next = ahead.find((each) => columns[each].length > 0)
  if (next === undefined) return null
  return cardAt(columns, next, Math.min(index, columns[next].length - 1))
}

function cardAt(columns: ArrangedCards['columns'], stage: Stage, index: number): CardPosition | null {
  const card = columns[stage][index]
  return card === undefined ? null : { stage, id: card.allianceId }
}
