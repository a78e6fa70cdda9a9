import { describe, expect, it } from 'vitest'
import type { BoardFilter } from '../../../renderer/features/board/columns/arrange-cards.ts'
import { arrangeCards } from '../../../renderer/features/board/columns/arrange-cards.ts'
import { walkFrom } from '../../../renderer/features/board/columns/use-card-focus.ts'
import { allianceIdOf, cardOf, nextActionOn, today } from './card.ts'

const everything: BoardFilter = { search: '', chip: 'all', manager: null }
const { columns } = arrangeCards(
  [
    cardOf({ partner: 'I1', place: 'identify', nextAction: nextActionOn('2026-12-01') }),
    cardOf({ partner: 'I2', place: 'identify', nextAction: nextActionOn('2026-12-02') }),
    cardOf({ partner: 'I3', place: 'identify', nextAction: nextActionOn('2026-12-03') }),
    cardOf({ partner: 'S1', place: 'scale' }),
  ],
  everything,
  today,
)

describe('arrows on the board', () => {
  it.each([
    ['down from the first is the second', 'I1', 'ArrowDown', 'I2'],
    ['down from the last stays', 'I3', 'ArrowDown', 'I3'],
    ['up from the first stays', 'I1', 'ArrowUp', 'I1'],
    ['End is the last of the column', 'I1', 'End', 'I3'],
    ['Home is the first of the column', 'I3', 'Home', 'I1'],
    ['right skips empty columns and stops at a shorter one’s last card', 'I3', 'ArrowRight', 'S1'],
    ['left goes back to the same height', 'S1', 'ArrowLeft', 'I1'],
  ] as const)('%s', (_, from, key, to) => {
    expect(walkFrom(columns, allianceIdOf(from), key)?.id).toBe(to)
  })

  it('leads nowhere to the right of the last column with cards', () => {
    expect(walkFrom(columns, allianceIdOf('S1'), 'ArrowRight')).toBeNull()
  })
})
